package org.glossator.ui.editor.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.engines.Suggestions;
import org.glossator.study.Study;

/** The open document with suggestions, in the text and in the list of the corpus. */
abstract class SuggestionsFixture extends EditorUiFixture {

  Study study() {
    return ui.get(() -> part.annotating().study());
  }

  /** Puts suggestions of an engine on the first places of some words. */
  void suggest(String document, String engine, double confidence, String... words)
      throws Exception {
    String text = study().text(document);
    List<Span> spans = new ArrayList<>();
    for (String word : words) {
      int begin = text.indexOf(word);
      spans.add(
          new Span(
              5000 + begin,
              List.of(new Fragment(begin, begin + word.length())),
              "frame",
              "burden",
              Map.of(),
              "cue phrase",
              Suggestions.origin(engine),
              confidence,
              null));
    }
    study().suggestions().write(document, engine, AnnotationSnapshot.of(text, spans));
  }

  Collection<Span> shown() {
    return ui.get(
        () -> {
          List<Span> spans = new ArrayList<>();
          part.annotating().suggestions().snapshot().spans().forEach(spans::add);
          return spans;
        });
  }

  String selectedSuggestion() {
    return ui.get(
        () -> {
          AnnotationSnapshot open = part.annotating().suggestions().snapshot();
          Span span = open.span(part.annotating().suggestions().selected());
          return span == null ? "" : span.text(open.text());
        });
  }

  void waitForShown(int count) {
    waitFor(count + " suggestions", () -> shown().size() == count);
  }

  void showView(String id) {
    ui.run(
        () -> {
          try {
            page().showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
          } catch (PartInitException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** The visible table with a column of that name at that place. */
  Table table(int column, String name) {
    return ui.find(
        ui.get(() -> ui.window().getShell()),
        Table.class,
        table ->
            table.isVisible()
                && table.getColumnCount() > column
                && table.getColumn(column).getText().equals(name));
  }

  static Event event(Table table, int row) {
    Event event = new Event();
    event.item = table.getItem(row);
    return event;
  }
}

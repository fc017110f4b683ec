package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorReference;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.tests.LeakWatch;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.junit.jupiter.api.Test;

/**
 * Opens and closes documents and looks at what is left. Fonts, colours, images and text layouts
 * that nobody disposed are seen when they become garbage; whatever else holds an editor (a
 * listener, a handler, a filter of the display) keeps it and its resources from becoming garbage,
 * which is seen too.
 */
class EditorLeakUiTest extends EditorUiFixture {
  private static final int DOCUMENTS = 100;
  private static final int FEWER = 12;

  /** The platform keeps the last few parts: its own caches. */
  private static final int KEPT_BY_PLATFORM = 3;

  private final List<WeakReference<Object>> opened = new ArrayList<>();

  /** As many documents as a test opens; writing a hundred takes its time. */
  private void write(int count) throws Exception {
    Study study = ui.get(() -> part.annotating().study());
    List<NewDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(NewDocument.of(name(i), TestTexts.english(i, 1_500 + 10 * i)));
    }
    study.addDocuments(documents);
    for (int i = 0; i < count; i++) {
      String text = study.text(name(i));
      study.writeAnnotations(name(i), "coder1", annotated(study, text, i));
      if (i < FEWER) {
        study.writeAnnotations(name(i), "coder2", annotated(study, text, 1_000 + i));
      }
    }
  }

  private static AnnotationSnapshot annotated(Study study, String text, int seed) throws Exception {
    return TestTexts.annotated(text, study.scheme(), seed, 20);
  }

  private static String name(int i) {
    return "leak/%03d".formatted(i);
  }

  @Test
  void nothingIsLeftOfAHundredDocuments() throws Exception {
    nothingIsLeft(DOCUMENTS, this::openOne);
  }

  @Test
  void nothingIsLeftOfDocumentsThatWereOpenTwice() throws Exception {
    nothingIsLeft(
        FEWER,
        i -> {
          openOne(i);
          command("org.glossator.command.openAgain");
          waitFor("a second editor with its spans", () -> ready().size() == 2);
          ready().forEach(this::remember);
        });
  }

  @Test
  void nothingIsLeftOfTheSpansOfAnotherAnnotator() throws Exception {
    nothingIsLeft(
        FEWER,
        i -> {
          openOne(i);
          ui.run(
              () -> {
                try {
                  AnnotationSnapshot others = part.annotating().study().read(name(i), "coder2");
                  part.annotating().guests().showOther("coder2", others);
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
          waitFor("the other's spans", () -> !surface.scene().guests().isEmpty());
        });
  }

  private void openOne(int i) {
    openEditor(new DocumentInput(input.study(), name(i), "coder1"));
    assertThat(ui.get(() -> part.annotating().session().document().snapshot().spans().size()))
        .isPositive();
    remember(part);
  }

  private void remember(SpanEditorPart editor) {
    opened.add(new WeakReference<>(editor));
    opened.add(new WeakReference<>(editor.surface()));
    opened.add(new WeakReference<>(editor.annotating()));
  }

  /** The editors whose spans are there. */
  private List<SpanEditorPart> ready() {
    return ui.get(
        () -> {
          List<SpanEditorPart> editors = new ArrayList<>();
          for (IEditorReference reference : page().getEditorReferences()) {
            if (reference.getEditor(true) instanceof SpanEditorPart editor
                && editor.annotating() != null) {
              editors.add(editor);
            }
          }
          return editors;
        });
  }

  private void nothingIsLeft(int documents, IntConsumer open) throws Exception {
    write(documents);
    closeEditor();
    try (LeakWatch watch = new LeakWatch()) {
      for (int i = 0; i < KEPT_BY_PLATFORM; i++) {
        openAndClose(i, open);
      }
      opened.clear();
      int widgets = ui.get(this::widgets);
      int shells = ui.get(() -> ui.display().getShells().length);
      for (int i = 0; i < documents; i++) {
        openAndClose(i, open);
      }
      part = null;
      surface = null;
      assertThat(ui.get(this::widgets)).isLessThanOrEqualTo(widgets + 2);
      assertThat(ui.get(() -> ui.display().getShells().length)).isLessThanOrEqualTo(shells);
      waitFor(
          "the editors, their surfaces and their sessions' listeners to be collected",
          () -> {
            System.gc();
            return alive() <= KEPT_BY_PLATFORM * 3;
          });
      assertThat(watch.leaks()).isEmpty(); // last: only garbage tells that it was not disposed
    }
  }

  private void openAndClose(int i, IntConsumer open) throws Exception {
    open.accept(i);
    closeEditor();
    Job.getJobManager().join(SpanEditorPart.CLOSING, null);
  }

  private long alive() {
    return opened.stream().map(WeakReference::get).filter(o -> o != null).distinct().count();
  }

  private int widgets() {
    return UiHarness.all(ui.window().getShell(), Control.class).size();
  }
}

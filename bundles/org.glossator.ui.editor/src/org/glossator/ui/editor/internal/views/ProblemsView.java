package org.glossator.ui.editor.internal.views;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.TextUnits;
import org.glossator.base.Problem;
import org.glossator.base.Severity;
import org.glossator.codebook.Scheme;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.Icons;
import org.glossator.ui.editor.internal.table.CodeSwatch;
import org.glossator.ui.editor.internal.table.Column;
import org.glossator.ui.editor.internal.table.FacetBox.Entry;
import org.glossator.ui.editor.internal.table.RowSource;
import org.glossator.ui.editor.internal.table.RowsPanel;
import org.glossator.ui.editor.internal.views.DocumentProblems.Row;

/** What is wrong in the active editor's document, and what is still to be filled in. */
public final class ProblemsView extends DocumentRowsView<Row> {
  public static final String ID = "org.glossator.ui.editor.problems";

  private static final int CODE = 2;

  @Override
  String name() {
    return "problems";
  }

  @Override
  String hint() {
    return Messages.filterProblems;
  }

  @Override
  List<Column> columns() {
    return List.of(
        Column.text("what", Messages.columnProblem, 340),
        Column.text("remedy", Messages.columnRemedy, 260),
        Column.text("code", Messages.columnCode, 150),
        Column.text("text", Messages.columnText, 260),
        Column.number("position", Messages.columnPosition, 80));
  }

  @Override
  void addFacets(RowsPanel<Row> made) {
    made.addFacet(Messages.allProblems)
        .setEntries(
            List.of(
                new Entry<>("errors", Messages.onlyErrors, r -> r.severity() == Severity.ERROR),
                new Entry<>("open", Messages.onlyOpen, r -> r.severity() != Severity.ERROR)));
  }

  @Override
  boolean isInstant() {
    return false;
  }

  @Override
  Callable<RowSource<Row>> source(AnnotatingPart shownPart) {
    AnnotationSnapshot snapshot = shownPart.session().document().snapshot();
    Scheme scheme = shownPart.scheme();
    TextUnits units = shownPart.units();
    List<Problem> ofFile = shownPart.session().problems();
    AnnotationSource texts = new AnnotationSource(scheme, ActorTable.of(shownPart.study()));
    return () -> DocumentProblems.of(snapshot, scheme, units, ofFile, texts);
  }

  @Override
  Object selectedIdentity(AnnotatingPart shownPart) {
    Row selected = panel().selection().size() == 1 ? panel().selection().getFirst() : null;
    return selected != null && selected.annotation() == shownPart.selectedAnnotation()
        ? selected
        : null;
  }

  @Override
  void choose(AnnotatingPart shownPart, Row row) {
    shownPart.select(row.annotation(), true);
  }

  @Override
  void dress(TableItem item, Row row) {
    String icon =
        switch (row.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          default -> "info";
        };
    item.setImage(DocumentProblems.SEVERITY, Icons.image(icon));
  }

  @Override
  void paint(Event event, Row row) {
    if (event.index == CODE && panel().rows().source() instanceof DocumentProblems problems) {
      Annotation annotation = problems.annotation(row);
      if (annotation != null) {
        CodeSwatch.paint(event, CODE, problems.texts().look().colour(annotation));
      }
    }
  }

  @Override
  String count(String shown, String all) {
    return "0".equals(all)
        ? Messages.noProblems
        : countText(
            Messages.countOneProblem,
            Messages.countProblems,
            Messages.countSomeProblems,
            shown,
            all);
  }
}

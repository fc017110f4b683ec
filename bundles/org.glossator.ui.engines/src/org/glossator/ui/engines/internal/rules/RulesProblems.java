package org.glossator.ui.engines.internal.rules;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.base.Problem;
import org.glossator.ui.base.Icons;

/** What is wrong with rules: underlined in the text, and in a list below it that leads there. */
final class RulesProblems {
  /** Type of the annotations that underline a line. */
  static final String ERROR = "org.glossator.ui.engines.error";

  private final SourceViewer viewer;
  private final Table table;

  RulesProblems(Composite parent, SourceViewer viewer) {
    this.viewer = viewer;
    table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
    table.setHeaderVisible(true);
    column(Messages.Editor_line, 70);
    column(Messages.Editor_problem, 700);
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 90).applyTo(table);
    table.addListener(SWT.Selection, e -> reveal((TableItem) e.item));
  }

  private void column(String text, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(text);
    column.setWidth(width);
  }

  Table table() {
    return table;
  }

  /** Shows these and forgets the ones before. */
  void show(List<Problem> problems) {
    table.removeAll();
    AnnotationModel model = (AnnotationModel) viewer.getAnnotationModel();
    model.removeAllAnnotations();
    for (Problem problem : problems) {
      TableItem item = new TableItem(table, SWT.NONE);
      String what =
          problem.remedy().isEmpty()
              ? problem.what()
              : problem.what() + " (" + problem.remedy() + ")";
      item.setText(new String[] {problem.line() == 0 ? "" : "" + problem.line(), what});
      item.setImage(0, Icons.image("error"));
      item.setData(problem);
      Position place = place(problem.line());
      if (place != null) {
        model.addAnnotation(new Annotation(ERROR, false, what), place);
      }
    }
    if (problems.isEmpty()) {
      new TableItem(table, SWT.NONE).setText(1, Messages.Editor_noProblems);
    }
  }

  private Position place(int line) {
    IDocument document = viewer.getDocument();
    if (line < 1 || line > document.getNumberOfLines()) {
      return null;
    }
    try {
      IRegion region = document.getLineInformation(line - 1);
      return new Position(region.getOffset(), region.getLength());
    } catch (BadLocationException e) {
      return null; // the text is shorter by now; it is checked again
    }
  }

  private void reveal(TableItem item) {
    Position place = item.getData() instanceof Problem p ? place(p.line()) : null;
    if (place != null) {
      viewer.setSelectedRange(place.offset, place.length);
      viewer.revealRange(place.offset, place.length);
      viewer.getTextWidget().setFocus();
    }
  }
}

package org.glossator.ui.editor.internal.views;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.annotation.DocumentChange;
import org.glossator.study.RecentSteps;
import org.glossator.study.Study;
import org.glossator.study.StudyBatch.Place;
import org.glossator.study.StudyStep;
import org.glossator.study.WorkHistory.Entry;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.table.Column;
import org.glossator.ui.editor.internal.table.FacetBox;
import org.glossator.ui.editor.internal.table.RowSource;
import org.glossator.ui.editor.internal.table.RowsPanel;
import org.glossator.ui.editor.internal.views.HistoryRows.Row;

/**
 * The steps of undo, the newest first: those that are done, and grey those that were taken back; of
 * the active editor's document, or of all documents of its study.
 *
 * <p>Of the document: a step that is picked becomes the last one that is done, the document goes
 * back or forth to it; where the way leads over a step of several documents, it is gone on Enter or
 * a double click only. Of all documents: Enter brings a step's document to the front, Ctrl+Enter
 * makes the step the last one there. The history is there again after a restart.
 */
public final class HistoryView extends DocumentRowsView<Row> {
  public static final String ID = "org.glossator.ui.editor.history";

  private final Runnable stepsListener = this::stepsChanged;
  private FacetBox<Row> scope;
  private RecentSteps recent;
  private Study recentOf;

  /** What was picked and is gone to on Enter only, as the identity of its row; or null. */
  private Object picked;

  @Override
  String name() {
    return "history";
  }

  @Override
  String hint() {
    return Messages.filterHistory;
  }

  @Override
  List<Column> columns() {
    return List.of(
        Column.text("step", Messages.columnStep, 270),
        Column.text("document", Messages.columnDocument, 200),
        Column.number("time", Messages.columnTime, 120),
        Column.number("edits", Messages.columnEdits, 60));
  }

  @Override
  void addFacets(RowsPanel<Row> made) {
    scope = made.addFacet(Messages.thisDocument, this::otherScope);
    scope.setEntries(List.of(new FacetBox.Entry<>("all", Messages.allDocuments, row -> true)));
    made.table().addListener(SWT.KeyDown, this::key);
    made.table().addListener(SWT.MenuDetect, event -> fillMenu());
  }

  private boolean isAll() {
    return scope.id() != null;
  }

  private void otherScope() {
    if (recent != null) {
      recent.lookAgain();
    }
    refresh();
  }

  @Override
  boolean isInstant() {
    return !isAll();
  }

  @Override
  void partShown(AnnotatingPart shown) {
    picked = null;
    if (shown instanceof SpanAnnotating annotating) {
      annotating.steps().addListener(stepsListener);
      if (annotating.study() != recentOf) {
        recentOf = annotating.study();
        recent = new RecentSteps(recentOf, annotating.session().annotator());
      }
      recent.lookAgain();
    }
  }

  @Override
  void partLeft(AnnotatingPart left) {
    if (left instanceof SpanAnnotating annotating) {
      annotating.steps().removeListener(stepsListener);
    }
  }

  private void stepsChanged() {
    recent.lookAgain();
    requestRefresh();
  }

  @Override
  Callable<RowSource<Row>> source(AnnotatingPart shownPart) {
    if (!(shownPart instanceof SpanAnnotating annotating)) {
      return RowSource::none;
    }
    if (isAll()) {
      RecentSteps steps = recent;
      return () -> HistoryRows.of(steps.read());
    }
    HistoryRows rows =
        HistoryRows.of(annotating.session().documentPath(), annotating.steps().history());
    return () -> rows;
  }

  @Override
  boolean concerns(DocumentChange change) {
    picked = null;
    return true;
  }

  /** A decision may be no more than a step in the file of an engine. */
  @Override
  void suggestionsChanged() {
    requestRefresh();
  }

  /**
   * The last step that is done, or one that waits for Enter; among those of all documents what is
   * selected stays.
   */
  @Override
  Object selectedIdentity(AnnotatingPart shownPart) {
    RowSource<Row> source = panel().rows().source();
    if (isAll()) {
      List<Row> selected = panel().selection();
      return selected.isEmpty() ? null : source.identity(selected.getFirst());
    }
    if (picked != null && source.indexOf(picked) >= 0) {
      return picked;
    }
    for (int i = 0; i < source.size(); i++) {
      if (source.get(i).isDone()) {
        return source.get(i).done();
      }
    }
    return null;
  }

  @Override
  void choose(AnnotatingPart shownPart, Row row) {
    if (row.done() >= 0 && shownPart instanceof SpanAnnotating annotating) {
      Entry between = annotating.steps().onTheWayTo(row.done());
      picked = between == null ? null : row.done();
      if (between == null) {
        annotating.steps().goTo(row.done());
      } else {
        StatusLine.say(
            getSite(),
            Messages.bind(
                Messages.historyOverStudy,
                between.label(),
                Integer.toString(between.ofStudy().documents().size())));
      }
    }
  }

  @Override
  void open(AnnotatingPart shownPart, Row row) {
    if (!(shownPart instanceof SpanAnnotating annotating)) {
      return;
    }
    picked = null;
    if (row.done() >= 0) {
      annotating.steps().goTo(row.done());
    } else {
      DocumentInFront.bring(
          getSite().getWorkbenchWindow(),
          place(annotating, row),
          now -> {
            // the document is in front, which is all
          });
    }
  }

  /** Makes a step of any document the last one that is done there. */
  private void undoToHere() {
    List<Row> selected = panel().selection();
    if (selected.size() != 1 || !(part() instanceof SpanAnnotating annotating)) {
      return;
    }
    Row row = selected.getFirst();
    if (row.done() >= 0) {
      annotating.steps().goTo(row.done());
      return;
    }
    DocumentInFront.bring(
        getSite().getWorkbenchWindow(),
        place(annotating, row),
        now -> {
          if (!now.steps().goToTime(row.time())) {
            now.refuse(Messages.bind(Messages.historyGone, row.label()));
          }
        });
  }

  /** The document that a step is shown in; of several the one in front, if it is one of them. */
  private static DocumentInput place(SpanAnnotating front, Row row) {
    String annotator = front.session().annotator();
    String document = row.document();
    if (document == null) {
      StudyStep step = row.ofStudy();
      String inFront = front.session().documentPath();
      document =
          step.concerns(inFront, annotator)
              ? inFront
              : step.places().stream()
                  .map(Place::document)
                  .filter(other -> step.concerns(other, annotator))
                  .findFirst()
                  .orElse(step.places().getFirst().document());
    }
    return new DocumentInput(front.study().folder(), document, annotator);
  }

  private void key(Event event) {
    boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    if (isEnter && event.stateMask == SWT.MOD1) {
      event.doit = false;
      undoToHere();
    }
  }

  private void fillMenu() {
    Menu menu = panel().table().getMenu();
    for (MenuItem item : menu.getItems()) {
      if (item.getData() == this) {
        item.dispose();
      }
    }
    List<Row> selected = panel().selection();
    boolean isDone = selected.isEmpty() || selected.getFirst().isDone();
    MenuItem item = new MenuItem(menu, SWT.PUSH, 0);
    item.setData(this);
    item.setText(isDone ? Messages.undoToHere : Messages.redoToHere);
    item.setEnabled(selected.size() == 1);
    item.addListener(SWT.Selection, event -> undoToHere());
  }

  @Override
  void dress(TableItem item, Row row) {
    item.setForeground(
        row.isDone()
            ? null
            : item.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
  }

  @Override
  String count(String shown, String all) {
    return isAll() ? Messages.historyHintAll : Messages.historyHint;
  }
}

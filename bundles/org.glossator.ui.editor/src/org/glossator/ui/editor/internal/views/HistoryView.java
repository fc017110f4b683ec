package org.glossator.ui.editor.internal.views;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.study.JointHistory;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.table.Column;
import org.glossator.ui.editor.internal.table.ListSource;
import org.glossator.ui.editor.internal.table.RowSource;
import org.glossator.ui.editor.internal.views.HistoryView.Row;

/**
 * The steps of undo of the active editor's document, the newest first: those that are done, and
 * grey above them those that were taken back. A step that is picked becomes the last one that is
 * done: the document goes back or forth to it. The history is there again after a restart.
 */
public final class HistoryView extends DocumentRowsView<Row> {
  public static final String ID = "org.glossator.ui.editor.history";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);

  /**
   * A step, or the beginning.
   *
   * @param done how many steps are done when this one is the last
   * @param label what was done
   * @param isDone whether it is done now
   * @param edits how many single edits it has
   * @param time in milliseconds since 1970, or 0
   */
  record Row(int done, String label, boolean isDone, int edits, long time) {}

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
        Column.text("step", Messages.columnStep, 320),
        Column.number("time", Messages.columnTime, 130),
        Column.number("edits", Messages.columnEdits, 70));
  }

  @Override
  Callable<RowSource<Row>> source(AnnotatingPart shownPart) {
    if (!(shownPart instanceof SpanAnnotating annotating)) {
      return RowSource::none;
    }
    List<Row> rows = rows(annotating.history());
    return () -> new Rows(rows);
  }

  private static List<Row> rows(JointHistory history) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(0, Messages.historyBegin, true, 0, 0));
    for (JointHistory.Entry entry : history.entries()) {
      int number = rows.size();
      rows.add(
          new Row(
              number,
              entry.step().label(),
              entry.isDone(),
              edits(entry.step().forward()),
              entry.step().time()));
    }
    return rows.reversed();
  }

  private static int edits(AnnotationEdit edit) {
    return edit instanceof AnnotationEdit.Batch batch
        ? batch.edits().stream().mapToInt(HistoryView::edits).sum()
        : 1;
  }

  private static final class Rows extends ListSource<Row> {
    Rows(List<Row> rows) {
      super(rows);
    }

    @Override
    public Object identity(Row row) {
      return row.done();
    }

    @Override
    public String text(Row row, int column) {
      return switch (column) {
        case 0 -> row.label();
        case 1 -> row.time() == 0 ? "" : time(row.time());
        default -> row.edits() == 0 ? "" : Integer.toString(row.edits());
      };
    }

    private static String time(long millis) {
      ZonedDateTime at = Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault());
      return at.toLocalDate().equals(LocalDate.now()) ? TIME.format(at) : DAY.format(at);
    }

    @Override
    public Long number(Row row, int column) {
      return switch (column) {
        case 1 -> row.time();
        case 2 -> (long) row.edits();
        default -> null;
      };
    }

    @Override
    public String searchable(Row row) {
      return row.label();
    }
  }

  /** A decision may be no more than a step in the file of an engine. */
  @Override
  void suggestionsChanged() {
    requestRefresh();
  }

  /** The last step that is done. */
  @Override
  Object selectedIdentity(AnnotatingPart shownPart) {
    RowSource<Row> source = panel().rows().source();
    for (int i = 0; i < source.size(); i++) {
      if (source.get(i).isDone()) {
        return source.get(i).done();
      }
    }
    return null;
  }

  @Override
  void choose(AnnotatingPart shownPart, Row row) {
    if (shownPart instanceof SpanAnnotating annotating) {
      annotating.goTo(row.done());
    }
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
    return Messages.historyHint;
  }
}

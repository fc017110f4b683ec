package org.glossator.ui.editor.internal.views;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.glossator.study.RecentSteps;
import org.glossator.study.StudyStep;
import org.glossator.study.WorkHistory;
import org.glossator.ui.editor.internal.table.ListSource;

/** The rows of the history, of one document or of all. */
final class HistoryRows extends ListSource<HistoryRows.Row> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);

  /**
   * A step, or the beginning.
   *
   * @param done how many steps of the document are done when this one is the last; -1 among the
   *     steps of all documents
   * @param document where it was done; null for the beginning and for steps of the study
   * @param label what was done
   * @param isDone whether it is done now
   * @param edits how many single edits it has
   * @param time in milliseconds since 1970, or 0
   * @param ofStudy the step of the study, or null
   */
  record Row(
      int done,
      String document,
      String label,
      boolean isDone,
      int edits,
      long time,
      StudyStep ofStudy) {

    /** Which documents, in words. */
    String where() {
      if (ofStudy == null) {
        return document == null ? "" : document;
      }
      List<String> documents = ofStudy.documents();
      return documents.size() == 1
          ? documents.getFirst()
          : Messages.bind(
              Messages.historyDocuments,
              Integer.toString(documents.size()),
              String.join(", ", documents.subList(0, Math.min(3, documents.size()))));
    }
  }

  private HistoryRows(List<Row> rows) {
    super(rows);
  }

  /** The steps of a document, the newest first, and its beginning. */
  static HistoryRows of(String document, WorkHistory history) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(0, null, Messages.historyBegin, true, 0, 0, null));
    for (WorkHistory.Entry entry : history.entries()) {
      int edits = entry.edit() == null ? 0 : RecentSteps.count(entry.edit());
      rows.add(
          new Row(
              rows.size(),
              document,
              entry.label(),
              entry.isDone(),
              edits,
              entry.time(),
              entry.ofStudy()));
    }
    return new HistoryRows(rows.reversed());
  }

  /** The steps of all documents, the newest first. */
  static HistoryRows of(List<RecentSteps.Entry> steps) {
    List<Row> rows = new ArrayList<>();
    for (RecentSteps.Entry entry : steps) {
      rows.add(
          new Row(
              -1,
              entry.document(),
              entry.label(),
              entry.isDone(),
              entry.edits(),
              entry.time(),
              entry.ofStudy()));
    }
    return new HistoryRows(rows.reversed());
  }

  @Override
  public Object identity(Row row) {
    return row.done() >= 0 ? row.done() : List.of(row.where(), row.time(), row.label());
  }

  @Override
  public String text(Row row, int column) {
    return switch (column) {
      case 0 -> row.isDone() ? row.label() : Messages.bind(Messages.historyUndone, row.label());
      case 1 -> row.where();
      case 2 -> row.time() == 0 ? "" : time(row.time());
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
      case 2 -> row.time();
      case 3 -> (long) row.edits();
      default -> null;
    };
  }

  @Override
  public String searchable(Row row) {
    return row.label() + ' ' + row.where();
  }
}

package org.glossator.ui.study.internal.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.glossator.base.AtomicFiles;
import org.glossator.base.Progress;

/** Writes the table as CSV, RFC 4180, UTF-8, numbers as they are. Not on the UI thread. */
final class TableExport {
  private TableExport() {}

  /**
   * Writes rows.
   *
   * @return how many
   */
  static int write(
      Path file,
      List<TableRow.Document> rows,
      List<TableColumn> columns,
      TableModel model,
      RowFacts facts,
      Progress progress)
      throws IOException {
    if (columns.stream().anyMatch(TableColumn::isComputed)) {
      facts.loadAll(rows.stream().map(TableRow.Document::entry).toList(), progress);
    }
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(columns.stream().map(TableColumn::title).toList());
      for (TableRow.Document row : rows) {
        progress.checkCancelled();
        printer.printRecord(columns.stream().map(c -> model.value(row, c)).toList());
      }
    }
    AtomicFiles.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
    return rows.size();
  }
}

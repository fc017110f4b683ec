package org.glossator.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A {@link Report} as CSV (RFC 4180): UTF-8, lines that end with LF as in all files of a study,
 * cells in quotation marks where they have a comma, quotation mark or line break. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class ReportCsv {
  private static final String FORMULA_BEGINS = "=+-@\t\r";

  private ReportCsv() {}

  /** The text of the file. */
  public static String of(Report report) {
    StringBuilder text = new StringBuilder();
    line(report.columns(), text);
    report.rows().forEach(row -> line(row, text));
    return text.toString();
  }

  /**
   * Writes the file, whole or not at all.
   *
   * @return the file
   * @throws ProblemException if it cannot be written
   */
  public static Path write(Report report, Path file) throws ProblemException {
    try {
      AtomicFiles.write(file, of(report).getBytes(StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              file.toString(), "cannot be written: " + e.getMessage(), "choose another place"),
          e);
    }
  }

  private static void line(List<?> cells, StringBuilder text) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    text.append('\n');
  }

  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    if (value instanceof String && !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}

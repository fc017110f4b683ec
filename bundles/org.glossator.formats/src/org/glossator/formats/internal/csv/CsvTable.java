package org.glossator.formats.internal.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * A table with a header, read row by row. The separator is found out from the first rows: comma,
 * semicolon or tab, whichever gives the same number of columns throughout and the most of them.
 */
public final class CsvTable implements Closeable {
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int TRIED_ROWS = 20;
  private static final int TRIED_CHARS = 1 << 18;

  private final String shown;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final List<String> columns;

  /**
   * A row.
   *
   * @param line one-based line of the file at which it begins
   * @param cells as many as there are columns
   */
  public record Row(int line, List<String> cells) {}

  private CsvTable(String shown, CSVParser parser) throws ProblemException {
    this.shown = shown;
    this.parser = parser;
    this.rows = parser.iterator();
    CSVRecord header = record();
    if (header == null) {
      throw new ProblemException(
          Problem.error(shown, "has no header row", "the first row names the columns"));
    }
    this.columns = columns(header);
  }

  /**
   * Opens a table.
   *
   * @param content the whole text
   * @param separator the separator that the user named, or null to find out
   * @throws ProblemException if it has no header, or the header names a column twice
   */
  public static CsvTable open(String shown, String content, Character separator)
      throws ProblemException {
    char sep = separator != null ? separator : separator(content);
    try {
      return new CsvTable(shown, CSVParser.parse(new StringReader(content), format(sep)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no input errors
    }
  }

  /** Names of the columns; an unnamed one is called {@code column3} after its place. */
  public List<String> columns() {
    return columns;
  }

  /** Place of the first column of one of these names, capitals do not matter, or -1. */
  public int find(List<String> names) {
    for (String name : names) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).equalsIgnoreCase(name)) {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * The next row, or null at the end; empty lines are skipped, missing cells at the end of a row
   * are empty.
   *
   * @throws ProblemException if a quotation is not closed, or a row has more cells than the header
   */
  public Row next() throws ProblemException {
    while (true) {
      int line = (int) parser.getCurrentLineNumber() + 1;
      CSVRecord record = record();
      if (record == null) {
        return null;
      }
      if (record.size() == 1 && record.get(0).isEmpty() && columns.size() > 1) {
        continue;
      }
      List<String> cells = new ArrayList<>(columns.size());
      for (int i = 0; i < record.size(); i++) {
        if (i < columns.size()) {
          cells.add(record.get(i));
        } else if (!record.get(i).isBlank()) {
          throw new ProblemException(
              Problem.error(
                  shown,
                  line,
                  "has " + record.size() + " cells, but the header has " + columns.size(),
                  "quote cells that contain the separator"));
        }
      }
      while (cells.size() < columns.size()) {
        cells.add("");
      }
      return new Row(line, cells);
    }
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no input errors
    }
  }

  private CSVRecord record() throws ProblemException {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (UncheckedIOException | IllegalStateException | NoSuchElementException e) {
      throw new ProblemException(
          Problem.error(
              shown,
              (int) Math.max(1, parser.getCurrentLineNumber()),
              "has a quotation mark that does not fit: not closed, or text after the closing one",
              "double quotation marks inside a quoted cell"),
          e);
    }
  }

  private List<String> columns(CSVRecord header) throws ProblemException {
    List<String> names = new ArrayList<>(header.size());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).strip();
      if (name.isEmpty()) {
        name = "column" + (i + 1);
      }
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw new ProblemException(
            Problem.error(
                shown, 1, "names the column \"" + name + "\" twice", "rename one of them"));
      }
      names.add(name);
    }
    return List.copyOf(names);
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(true)
        .setTrailingData(false)
        .get();
  }

  private static char separator(String content) {
    String sample = content.length() > TRIED_CHARS ? content.substring(0, TRIED_CHARS) : content;
    char best = ',';
    int most = 1;
    for (char candidate : SEPARATORS) {
      int width = width(sample, candidate);
      if (width > most) {
        best = candidate;
        most = width;
      }
    }
    return best;
  }

  /** Columns that the first rows agree on with that separator, or 0 where they do not agree. */
  private static int width(String sample, char separator) {
    int width = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(sample), format(separator))) {
      int rows = 0;
      for (CSVRecord record : parser) {
        if (width == 0) {
          width = record.size();
        } else if (record.size() > width) {
          return 0;
        }
        if (++rows == TRIED_ROWS) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return width; // the sample may end inside a quotation: what was read until then counts
    }
    return width;
  }
}

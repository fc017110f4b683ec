package org.glossator.study.internal;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.glossator.base.Problem;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentPaths;
import org.glossator.study.DocumentTable;

/**
 * {@code documents.csv}: RFC 4180 with LF, UTF-8, a header line. Values are kept character by
 * character; a byte-order mark, which spreadsheet programs write, is tolerated.
 */
public final class DocumentsCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  private DocumentsCsv() {}

  /**
   * A table and what is wrong with its file.
   *
   * @param table the rows that are fine
   * @param problems what is wrong with the others; writing the table would lose them
   */
  public record Read(DocumentTable table, List<Problem> problems) {}

  /** Reads a table; the file's name is for problems. */
  public static Read read(byte[] content, String shown) {
    List<Problem> problems = new ArrayList<>();
    int start = startsWithMark(content) ? 3 : 0;
    CharBuffer text = decoded(content, start);
    if (text == null) {
      problems.add(
          Problem.error(shown, "the table of documents is not UTF-8", "save it as CSV UTF-8"));
      return new Read(DocumentTable.empty(), problems);
    }
    try (Reader reader = new CharArrayReader(text.array(), 0, text.limit());
        CSVParser parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
      return new Rows(parser, shown, problems).read();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      problems.add(
          Problem.error(
              shown, "the table of documents is no CSV: " + e.getMessage(), "repair the file"));
      return new Read(DocumentTable.empty(), problems);
    }
  }

  /** The file of a table; equal tables give equal bytes. */
  public static byte[] write(DocumentTable table) {
    StringBuilder out = new StringBuilder(1024 + table.size() * 160);
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      List<String> columns = table.columns();
      printer.printRecord(columns);
      for (DocumentEntry entry : table.entries()) {
        for (String column : columns) {
          printer.print(entry.get(column));
        }
        printer.println();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean startsWithMark(byte[] content) {
    return content.length >= 3
        && content[0] == (byte) 0xEF
        && content[1] == (byte) 0xBB
        && content[2] == (byte) 0xBF;
  }

  /** The text of the file, or null if it is not UTF-8. */
  private static CharBuffer decoded(byte[] content, int start) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content, start, content.length - start));
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Reads the rows of one file. */
  private static final class Rows {
    private final CSVParser parser;
    private final String shown;
    private final List<Problem> problems;

    Rows(CSVParser parser, String shown, List<Problem> problems) {
      this.parser = parser;
      this.shown = shown;
      this.problems = problems;
    }

    Read read() {
      List<DocumentEntry> entries = new ArrayList<>();
      List<String> columns = List.of();
      try {
        Iterator<CSVRecord> records = parser.iterator();
        columns = records.hasNext() ? header(records.next()) : List.of();
        if (!columns.contains(DocumentTable.PATH)) {
          problem(
              1,
              "the table of documents has no column \"path\"",
              "its first line must name the columns");
          return new Read(DocumentTable.empty(), problems);
        }
        int[] ranks = columns.stream().mapToInt(DocumentTable.KNOWN_COLUMNS::indexOf).toArray();
        Set<String> paths = new HashSet<>();
        long line = parser.getCurrentLineNumber();
        while (records.hasNext()) {
          CSVRecord row = records.next();
          DocumentEntry entry = entry(columns, ranks, row, line + 1);
          if (entry != null && paths.add(entry.path())) {
            entries.add(entry);
          } else if (entry != null) {
            problem(line + 1, "the document " + entry.path() + " has a row already", "remove one");
          }
          line = parser.getCurrentLineNumber();
        }
      } catch (UncheckedIOException | IllegalStateException e) {
        problem(
            parser.getCurrentLineNumber(),
            "the table of documents cannot be read from here on: " + cause(e),
            "repair the quotation marks of this line");
      }
      return new Read(DocumentTable.of(columns, entries), problems);
    }

    private List<String> header(CSVRecord names) {
      Set<String> columns = new LinkedHashSet<>();
      for (String name : names) {
        if (!columns.add(name.strip())) {
          problem(1, "two columns are named \"" + name.strip() + "\"", "rename one");
        }
      }
      return columns.size() == names.size() ? List.copyOf(columns) : List.of();
    }

    private DocumentEntry entry(List<String> columns, int[] ranks, CSVRecord row, long line) {
      if (row.size() == 1 && row.get(0).isEmpty()) {
        return null; // an empty line
      }
      if (row.size() > columns.size()) {
        problem(line, "the row has more cells than the table has columns", "repair the row");
      }
      String[] known = new String[DocumentTable.KNOWN_COLUMNS.size()];
      Map<String, String> own = Map.of();
      for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
        if (ranks[i] >= 0) {
          known[ranks[i]] = row.get(i);
        } else if (!row.get(i).isEmpty()) {
          own = own.isEmpty() ? new LinkedHashMap<>() : own;
          own.put(columns.get(i), row.get(i));
        }
      }
      String path = known[0] == null ? "" : known[0];
      String reason = DocumentPaths.reasonAgainst(path);
      if (reason != null) {
        problem(line, "\"" + path + "\" cannot be a document's name: " + reason, "rename it");
        return null;
      }
      return new DocumentEntry(
          path, known[1], known[2], known[3], known[4], known[5], known[6], own);
    }

    private void problem(long line, String what, String remedy) {
      problems.add(Problem.error(shown, (int) Math.min(line, Integer.MAX_VALUE), what, remedy));
    }

    private static String cause(RuntimeException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return String.valueOf(cause.getMessage());
    }
  }
}

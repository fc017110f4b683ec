package org.glossator.study.internal.workflow;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.glossator.base.Problem;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.Marked;

/**
 * The file of states of one annotator: CSV as {@code documents.csv} is, columns {@code
 * path,state,since}, a row for each document that was marked, ordered by path.
 */
public final class StatesCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();
  private static final List<String> COLUMNS = List.of("path", "state", "since");

  private StatesCsv() {}

  /**
   * States and what is wrong with their file.
   *
   * @param states by document path, sorted
   * @param problems where there are any, writing the states would lose something
   */
  public record Read(TreeMap<String, Marked> states, List<Problem> problems) {}

  /** Reads a file; its name is for problems. */
  public static Read read(byte[] content, String shown) {
    Read read = new Read(new TreeMap<>(), new ArrayList<>());
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      read.problems.add(Problem.error(shown, "the file is not UTF-8", "save it as CSV UTF-8"));
      return read;
    }
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(FORMAT).get()) {
      boolean header = true;
      for (CSVRecord row : parser) {
        int line = (int) parser.getCurrentLineNumber();
        if (header) {
          header = false;
          if (!row.toList().equals(COLUMNS)) {
            read.problems.add(
                Problem.error(shown, 1, "the first line is not path,state,since", "restore it"));
            return read;
          }
        } else {
          add(read, row, shown, line);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      read.problems.add(
          Problem.error(shown, "the file is no CSV: " + e.getMessage(), "repair the file"));
    }
    return read;
  }

  private static void add(Read read, CSVRecord row, String shown, int line) {
    DocumentState state = row.size() == COLUMNS.size() ? DocumentState.of(row.get(1)) : null;
    if (state == null) {
      read.problems.add(
          Problem.error(
              shown,
              line,
              "the row names no state",
              "write new, in-progress, done or discussion in its second column"));
      return;
    }
    Marked before = read.states.put(row.get(0), new Marked(state, instant(row.get(2))));
    if (before != null) {
      read.problems.add(
          Problem.error(
              shown, line, "the document " + row.get(0) + " has a row already", "remove one"));
    }
  }

  /** A time that cannot be read is no reason to lose a state. */
  private static Instant instant(String text) {
    try {
      return text.isBlank() ? Instant.EPOCH : Instant.parse(text.strip());
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  /** The file of states; equal states give equal bytes. */
  public static byte[] write(Map<String, Marked> sorted) {
    StringBuilder out = new StringBuilder(64 + sorted.size() * 64);
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord(COLUMNS);
      for (Map.Entry<String, Marked> e : sorted.entrySet()) {
        Instant since = e.getValue().since();
        printer.printRecord(
            e.getKey(), e.getValue().state().id(), since.equals(Instant.EPOCH) ? "" : since);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}

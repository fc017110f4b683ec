package org.glossator.study.workflow;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.Study;

/**
 * The log of an annotator's work, {@code activity/<annotator>.csv}: a row a stretch of work,
 * columns {@code begin,end,document,spans}. It only serves figures such as spans per hour; nothing
 * else depends on it, and a row that cannot be read is left out. Rows are appended with one write,
 * so that two processes do not tear each other's. Any thread.
 */
public final class WorkLog {
  /** Folder of the logs. */
  public static final String FOLDER = "activity";

  private static final String HEADER = "begin,end,document,spans\n";

  private WorkLog() {}

  /** The file of an annotator, whether it exists or not. */
  public static Path file(Study study, String annotator) {
    return study.folder().resolve(FOLDER).resolve(annotator + ".csv");
  }

  /**
   * Adds a stretch of work.
   *
   * @throws ProblemException if it cannot be written
   */
  public static void append(Study study, String annotator, Stint stint) throws ProblemException {
    Path file = file(study, annotator);
    try {
      Files.createDirectories(file.getParent());
      boolean isNew = !Files.exists(file);
      String row =
          (isNew ? HEADER : "")
              + CSVFormat.RFC4180.format(
                  stint.begin().truncatedTo(ChronoUnit.SECONDS),
                  stint.end().truncatedTo(ChronoUnit.SECONDS),
                  stint.document(),
                  stint.spans())
              + '\n';
      Files.write(
          file,
          row.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.warning(
              study.layout().shown(file), "cannot be written: " + e.getMessage(), "see the disk"));
    }
  }

  /**
   * Reads a log, in its order.
   *
   * @throws ProblemException if it cannot be read
   */
  public static List<Stint> read(Study study, String annotator) throws ProblemException {
    Path file = file(study, annotator);
    List<Stint> stints = new ArrayList<>();
    try {
      String text =
          StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
      try (CSVParser parser =
          CSVParser.builder()
              .setReader(new StringReader(text))
              .setFormat(CSVFormat.RFC4180)
              .get()) {
        for (CSVRecord row : parser) {
          Stint stint = stint(row);
          if (stint != null) {
            stints.add(stint);
          }
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new ProblemException(
          Problem.warning(
              study.layout().shown(file), "cannot be read: " + e.getMessage(), "repair the file"));
    }
    return stints;
  }

  private static Stint stint(CSVRecord row) {
    if (row.size() != 4) {
      return null;
    }
    try {
      return new Stint(
          Instant.parse(row.get(0)),
          Instant.parse(row.get(1)),
          row.get(2),
          Integer.parseInt(row.get(3)));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return null; // the header, or a row that somebody has spoilt
    }
  }
}

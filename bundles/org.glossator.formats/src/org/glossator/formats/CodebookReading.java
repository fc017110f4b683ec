package org.glossator.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.emf.ModelReader;
import org.glossator.codebook.model.Codebook;
import org.glossator.formats.internal.codebooks.CodebookCsvReader;
import org.glossator.formats.internal.codebooks.CodebookJsonReader;
import org.glossator.formats.internal.codebooks.CodebookQdcReader;
import org.glossator.formats.internal.codebooks.Reading;
import org.glossator.formats.internal.codebooks.TypeSystemReader;

/**
 * Codebooks made of files: our own, REFI-QDA {@code .qdc}, the JSON and CSV that {@link
 * CodebookExport} writes, and type systems of UIMA, whose types become layers.
 *
 * <p>What is wrong in places is told with its line and left out; the rest is read.
 */
public final class CodebookReading {
  /** Ids of the formats. */
  public static final List<String> FORMATS =
      List.of("codebook", "qdc", "json", "csv", "typesystem");

  private static final int SNIFFED = 4096;

  private CodebookReading() {}

  /**
   * Reads a file whose format is told by its content, and where that is not clear by its name.
   *
   * @param current the codebook that the new one takes the place of: ids that its own export has
   *     lost ({@code .qdc} has none) are found again by it; null if there is none
   * @return the codebook and what is wrong with the file, with lines
   * @throws ProblemException if nothing of it can be used
   */
  public static CodebookFiles.Loaded read(Path file, Codebook current) throws ProblemException {
    byte[] content = content(file);
    String format = format(file, content);
    return read(file, content, format, current);
  }

  /**
   * Reads a file of a known format, see {@link #FORMATS}.
   *
   * @throws ProblemException if nothing of it can be used
   */
  public static CodebookFiles.Loaded read(
      Path file, byte[] content, String format, Codebook current) throws ProblemException {
    Objects.requireNonNull(format);
    String name = file.toString();
    if (format.equals("codebook")) {
      return CodebookFiles.read(name, content);
    }
    Reading reading = new Reading(name, title(file));
    switch (format) {
      case "qdc" -> new CodebookQdcReader(reading, current).read(content);
      case "json" -> new CodebookJsonReader(reading).read(content);
      case "csv" -> new CodebookCsvReader(reading).read(content);
      case "typesystem" -> new TypeSystemReader(reading).read(content);
      default ->
          throw new ProblemException(
              Problem.error(
                  name,
                  "there is no codebook format " + format,
                  "use " + String.join(", ", FORMATS)));
    }
    return reading.loaded();
  }

  private static String format(Path file, byte[] content) throws ProblemException {
    String start =
        new String(content, 0, Math.min(content.length, SNIFFED), StandardCharsets.UTF_8).strip();
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (start.contains("<typeSystemDescription") || start.contains(":typeSystemDescription")) {
      return "typesystem";
    }
    if (start.contains("QDA-XML:codebook") || name.endsWith(".qdc")) {
      return "qdc";
    }
    if (name.endsWith(CodebookFiles.EXTENSION) || start.startsWith("<")) {
      return "codebook";
    }
    if (name.endsWith(".json") || start.startsWith("{") || start.startsWith("\ufeff{")) {
      return "json";
    }
    if (name.endsWith(".csv")) {
      return "csv";
    }
    throw new ProblemException(
        Problem.error(
            file.toString(),
            "is no codebook that can be read",
            "give a .codebook, .qdc, .json or .csv file, or a UIMA type system"));
  }

  private static byte[] content(Path file) throws ProblemException {
    try {
      if (Files.size(file) > ModelReader.MAX_BYTES) {
        throw new ProblemException(
            Problem.error(
                file.toString(),
                "is larger than " + (ModelReader.MAX_BYTES >> 20) + " MB",
                "is it a codebook?"));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              file.toString(),
              "cannot be read: "
                  + (Files.exists(file) ? e.getMessage() : "there is no such file or folder"),
              "check path and permissions"),
          e);
    }
  }

  private static String title(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}

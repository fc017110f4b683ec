package org.glossator.engines.internal.ruta;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.RutaRules;

/** Where rules lie, and how they are read. */
public final class RutaFiles {
  /** Rules are written by hand. */
  private static final long MOST_BYTES = 4L << 20;

  private RutaFiles() {}

  public static Path folder(Path study) {
    return study.resolve("engines").resolve("ruta");
  }

  public static List<Path> list(Path study) throws ProblemException {
    Path folder = folder(study);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(RutaRules.EXTENSION))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(shown(folder), "cannot be read: " + e.getMessage(), "check the folder"), e);
    }
  }

  /** The file as people know it: below the study's folder. */
  static String shown(Path file) {
    return "engines/ruta/" + file.getFileName();
  }

  /**
   * The content of a rule file.
   *
   * @throws ProblemException if it cannot be read or is not UTF-8
   */
  static String read(Path file) throws ProblemException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new ProblemException(
            Problem.error(shown(file), "is too large for a rule file", "split it"));
      }
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ProblemException(
          Problem.error(shown(file), "is not UTF-8", "save the rules as UTF-8"), e);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(shown(file), "cannot be read: " + e.getMessage(), "check the file"), e);
    }
  }
}

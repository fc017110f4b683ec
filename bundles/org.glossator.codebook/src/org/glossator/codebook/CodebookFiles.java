package org.glossator.codebook;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossator.base.AtomicFiles;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Severity;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.emf.ModelCopier;
import org.glossator.codebook.emf.ModelFile;
import org.glossator.codebook.emf.ModelReader;
import org.glossator.codebook.emf.ModelWriter;
import org.glossator.codebook.internal.Incomplete;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;

/**
 * Codebooks as files: EMF XMI that Git merges well. Equal content gives equal bytes.
 *
 * <p>A file that is wrong in places is read as far as possible. What the model has no place for is
 * kept with the object and written again; a codebook whose file breaks off is never written over
 * that file.
 */
public final class CodebookFiles {
  /** Version of the file format that this program writes, and the newest that it reads. */
  public static final int FORMAT_VERSION = 1;

  /** Ending of the names of codebook files. */
  public static final String EXTENSION = ".codebook";

  /**
   * A codebook and what is wrong with its file.
   *
   * @param codebook what could be read
   * @param problems damage of the file, with lines, and errors of the codebook (not its warnings:
   *     {@link #check} lists all)
   */
  public record Loaded(Codebook codebook, List<Problem> problems) {
    public Loaded {
      problems = List.copyOf(problems);
    }
  }

  private CodebookFiles() {}

  /**
   * Reads a file.
   *
   * @throws ProblemException if nothing of it can be used: it is missing, no codebook, or from a
   *     newer version
   */
  public static Loaded load(Path file) throws ProblemException {
    return read(file.toString(), content(file));
  }

  /**
   * Reads the content of a file.
   *
   * @param name of the file, for problems
   * @throws ProblemException if nothing of it can be used
   */
  public static Loaded read(String name, byte[] content) throws ProblemException {
    ModelFile file = parse(name, content);
    return new Loaded((Codebook) file.root(), problems(name, file, Severity.ERROR));
  }

  /**
   * Everything that is wrong with a file, warnings and advice on the coding scheme included,
   * ordered by line.
   *
   * @throws ProblemException if nothing of it can be used
   */
  public static List<Problem> check(Path file) throws ProblemException {
    return problems(file.toString(), parse(file.toString(), content(file)), Severity.INFO);
  }

  /** The file of a codebook. Control characters, which XML cannot hold, become blanks. */
  public static byte[] toBytes(Codebook codebook) {
    return ModelWriter.write(codebook);
  }

  /**
   * Writes a file, whole or not at all.
   *
   * @throws ProblemException if it cannot be written, or if the codebook was read from a file that
   *     breaks off and {@code file} exists: what could not be read would be lost
   */
  public static void save(Codebook codebook, Path file) throws ProblemException {
    if (Incomplete.isMarked(codebook) && Files.exists(file)) {
      throw new ProblemException(
          Problem.error(
              file.toString(),
              "was not written: the codebook could be read in part only, the rest would be lost",
              "repair the file or save under another name"));
    }
    try {
      AtomicFiles.write(file, toBytes(codebook));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              file.toString(),
              "cannot be written: " + reason(e),
              "check the folder's permissions and the free space"),
          e);
    }
  }

  /** A deep copy, with what the file had beyond the model. */
  public static Codebook copy(Codebook codebook) {
    Codebook copy = ModelCopier.copy(codebook);
    if (Incomplete.isMarked(codebook)) {
      Incomplete.mark(copy);
    }
    return copy;
  }

  private static ModelFile parse(String name, byte[] content) throws ProblemException {
    ModelFile file =
        new ModelReader(CodebookPackage.Literals.CODEBOOK, "codebook", FORMAT_VERSION)
            .read(name, content);
    if (!file.complete()) {
      Incomplete.mark((Codebook) file.root());
    }
    return file;
  }

  private static List<Problem> problems(String name, ModelFile file, Severity least) {
    List<Problem> problems = new ArrayList<>(file.problems());
    for (Finding finding : CodebookValidator.validate((Codebook) file.root())) {
      if (finding.severity().compareTo(least) >= 0) {
        problems.add(finding.toProblem(name, file.line(finding.object())));
      }
    }
    problems.sort(Comparator.comparingInt(Problem::line));
    return problems;
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
              file.toString(), "cannot be read: " + reason(e), "check path and permissions"),
          e);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file or folder";
      case AccessDeniedException denied -> "no permission";
      default -> String.valueOf(e.getMessage());
    };
  }
}

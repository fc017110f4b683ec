package org.glossator.codebook;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.Codebook;

/** Reads and writes codebooks. */
public final class CodebookFiles {
  public record Loaded(Codebook codebook, List<Problem> problems) {}

  private CodebookFiles() {}

  public static Loaded load(Path file) throws ProblemException {
    throw new ProblemException(Problem.error(file.toString(), "cannot be read", ""));
  }

  public static Loaded read(String name, byte[] content) throws ProblemException {
    throw new ProblemException(Problem.error(name, "cannot be read", ""));
  }

  public static byte[] toBytes(Codebook codebook) {
    return new byte[0];
  }

  public static void save(Codebook codebook, Path file) throws ProblemException {
    throw new ProblemException(Problem.error(file.toString(), "cannot be written", ""));
  }

  public static Codebook copy(Codebook codebook) {
    return EcoreUtil.copy(codebook);
  }
}

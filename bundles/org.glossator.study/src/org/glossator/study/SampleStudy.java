package org.glossator.study;

import java.nio.file.Path;
import org.glossator.base.ProblemException;

/**
 * The study that comes with Glossator: short policy texts, a codebook and the work of two
 * annotators.
 */
public final class SampleStudy {
  private SampleStudy() {}

  /**
   * Copies the sample study into a folder that does not exist yet or is empty.
   *
   * @throws ProblemException if the folder is in use or cannot be written; what was copied is
   *     removed again
   */
  public static void create(Path folder) throws ProblemException {
    throw new UnsupportedOperationException();
  }
}

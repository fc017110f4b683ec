package org.glossator.study;

import java.nio.file.Path;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;

/**
 * Examines a study and says everything that is wrong with it. Any thread; other processes may work
 * on the study meanwhile.
 */
public final class Doctor {
  private Doctor() {}

  /** Everything wrong with the study in a folder. A study that cannot be opened is one problem. */
  public static List<Problem> examine(Path folder, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /** Everything wrong with an open study. */
  public static List<Problem> examine(Study study, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /**
   * Examines a study and repairs what can be repaired without losing anything.
   *
   * @throws ProblemException if the study cannot be opened
   */
  public static Treatment repair(Study study, Progress progress) throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /**
   * What the doctor did.
   *
   * @param remaining what is still wrong
   * @param repaired what was wrong, each with what was done about it
   */
  public record Treatment(List<Problem> remaining, List<Problem> repaired) {}
}

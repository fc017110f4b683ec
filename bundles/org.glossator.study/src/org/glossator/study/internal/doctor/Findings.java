package org.glossator.study.internal.doctor;

import java.util.ArrayList;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;

/**
 * Takes what checks find, with how to repair it where that is safe. Bounded as {@code Problems} is.
 */
final class Findings {
  private static final int MAX_REPAIRS = 100_000;

  private final Problems problems = new Problems();
  private final List<Finding> repairable = new ArrayList<>();

  /** Repairs one finding. */
  @FunctionalInterface
  interface Repair {
    /**
     * Does it.
     *
     * @throws ProblemException if it cannot be done; nothing was changed
     */
    void run() throws ProblemException;
  }

  /**
   * Something that can be repaired.
   *
   * @param done what the repair does, in the past: "written again in canonical form"
   */
  record Finding(Problem problem, String done, Repair repair) {}

  void add(Problem problem) {
    problems.add(problem);
  }

  void add(Problem problem, String done, Repair repair) {
    problems.add(problem);
    if (repairable.size() < MAX_REPAIRS) {
      repairable.add(new Finding(problem, done, repair));
    }
  }

  List<Problem> problems() {
    return problems.list();
  }

  List<Finding> repairable() {
    return List.copyOf(repairable);
  }
}

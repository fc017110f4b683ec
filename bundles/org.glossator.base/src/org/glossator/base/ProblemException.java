package org.glossator.base;

import java.util.Objects;

/**
 * Work could not be done for a reason that the user can understand and do something about. Checked,
 * because each caller has to decide whether one bad file stops the rest.
 */
public final class ProblemException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(Objects.requireNonNull(problem).toString());
    this.problem = problem;
  }

  public ProblemException(Problem problem, Throwable cause) {
    super(Objects.requireNonNull(problem).toString(), cause);
    this.problem = problem;
  }

  /** What is wrong, for the user. */
  public Problem problem() {
    return problem;
  }
}

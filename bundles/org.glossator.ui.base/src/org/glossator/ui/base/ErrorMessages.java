package org.glossator.ui.base;

import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/** Turns what went wrong into a {@link Problem} to show. Any thread. */
public final class ErrorMessages {
  private ErrorMessages() {}

  /** The problem of an exception; one that is no {@link ProblemException} is a mistake of ours. */
  public static Problem of(Throwable thrown) {
    return thrown instanceof ProblemException e ? e.problem() : unexpected(thrown);
  }

  /** A mistake of the program: said as such, with where its details are. */
  public static Problem unexpected(Throwable thrown) {
    String what =
        thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
    return Problem.error(
        "", Messages.bind(Messages.ErrorMessages_unexpected, what), Messages.ErrorMessages_log);
  }
}

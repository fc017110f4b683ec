package org.glossator.base;

/**
 * Work as an object: its parameters are its fields, its outcome is its result. The workbench runs
 * it in a job with progress and cancel, the command line with a progress bar, a test as it is.
 *
 * @param <R> what comes out; problems that did not stop the work are part of it
 */
@FunctionalInterface
public interface Task<R> {

  /**
   * Does the work on the calling thread.
   *
   * @throws ProblemException if it could not be done; then nothing was changed
   * @throws java.util.concurrent.CancellationException if {@code progress} was cancelled; then
   *     nothing is half-done
   */
  R run(Progress progress) throws ProblemException;
}

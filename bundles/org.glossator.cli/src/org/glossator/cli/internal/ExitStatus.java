package org.glossator.cli.internal;

/** Exit statuses of the contract (spec/cli.md). */
final class ExitStatus {
  /** All done. */
  static final int DONE = 0;

  /** Done, but with problems that are listed. */
  static final int WITH_PROBLEMS = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Failed: nothing was written, and what was there is as it was. */
  static final int FAILED = 3;

  /** Stopped by Ctrl-C. */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}

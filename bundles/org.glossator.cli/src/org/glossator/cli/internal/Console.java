package org.glossator.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.glossator.base.Problem;
import org.glossator.base.Problems;
import org.glossator.base.Severity;

/** Where a command writes to: data to {@code out}, everything else to {@code err}. */
public final class Console {
  /** Notes of an import of a thousand files are no reading matter. */
  private static final int MOST_NOTES = 20;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final BooleanSupplier interrupted;
  private final ProgressBar progress;

  /**
   * @param terminal whether {@code err} is one, so that a progress bar makes sense
   * @param interrupted whether the user wants to stop
   */
  public Console(PrintStream out, PrintStream err, boolean terminal, BooleanSupplier interrupted) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.interrupted = interrupted;
    this.progress = new ProgressBar(err, terminal, interrupted);
  }

  /**
   * Whether standard error is a terminal. Java does not say; the start script does (property {@code
   * glossator.terminal}), and Linux can be asked.
   */
  public static boolean isTerminal() {
    String said = System.getProperty("glossator.terminal");
    if (said != null) {
      return Boolean.parseBoolean(said);
    }
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false; // no such thing on this system: no bar is the safe answer
    }
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** For the one task that a command runs. */
  ProgressBar progress() {
    return progress;
  }

  boolean isInterrupted() {
    return interrupted.getAsBoolean();
  }

  /** A line of data. */
  void println(String line) {
    progress.clear();
    out.print(line);
    out.print('\n');
  }

  /** A line of messages. */
  void message(String line) {
    progress.clear();
    err.print(line);
    err.print('\n');
    err.flush();
  }

  /** A problem, on its line. */
  void problem(Problem problem) {
    message(problem.toString());
  }

  /** All problems: errors and warnings one by one, of notes the first. */
  void problems(Problems problems) {
    int notes = 0;
    for (Problem problem : problems.list()) {
      if (problem.severity() != Severity.INFO || notes++ < MOST_NOTES) {
        problem(problem);
      }
    }
    if (notes > MOST_NOTES) {
      message("... and " + (notes - MOST_NOTES) + " more notes (--json lists all)");
    }
    if (problems.count() > problems.list().size()) {
      message("... and " + (problems.count() - problems.list().size()) + " more problems");
    }
  }

  /** Brings everything out; false if standard output was closed before its end. */
  boolean flush() {
    progress.clear();
    err.flush();
    return !out.checkError();
  }

  boolean terminal() {
    return terminal;
  }
}

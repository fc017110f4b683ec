package org.glossator.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.glossator.cli.internal.CommandRun;
import org.glossator.cli.internal.Console;
import org.glossator.cli.internal.Interrupt;
import org.glossator.formats.Glossator;

/**
 * The command line's entry. {@code --version} loads nothing else: scripts ask for it at every
 * start.
 *
 * <p>Data goes to standard output in UTF-8 whatever the locale says, messages to standard error.
 */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      out.println(Glossator.NAME + " " + Glossator.VERSION);
      out.flush();
      return;
    }
    PrintStream err = utf8(FileDescriptor.err);
    try (Interrupt interrupt = Interrupt.install()) {
      int status = run(args, new Console(out, err, Console.isTerminal(), interrupt::isRequested));
      if (!interrupt.isRequested()) {
        interrupt.close();
        exit(status);
      }
      // the process is ending already, with the signal's status; exit would wait for the hook that
      // waits for us
    }
  }

  /**
   * Runs a command in this process, for tests.
   *
   * @return the exit status
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, new Console(out, err, false, () -> false));
  }

  private static int run(String[] args, Console console) {
    return new CommandRun(console).run(args);
  }

  private static void exit(int status) {
    // not when it is 0: letting the process end by itself lets a debugger or profiler finish
    if (status != 0) {
      System.exit(status);
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}

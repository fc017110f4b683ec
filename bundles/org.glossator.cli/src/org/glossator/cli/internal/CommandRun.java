package org.glossator.cli.internal;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.glossator.base.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** One run of the command line: finds the command, runs it, says how it ended. */
public final class CommandRun {
  private final Console console;

  public CommandRun(Console console) {
    this.console = console;
  }

  /** Runs; gives the exit status. Never throws for what a user or a file can do. */
  public int run(String[] args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    CommandLine commandLine = Commands.commandLine(console, args);
    commandLine.setOut(new PrintWriter(console.out(), true));
    commandLine.setErr(new PrintWriter(console.err(), true));
    commandLine.setParameterExceptionHandler((e, a) -> usage(e));
    commandLine.setExecutionExceptionHandler((e, c, r) -> failed(e, debug));
    int status;
    try {
      status = commandLine.execute(args);
    } catch (VirtualMachineError | LinkageError e) {
      status = failed(e, debug);
    }
    if (!console.flush() && status == ExitStatus.DONE) {
      // a reader like head has enough; the work is done, its report was not taken
      return ExitStatus.WITH_PROBLEMS;
    }
    return status;
  }

  private int usage(ParameterException e) {
    console.message("glossator: " + e.getMessage());
    CommandLine command = e.getCommandLine();
    String help =
        "glossator " + (command.getParent() == null ? "" : command.getCommandName() + " ");
    console.message("Try: " + help + "--help");
    return ExitStatus.USAGE;
  }

  private int failed(Throwable e, boolean debug) {
    if (debug) {
      e.printStackTrace(console.err());
    }
    switch (e) {
      case CancellationException c -> {
        console.message("Stopped. Nothing was left half-written.");
        return ExitStatus.INTERRUPTED;
      }
      case ProblemException p -> {
        console.problem(p.problem());
        return ExitStatus.FAILED;
      }
      case OutOfMemoryError o -> {
        console.message(
            "There is not enough memory for this (give Java more: GLOSSATOR_JAVA_OPTIONS=-Xmx4g)");
        return ExitStatus.FAILED;
      }
      default -> {
        console.message(
            "glossator: failed by a fault of its own: "
                + e
                + " (run it again with --debug and report what it prints)");
        return ExitStatus.FAILED;
      }
    }
  }
}

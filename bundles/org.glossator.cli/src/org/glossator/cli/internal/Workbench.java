package org.glossator.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * Starts the workbench of this installation, whose start script says where it is (property {@code
 * glossator.home}), and waits for it.
 */
final class Workbench {
  private final Console console;

  Workbench(Console console) {
    this.console = console;
  }

  /**
   * Opens it.
   *
   * @param arguments study and document, or nothing
   * @throws ProblemException if there is no display or no workbench
   */
  int open(List<String> arguments) throws ProblemException {
    Path launcher = launcher();
    if (!hasDisplay()) {
      throw new ProblemException(
          Problem.error(
              "",
              "there is no display, so the workbench cannot open",
              "log in with a desktop, or use the other commands: glossator --help"));
    }
    List<String> command = new ArrayList<>();
    command.add(launcher.toString());
    command.add("--workbench");
    command.addAll(arguments);
    console.flush();
    try {
      int status = new ProcessBuilder(command).inheritIO().start().waitFor();
      return status == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(launcher.toString(), "cannot be started", "install Glossator again"), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static Path launcher() throws ProblemException {
    String home = System.getProperty("glossator.home", "");
    Path launcher =
        Path.of(home).resolve("bin").resolve(isWindows() ? "glossator.bat" : "glossator");
    if (home.isEmpty() || !Files.isRegularFile(launcher)) {
      throw new ProblemException(
          Problem.error(
              home.isEmpty() ? "" : launcher.toString(),
              "there is no workbench here to open",
              "start bin/glossator of an installation, or releng/run.sh of a checkout"));
    }
    return launcher;
  }

  private static boolean isWindows() {
    return os().startsWith("windows");
  }

  private static boolean hasDisplay() {
    if (!os().startsWith("linux")) {
      return true;
    }
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }

  private static String os() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
  }
}

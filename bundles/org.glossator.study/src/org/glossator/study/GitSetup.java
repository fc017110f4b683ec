package org.glossator.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;

/**
 * Puts a study's folder under Git, where it is not yet, and tells that repository how to merge the
 * study's files: the two settings of {@code merge.glossator}, which Git keeps for each clone.
 * {@code .gitattributes}, which each study has, says for which files.
 *
 * <p>Runs the {@code git} of this machine.
 *
 * @param folder the study's folder
 * @param program what Git is to run: {@code glossator}, or a path
 */
public record GitSetup(Path folder, String program) implements Task<Boolean> {
  /** Bytes of what a command says that are read at most. */
  private static final int MOST_OUTPUT = 1 << 16;

  public GitSetup {
    Objects.requireNonNull(folder);
    Objects.requireNonNull(program);
  }

  /** The command of the driver, as Git keeps it. */
  public String driver() {
    return quoted(program) + " merge %O %A %B -o %A --path %P";
  }

  /** For the shell that Git runs the driver with. */
  private static String quoted(String program) {
    return program.matches("[A-Za-z0-9_./-]+")
        ? program
        : "'" + program.replace("'", "'\\''") + "'";
  }

  /**
   * Sets it up.
   *
   * @return whether a repository was made
   * @throws ProblemException if there is no Git, or it refuses
   */
  @Override
  public Boolean run(Progress progress) throws ProblemException {
    boolean isNew = git("rev-parse", "--is-inside-work-tree") != 0;
    if (isNew) {
      must("init", "--quiet");
    }
    must("config", "merge.glossator.name", "files of a Glossator study");
    must("config", "merge.glossator.driver", driver());
    return isNew;
  }

  private void must(String... arguments) throws ProblemException {
    int status = git(arguments);
    if (status != 0) {
      throw new ProblemException(
          Problem.error(
              folder.toString(),
              "git " + arguments[0] + " failed with status " + status,
              "run it by hand to see why"));
    }
  }

  private int git(String... arguments) throws ProblemException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    try {
      Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
      git.getOutputStream().close();
      try (InputStream said = git.getInputStream()) {
        new String(said.readNBytes(MOST_OUTPUT), StandardCharsets.UTF_8);
      }
      return git.waitFor();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(folder.toString(), "Git cannot be run: " + e.getMessage(), "install Git"),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(
          Problem.error(folder.toString(), "Git was interrupted", "try again"), e);
    }
  }
}

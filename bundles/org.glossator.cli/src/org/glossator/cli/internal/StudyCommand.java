package org.glossator.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Severity;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What all commands have: {@code --json}, {@code --help}, {@code --debug}, and how they open a
 * study.
 */
@Command(mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
abstract class StudyCommand implements Callable<Integer> {
  final Console console;

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print one JSON object on standard output.")
  private boolean json;

  @Option(names = "--debug", description = "Print stack traces.")
  private boolean debug;

  StudyCommand(Console console) {
    this.console = console;
  }

  boolean isJson() {
    return json;
  }

  /** What can fail while a study is open. */
  @FunctionalInterface
  interface Work {
    int run(Study study, Problems problems) throws ProblemException, IOException;
  }

  /**
   * Opens a study, does something with it and closes it. What is wrong with it on opening is among
   * the problems.
   *
   * @return what the work gives
   */
  int withStudy(Path folder, Work work) throws ProblemException {
    StudyStore.OpenResult opened = StudyStore.open(folder);
    try (Study study = opened.study()) {
      Problems problems = new Problems();
      problems.addAll(opened.problems());
      return work.run(study, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints a JSON object on one line. */
  void printJson(JsonOutput.Body body) {
    console.println(JsonOutput.object(body));
  }

  /** Prints the problems where they are not in the JSON, and says how the command ended. */
  int finish(Problems problems) {
    console.problems(problems);
    return problems.has(Severity.WARNING) ? ExitStatus.WITH_PROBLEMS : ExitStatus.DONE;
  }

  /** An option's value is wrong. */
  ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** A problem with an option's value. */
  ParameterException usage(ProblemException e) {
    Problem problem = e.problem();
    return usage(problem.toString());
  }

  /** A list for a message. */
  static String listed(List<String> names) {
    return names.isEmpty() ? "there are none" : "there are " + String.join(", ", names);
  }
}

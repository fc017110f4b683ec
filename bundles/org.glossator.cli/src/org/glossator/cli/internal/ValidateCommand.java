package org.glossator.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Severity;
import org.glossator.study.Doctor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator validate}. Problems are its data, so they go to standard output. */
@Command(name = "validate", description = "Say everything that is wrong with a study, a line each.")
final class ValidateCommand extends StudyCommand {

  @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Option(
      names = "--repair",
      description = "Repair what can be repaired without losing anything, and say what was done.")
  private boolean repair;

  ValidateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    if (!Files.exists(folder)) {
      throw new ProblemException(
          Problem.error(folder.toString(), "does not exist", "check the path"));
    }
    List<Problem> repaired = List.of();
    List<Problem> found;
    if (repair) {
      Doctor.Treatment treatment = Doctor.repair(folder, console.progress());
      repaired = treatment.repaired();
      found = treatment.remaining();
    } else {
      found = Doctor.examine(folder, console.progress());
    }
    return told(found, repaired);
  }

  private int told(List<Problem> found, List<Problem> repaired) {
    Problems done = new Problems();
    done.addAll(repaired);
    Problems problems = new Problems();
    problems.addAll(found);
    boolean valid = !problems.has(Severity.WARNING);
    if (isJson()) {
      printJson(
          json -> {
            json.writeBooleanField("valid", valid);
            JsonOutput.problems(json, problems);
            if (repair) {
              JsonOutput.problems(json, "repaired", done);
            }
          });
    } else {
      repaired.forEach(problem -> console.println("Repaired: " + problem));
      found.forEach(problem -> console.println(problem.toString()));
      if (found.isEmpty()) {
        console.println("Nothing is wrong with " + folder + (repaired.isEmpty() ? "" : " now"));
      }
    }
    return valid ? ExitStatus.DONE : ExitStatus.WITH_PROBLEMS;
  }
}

package org.glossator.cli.internal;

import java.nio.file.Path;
import org.glossator.base.ProblemException;
import org.glossator.study.SampleStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code glossator sample}. */
@Command(name = "sample", description = "Make a copy of the sample study.")
final class SampleCommand extends StudyCommand {

  @Parameters(paramLabel = "STUDY", description = "Folder to make; must not exist, or be empty.")
  private Path folder;

  SampleCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    SampleStudy.create(folder);
    if (isJson()) {
      printJson(json -> json.writeStringField("study", folder.toString()));
    } else {
      console.println("Made the sample study in " + folder);
    }
    return ExitStatus.DONE;
  }
}

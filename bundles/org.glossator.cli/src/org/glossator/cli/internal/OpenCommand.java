package org.glossator.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code glossator open}. */
@Command(name = "open", description = "Open the workbench on a study, at a document.")
final class OpenCommand extends StudyCommand {

  @Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DOCUMENT",
      description = "Path of the document, like 2026/report.")
  private String document;

  OpenCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    // said here, before a window takes seconds to open
    try (Study study = StudyStore.open(folder).study()) {
      if (document != null && !study.documents().contains(document)) {
        throw new ProblemException(
            Problem.error(
                folder.toString(),
                "has no document \"" + document + "\"",
                "documents are called by their paths without the extension"));
      }
    }
    List<String> arguments = new ArrayList<>();
    arguments.add(folder.toAbsolutePath().toString());
    if (document != null) {
      arguments.add(document);
    }
    return new Workbench(console).open(arguments);
  }
}

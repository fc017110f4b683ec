package org.glossator.cli.internal;

import java.nio.file.Path;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code glossator codebook undo}: takes the last change of the codebook back, annotations too. */
@Command(
    name = "undo",
    description = "Take the last change of the codebook and its annotations back.")
final class CodebookUndoCommand extends StudyCommand {
  @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  CodebookUndoCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    return withStudy(folder, this::undo);
  }

  private int undo(Study study, Problems problems) throws ProblemException {
    String last = study.history().undoLabel();
    boolean isOfCodebook =
        last != null
            && !study.codebook().getChanges().isEmpty()
            && last.equals(study.codebook().getChanges().getLast().getNote());
    if (!isOfCodebook) {
      throw new ProblemException(
          Problem.error(
              folder.toString(),
              last == null
                  ? "there is no change to be taken back"
                  : "the last change of the study was not one of the codebook: \"" + last + '"',
              last == null ? "" : "undo that one first, in the workbench"));
    }
    problems.addAll(study.history().undo(console.progress()).problems());
    if (isJson()) {
      printJson(
          json -> {
            json.writeStringField("undone", last);
            JsonOutput.problems(json, problems);
          });
    } else {
      console.println("Undone: " + last);
    }
    return finish(problems);
  }
}

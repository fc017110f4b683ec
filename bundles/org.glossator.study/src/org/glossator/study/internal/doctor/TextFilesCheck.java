package org.glossator.study.internal.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.TextHash;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentPaths;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;
import org.glossator.study.TextNormaliser;
import org.glossator.study.internal.DocumentTexts;
import org.glossator.study.internal.IoProblems;

/** Each file among the documents is the text of a row. */
final class TextFilesCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) throws ProblemException {
    Path root = study.layout().documents();
    for (Path file : FileWalk.files(study, root)) {
      progress.checkCancelled();
      String name = root.relativize(file).toString().replace('\\', '/');
      if (!name.endsWith(".txt")) {
        findings.add(
            Problem.warning(
                study.layout().shown(file),
                "is not the text of a document",
                "move it out of the study"));
      } else if (!study.documents().contains(name.substring(0, name.length() - 4))) {
        checkStray(study, file, name.substring(0, name.length() - 4), findings);
      }
    }
  }

  private static void checkStray(Study study, Path file, String document, Findings findings)
      throws ProblemException {
    Problem problem =
        Problem.warning(
            study.layout().shown(file),
            "the text has no row in " + StudyLayout.DOCUMENT_TABLE,
            "repair the study, or move the file away");
    if (isUsable(study, file, document)) {
      findings.add(
          problem,
          "a row was added",
          () -> study.repairDocuments(List.of(row(study, file, document))));
    } else {
      findings.add(problem);
    }
  }

  private static boolean isUsable(Study study, Path file, String document) throws ProblemException {
    if (DocumentPaths.reasonAgainst(document) != null
        || study.documents().collidesWith(document) != null) {
      return false;
    }
    try {
      return TextNormaliser.isNormal(read(study, file));
    } catch (ProblemException e) {
      return false;
    }
  }

  private static DocumentEntry row(Study study, Path file, String document)
      throws ProblemException {
    return new DocumentEntry(
        document, TextHash.sha256(read(study, file)), "", "", "", "", "", Map.of());
  }

  private static String read(Study study, Path file) throws ProblemException {
    String shown = study.layout().shown(file);
    try {
      return DocumentTexts.decode(Files.readAllBytes(file), shown);
    } catch (IOException e) {
      throw IoProblems.reading(shown, e);
    }
  }
}

package org.glossator.study.internal.doctor;

import java.util.HashMap;
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

/**
 * Each row of the table has a text, which is the one that was imported, in the form that texts
 * have.
 */
final class DocumentRowsCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) throws ProblemException {
    Map<String, String> names = new HashMap<>();
    for (DocumentEntry entry : study.documents().entries()) {
      progress.checkCancelled();
      progress.step(entry.path());
      String other = names.putIfAbsent(DocumentPaths.collisionKey(entry.path()), entry.path());
      if (other != null) {
        findings.add(
            Problem.warning(
                entry.path(),
                "the name differs only in capitals or accents' form from the document " + other,
                "Windows and macOS cannot hold both; rename one"));
      }
      try {
        checkText(study, entry, findings);
      } catch (ProblemException e) {
        findings.add(e.problem());
      }
    }
  }

  private static void checkText(Study study, DocumentEntry entry, Findings findings)
      throws ProblemException {
    String text = study.text(entry.path());
    if (!TextNormaliser.isNormal(text)) {
      findings.add(
          Problem.warning(
              study.layout().shown(study.layout().text(entry.path())),
              "the text holds characters that a document does not have (carriage returns, control"
                  + " characters or a byte-order mark)",
              "import the document again"));
    }
    if (entry.sha256().isEmpty()) {
      findings.add(
          Problem.warning(
              StudyLayout.DOCUMENT_TABLE,
              "the row of " + entry.path() + " has no sha256",
              "repair the study"),
          "the hash of the present text was filled in",
          () -> study.repairDocuments(List.of(entry.withSha256(TextHash.sha256(text)))));
    }
  }
}

package org.glossator.study.internal.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.AnnotationTree;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;
import org.glossator.study.internal.IoProblems;
import org.glossator.uima.XmiDocument;
import org.glossator.uima.XmiReader;

/** Each XMI file belongs to a document and can be read; then the checks of its content. */
final class AnnotationFilesCheck implements StudyCheck {
  private final List<AnnotationCheck> checks;

  AnnotationFilesCheck(List<AnnotationCheck> checks) {
    this.checks = checks;
  }

  @Override
  public void check(Study study, Findings findings, Progress progress) throws ProblemException {
    for (AnnotationTree tree : List.of(study.annotations(), study.suggestions())) {
      for (String owner : tree.owners()) {
        for (String document : tree.documentsOf(owner)) {
          progress.checkCancelled();
          progress.step(owner + "/" + document);
          try {
            check(study, tree, owner, document, findings);
          } catch (ProblemException e) {
            findings.add(e.problem());
          }
        }
      }
    }
  }

  private void check(
      Study study, AnnotationTree tree, String owner, String document, Findings findings)
      throws ProblemException {
    Path file = tree.file(document, owner);
    String shown = study.layout().shown(file);
    if (!study.documents().contains(document)) {
      findings.add(
          Problem.error(
              shown,
              "the document " + document + " is not in " + StudyLayout.DOCUMENT_TABLE,
              "add the document, or move the file away"));
      return;
    }
    byte[] bytes = read(file, shown);
    String text = study.text(document);
    XmiDocument content;
    if (bytes == null) {
      content = XmiDocument.of(AnnotationSnapshot.empty(text), study.scheme());
    } else {
      content = XmiReader.read(shown, bytes, study.scheme());
      content.problems().forEach(findings::add);
      if (!content.snapshot().text().equals(text)) {
        throw new ProblemException(
            Problem.error(
                shown,
                "was made for another text of the document",
                "restore the document's text file, or move the annotations to the new text"));
      }
    }
    ExaminedFile examined =
        new ExaminedFile(study, tree, document, owner, file, shown, bytes, content);
    for (AnnotationCheck check : checks) {
      check.check(examined, findings);
    }
  }

  private static byte[] read(Path file, String shown) throws ProblemException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw IoProblems.reading(shown, e);
    }
  }
}

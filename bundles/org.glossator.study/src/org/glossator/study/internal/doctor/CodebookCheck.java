package org.glossator.study.internal.doctor;

import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.codebook.CodebookFiles;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;

/** What the codebook's file and its own rules say; mere advice is for the codebook's editor. */
final class CodebookCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) throws ProblemException {
    try {
      for (Problem problem : CodebookFiles.check(study.layout().codebook())) {
        if (problem.severity() != Severity.INFO) {
          findings.add(problem.at(StudyLayout.CODEBOOK));
        }
      }
    } catch (ProblemException e) {
      throw new ProblemException(e.problem().at(StudyLayout.CODEBOOK), e);
    }
  }
}

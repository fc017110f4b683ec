package org.glossator.study.internal.doctor;

import org.glossator.base.Progress;
import org.glossator.codebook.CodebookValidator;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;

/** What the codebook's own rules say. */
final class CodebookCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) {
    for (CodebookValidator.Finding finding : CodebookValidator.validate(study.codebook())) {
      findings.add(finding.toProblem(StudyLayout.CODEBOOK, 0));
    }
  }
}

package org.glossator.study.internal.doctor;

import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.Study;

/** No change of the whole study was interrupted half-way. */
final class UnfinishedStepCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) throws ProblemException {
    for (Problem problem : study.history().unfinished()) {
      findings.add(problem, "it was finished", () -> study.history().finish(progress));
    }
  }
}

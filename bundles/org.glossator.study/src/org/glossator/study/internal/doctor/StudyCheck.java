package org.glossator.study.internal.doctor;

import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.Study;

/** Checks one thing of a study as a whole. */
interface StudyCheck {

  /**
   * Looks.
   *
   * @throws ProblemException if it cannot look; the other checks go on
   */
  void check(Study study, Findings findings, Progress progress) throws ProblemException;
}

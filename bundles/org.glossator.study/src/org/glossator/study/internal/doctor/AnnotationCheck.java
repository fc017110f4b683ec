package org.glossator.study.internal.doctor;

import org.glossator.base.ProblemException;

/** Checks one thing of each XMI file that can be read. */
interface AnnotationCheck {

  /**
   * Looks.
   *
   * @throws ProblemException if it cannot look; the other checks go on
   */
  void check(ExaminedFile file, Findings findings) throws ProblemException;
}

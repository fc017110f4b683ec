package org.glossator.study.internal.doctor;

import java.util.Arrays;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.uima.XmiWriter;

/**
 * A file is as Glossator writes it: what another tool wrote is read all the same, but shows as a
 * change of every line in Git when it is saved next.
 */
final class CanonicalFormCheck implements AnnotationCheck {

  @Override
  public void check(ExaminedFile file, Findings findings) throws ProblemException {
    if (file.bytes() == null || !file.content().problems().isEmpty()) {
      return; // what could not be understood comes first
    }
    // by the name and version of the file itself: a newer codebook does not make it uncanonical
    if (!Arrays.equals(file.bytes(), XmiWriter.toBytes(file.content()))) {
      findings.add(
          Problem.info(file.shown(), "the file is not in the form in which Glossator writes it"),
          "it was written again in that form",
          () ->
              file.tree()
                  .write(
                      file.document(),
                      file.owner(),
                      file.tree().read(file.document(), file.owner())));
    }
  }
}

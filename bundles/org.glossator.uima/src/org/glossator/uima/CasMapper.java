package org.glossator.uima;

import org.apache.uima.cas.CAS;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;

/** Snapshot to CAS and back. */
public final class CasMapper {
  private CasMapper() {}

  public static void toCas(AnnotationSnapshot snapshot, Scheme scheme, CAS cas) {
    cas.setDocumentText(snapshot.text());
  }

  public static AnnotationSnapshot fromCas(CAS cas, Scheme scheme) throws ProblemException {
    throw new ProblemException(Problem.error("", "cannot be read", ""));
  }
}

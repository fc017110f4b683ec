package org.glossator.uima;

import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.IdSource;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.codebook.Scheme;

/**
 * Snapshot to CAS and back, by the plain CAS API, without loss for everything that a snapshot
 * holds.
 *
 * <p>An annotation keeps its id in the feature {@code annotationId}; one that an engine has made
 * has 0 there and gets a new id on the way back. A CAS belongs to one thread at a time.
 */
public final class CasMapper {
  private CasMapper() {}

  /**
   * Puts text and annotations into the current view of a fresh CAS.
   *
   * @param cas made with the type system of {@link TypeSystems#of}, and others as needed; has no
   *     document text yet
   * @throws IllegalArgumentException if the CAS lacks a type or a feature of the codebook
   * @throws org.apache.uima.cas.CASRuntimeException if the CAS has a text already
   */
  public static void toCas(AnnotationSnapshot snapshot, Scheme scheme, CAS cas) {
    new CasWriter(snapshot, scheme, cas).write();
  }

  /**
   * Text and annotations of the current view of a CAS; other types than the codebook's are passed
   * over. New ids depend on nothing but the content.
   *
   * @throws ProblemException if an annotation cannot be held: an empty range, a relation without
   *     its ends
   */
  public static AnnotationSnapshot fromCas(CAS cas, Scheme scheme) throws ProblemException {
    Problems problems = new Problems();
    AnnotationSnapshot snapshot = fromCas(cas, scheme, contentIds(cas), problems);
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.list().getFirst());
    }
    return snapshot;
  }

  /**
   * The same, but what cannot be held is left out and told.
   *
   * @param newIds ids of annotations that have none
   * @param problems gets one problem for each annotation that was left out
   */
  public static AnnotationSnapshot fromCas(
      CAS cas, Scheme scheme, IdSource newIds, Problems problems) {
    return fromCas(cas, scheme, CasMapper::annotationId, newIds, problems);
  }

  static AnnotationSnapshot fromCas(
      CAS cas,
      Scheme scheme,
      ToIntFunction<FeatureStructure> ids,
      IdSource newIds,
      Problems problems) {
    return new CasReader(cas, scheme, ids, newIds, problems).read();
  }

  /** Ids that depend on the text only: the same engine on the same document gives the same file. */
  static IdSource contentIds(CAS cas) {
    return new IdSource(new SplittableRandom(String.valueOf(cas.getDocumentText()).hashCode()));
  }

  /** The id that {@link #toCas} gave a feature structure, or 0 if something else made it. */
  public static int annotationId(FeatureStructure fs) {
    Feature feature = fs.getType().getFeatureByBaseName(Xmi.ANNOTATION_ID);
    return feature == null ? 0 : fs.getIntValue(feature);
  }
}

package org.glossator.platform;

import java.util.List;
import java.util.OptionalDouble;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.codebook.SchemeLayer;

/**
 * A measure of how far annotators agree on one layer. Contributed at the extension point {@code
 * org.glossator.platform.measures}. Without state, safe to use from several threads.
 */
public interface Measure {

  /** What it is called in files and options: lower-case letters, digits, hyphens. */
  String id();

  /** What it is called in the interface. */
  String name();

  /** One line: what it measures, and the paper that defines it. */
  String description();

  /** Whether it can be computed for layers like this one. */
  boolean accepts(SchemeLayer layer);

  /**
   * Computes it.
   *
   * @param layer the layer
   * @param units one entry a document: what each annotator made of it, in the same order of
   *     annotators everywhere; null for an annotator who has not coded the document
   * @return the value, or empty where it is not defined (no annotations, one annotator)
   */
  OptionalDouble compute(SchemeLayer layer, List<List<AnnotationSnapshot>> units);
}

package org.glossator.annotation;

import java.util.List;
import org.glossator.codebook.Scheme;

/**
 * One rule that annotations keep to: the same object checks a new annotation in the editor, an
 * import and a whole study. Stateless, any thread.
 */
public interface Rule {

  /**
   * A breach of a rule.
   *
   * @param ruleId which rule: {@code overlap}, {@code boundary}, ...
   * @param annotation id of the annotation that breaks it
   * @param blocking true where the editor refuses the change; false where something is still to be
   *     done (an attribute that is required, a retired code)
   * @param what what is wrong, one line
   * @param remedy what to do, one line
   */
  record Violation(String ruleId, int annotation, boolean blocking, String what, String remedy) {}

  /** Short stable name of the rule. */
  String id();

  /**
   * Checks one annotation against a document that holds it already or may get it; another version
   * of it in the snapshot (the same id) is left out of the comparison.
   *
   * @return the breaches, none where all is well
   */
  List<Violation> check(AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate);
}

package org.glossator.annotation;

import java.util.Map;

/**
 * A directed link between two spans of the same document and annotator.
 *
 * @param id see {@link Annotation}
 * @param source id of the span it starts from ({@code head} in JSONL, {@code Governor} in UIMA)
 * @param target id of the span it ends at ({@code tail}, {@code Dependent})
 * @param layer id of a relation layer
 * @param code id of its code, or null
 * @param attributes values by attribute id
 * @param memo the annotator's note, or null
 * @param origin where it came from
 * @param confidence 0 to 1, or null
 * @param codebookVersion version that it was made under, or null
 */
public record Relation(
    int id,
    int source,
    int target,
    String layer,
    String code,
    Map<String, AttributeValue> attributes,
    String memo,
    String origin,
    Double confidence,
    String codebookVersion)
    implements Annotation {

  /**
   * @throws IllegalArgumentException if a value breaks the contract
   */
  public Relation {
    AnnotationValues.check(id, layer, origin, confidence);
    attributes = AnnotationValues.attributes(attributes);
    memo = AnnotationValues.emptyToNull(memo);
    code = AnnotationValues.emptyToNull(code);
    codebookVersion = AnnotationValues.emptyToNull(codebookVersion);
    if (source <= 0 || target <= 0) {
      throw new IllegalArgumentException("relation " + id + " lacks an end");
    }
    if (source == target) {
      throw new IllegalArgumentException("relation " + id + " starts and ends at the same span");
    }
  }

  @Override
  public Relation withCode(String newCode) {
    return new Relation(
        id, source, target, layer, newCode, attributes, memo, origin, confidence, codebookVersion);
  }

  @Override
  public Relation withAttributes(Map<String, AttributeValue> newAttributes) {
    return new Relation(
        id, source, target, layer, code, newAttributes, memo, origin, confidence, codebookVersion);
  }

  @Override
  public Relation withMemo(String newMemo) {
    return new Relation(
        id, source, target, layer, code, attributes, newMemo, origin, confidence, codebookVersion);
  }

  /** The same between other spans. */
  public Relation withEnds(int newSource, int newTarget) {
    return new Relation(
        id,
        newSource,
        newTarget,
        layer,
        code,
        attributes,
        memo,
        origin,
        confidence,
        codebookVersion);
  }

  /** The same under another id. */
  public Relation withId(int newId) {
    return new Relation(
        newId, source, target, layer, code, attributes, memo, origin, confidence, codebookVersion);
  }
}

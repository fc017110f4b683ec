package org.glossator.annotation;

import java.util.Map;

/**
 * An annotation of the document as a whole.
 *
 * @param id see {@link Annotation}
 * @param layer id of a document layer
 * @param code id of its code, or null
 * @param attributes values by attribute id
 * @param memo the annotator's note, or null
 * @param origin where it came from
 * @param confidence 0 to 1, or null
 * @param codebookVersion version that it was made under, or null
 */
public record DocumentLabel(
    int id,
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
  public DocumentLabel {
    AnnotationValues.check(id, layer, origin, confidence);
    attributes = AnnotationValues.attributes(attributes);
    memo = AnnotationValues.emptyToNull(memo);
    code = AnnotationValues.emptyToNull(code);
    codebookVersion = AnnotationValues.emptyToNull(codebookVersion);
  }

  @Override
  public DocumentLabel withCode(String newCode) {
    return new DocumentLabel(
        id, layer, newCode, attributes, memo, origin, confidence, codebookVersion);
  }

  @Override
  public DocumentLabel withAttributes(Map<String, AttributeValue> newAttributes) {
    return new DocumentLabel(
        id, layer, code, newAttributes, memo, origin, confidence, codebookVersion);
  }

  @Override
  public DocumentLabel withMemo(String newMemo) {
    return new DocumentLabel(
        id, layer, code, attributes, newMemo, origin, confidence, codebookVersion);
  }

  /** The same under another id. */
  public DocumentLabel withId(int newId) {
    return new DocumentLabel(
        newId, layer, code, attributes, memo, origin, confidence, codebookVersion);
  }
}

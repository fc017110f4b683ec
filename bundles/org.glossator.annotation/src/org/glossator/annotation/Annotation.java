package org.glossator.annotation;

import java.util.Map;

/**
 * What all annotations have. Immutable values; a change makes a new value with the same id.
 *
 * <p>{@code layer} and {@code code} are stable ids of the codebook, not names. Ids of annotations
 * are positive 31-bit numbers, unique in their document and annotator over all kinds of
 * annotations, made once (see {@link IdSource}) and never changed: they are the {@code xmi:id} in
 * the file.
 */
public sealed interface Annotation permits Span, Relation, DocumentLabel {

  /** Origin of what a person made by hand. */
  String MANUAL = "manual";

  int id();

  /** Id of the layer. */
  String layer();

  /** Id of the code, or null where the annotation has none. */
  String code();

  /** Attribute values by attribute id, in the order of the ids; unmodifiable. */
  Map<String, AttributeValue> attributes();

  /** The annotator's note, or null. */
  String memo();

  /**
   * Where it came from: {@code manual}, {@code import:brat}, {@code engine:lexicon}. Never null.
   */
  String origin();

  /** How sure an engine was, 0 to 1, or null. */
  Double confidence();

  /** Version of the codebook that it was made under, or null if unknown. */
  String codebookVersion();

  /** The same with another code. */
  Annotation withCode(String newCode);

  /** The same with these attribute values. */
  Annotation withAttributes(Map<String, AttributeValue> newAttributes);

  /** The same with another memo; null or empty for none. */
  Annotation withMemo(String newMemo);
}

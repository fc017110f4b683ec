package org.glossator.engines.internal;

/** Names of the features that all types of layers have, and of engines' own parameters. */
public final class CasFeatures {
  /** Id of the code. */
  public static final String CODE = "code";

  /** Of a suggestion: why it is proposed. */
  public static final String MEMO = "memo";

  /** Where it came from. */
  public static final String ORIGIN = "origin";

  /** How sure the engine is, 0 to 1. */
  public static final String CONFIDENCE = "confidence";

  /** Id of an annotation that was there before any engine; 0 in one that an engine made. */
  public static final String ANNOTATION_ID = "annotationId";

  private CasFeatures() {}
}

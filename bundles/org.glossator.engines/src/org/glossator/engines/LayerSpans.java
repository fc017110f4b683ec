package org.glossator.engines;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.uima.LayerTypes;

/**
 * Adds spans of one layer to a CAS, for those who write an engine: finds the type and its features
 * once. As little thread-safe as the CAS is.
 */
public final class LayerSpans {
  private final CAS cas;
  private final Type type;
  private final Feature code;
  private final Feature confidence;
  private final Feature memo;

  private LayerSpans(CAS cas, Type type) {
    this.cas = cas;
    this.type = type;
    this.code = type.getFeatureByBaseName("code");
    this.confidence = type.getFeatureByBaseName("confidence");
    this.memo = type.getFeatureByBaseName("memo");
  }

  /** For a span layer by its id; null if the CAS has no type of it. */
  public static LayerSpans of(CAS cas, String layer) {
    Type type = cas.getTypeSystem().getType(LayerTypes.typeName(layer));
    return type == null ? null : new LayerSpans(cas, type);
  }

  /**
   * Adds a span.
   *
   * @param begin UTF-16 offset
   * @param end UTF-16 offset
   * @param codeId id of its code, or null
   * @param howSure confidence, 0 to 1
   * @param explanation why, for the person who decides: becomes the suggestion's memo; or null
   * @return the annotation, for attributes of the layer
   */
  public AnnotationFS add(int begin, int end, String codeId, double howSure, String explanation) {
    AnnotationFS span = cas.createAnnotation(type, begin, end);
    span.setStringValue(code, codeId);
    span.setDoubleValue(confidence, howSure);
    span.setStringValue(memo, explanation);
    cas.addFsToIndexes(span);
    return span;
  }
}

package org.glossator.formats.internal.tei;

import org.glossator.uima.LayerTypes;

/** Names that {@code xml:id} can have, from ids that may hold anything. */
final class TeiIds {
  private TeiIds() {}

  static String layer(String layer) {
    return "layer." + LayerTypes.shortTypeName(layer);
  }

  static String code(String layer, String code) {
    return "code." + LayerTypes.shortTypeName(layer) + "." + LayerTypes.featureName(code);
  }

  static String person(String annotator) {
    return "annotator." + LayerTypes.featureName(annotator);
  }

  /** Of an annotation: ids are unique among the annotations of one annotator. */
  static String annotation(int annotator, char kind, int id) {
    return "a" + annotator + "." + kind + id;
  }
}

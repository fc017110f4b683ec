package org.glossator.annotation;

import java.util.Map;

/** Checks and normal forms that the three kinds of annotations share. */
final class AnnotationValues {
  private AnnotationValues() {}

  static void check(int id, String layer, String origin, Double confidence) {
    if (id <= 0) {
      throw new IllegalArgumentException("an id is a positive number, not " + id);
    }
    if (layer == null || layer.isEmpty()) {
      throw new IllegalArgumentException("annotation " + id + " has no layer");
    }
    if (origin == null || origin.isEmpty()) {
      throw new IllegalArgumentException("annotation " + id + " does not say where it came from");
    }
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "the confidence of annotation " + id + " is " + confidence + ", not between 0 and 1");
    }
  }

  /**
   * Sorted by key, so that equal content is written as equal bytes. Most annotations have none or
   * one.
   */
  static Map<String, AttributeValue> attributes(Map<String, AttributeValue> values) {
    return switch (values.size()) {
      case 0 -> Map.of();
      case 1 -> Map.copyOf(values);
      default -> SortedAttributes.of(values);
    };
  }

  static String emptyToNull(String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}

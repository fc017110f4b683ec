package org.glossator.annotation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Checks and normal forms that the three kinds of annotations share. */
final class AnnotationValues {
  private AnnotationValues() {}

  static void check(int id, String layer, String origin, Double confidence) {
    if (id <= 0) {
      throw new IllegalArgumentException("id " + id);
    }
    if (layer == null || layer.isEmpty()) {
      throw new IllegalArgumentException("annotation " + id + " has no layer");
    }
    if (origin == null || origin.isEmpty()) {
      throw new IllegalArgumentException("annotation " + id + " has no origin");
    }
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
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
      default -> Collections.unmodifiableMap(new TreeMap<>(values));
    };
  }

  static String emptyToNull(String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}

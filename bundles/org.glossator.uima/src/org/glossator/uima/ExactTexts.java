package org.glossator.uima;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;

/**
 * The feature {@code exact}: {@code feature=text feature=text} for numbers and truth values that a
 * feature cannot tell. UIMA knows no unset number, and a double knows no 1.50.
 */
final class ExactTexts {
  private ExactTexts() {}

  /** Texts by feature. */
  static Map<String, String> parse(String exact) {
    if (exact == null || exact.isEmpty()) {
      return Map.of();
    }
    Map<String, String> texts = new HashMap<>();
    for (String item : exact.split(" ")) {
      int equals = item.indexOf('=');
      if (equals > 0) {
        texts.put(item.substring(0, equals), item.substring(equals + 1));
      }
    }
    return texts;
  }

  /** The items of features that are not {@code left} out, or null if none remains. */
  static String without(String exact, Predicate<String> left) {
    if (exact == null) {
      return null;
    }
    StringJoiner rest = new StringJoiner(" ");
    for (String item : exact.split(" ")) {
      int equals = item.indexOf('=');
      if (equals > 0 && !left.test(item.substring(0, equals))) {
        rest.add(item);
      }
    }
    return rest.length() == 0 ? null : rest.toString();
  }

  /** What is to be said of an annotation, or null if its features say everything. */
  static String of(Annotation annotation, LayerOutput layer) {
    StringBuilder s = null;
    if (annotation.confidence() != null && annotation.confidence() == 0) {
      s = new StringBuilder(Xmi.CONFIDENCE).append("=0");
    }
    for (Map.Entry<String, AttributeValue> entry : annotation.attributes().entrySet()) {
      AttributeValue value = entry.getValue();
      if (!AttributeCodec.needsExact(value)) {
        continue;
      }
      LayerOutput.Feature feature = layer.feature(entry.getKey(), value);
      if (feature != null) {
        s = s == null ? new StringBuilder() : s.append(' ');
        s.append(feature.name()).append('=').append(AttributeCodec.text(value));
      }
    }
    return s == null ? null : s.toString();
  }
}

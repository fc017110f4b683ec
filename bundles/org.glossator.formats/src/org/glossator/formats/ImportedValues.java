package org.glossator.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the three kinds of imported annotations share.
 *
 * @param layer the file's name for the layer, or null where the format has none
 * @param label the file's label, or null for an annotation without a code
 * @param features values by the file's name for the attribute: String, Long, BigDecimal, Boolean or
 *     a list of Strings; without nulls
 * @param memo a note, or null
 * @param origin where the file says it came from, or null
 * @param confidence 0 to 1, or null
 * @param line one-based line of the file, or 0
 * @param codebookVersion version of the codebook that it was made under, or null where that of
 *     {@link ImportedAnnotations#codebookVersion} counts
 */
public record ImportedValues(
    String layer,
    String label,
    Map<String, Object> features,
    String memo,
    String origin,
    Double confidence,
    int line,
    String codebookVersion) {

  /**
   * @throws IllegalArgumentException if a feature has a value of another type, or the confidence is
   *     not 0 to 1
   */
  public ImportedValues {
    features = checked(features);
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
  }

  /** Made under the codebook version that all of the file were. */
  public ImportedValues(
      String layer,
      String label,
      Map<String, Object> features,
      String memo,
      String origin,
      Double confidence,
      int line) {
    this(layer, label, features, memo, origin, confidence, line, null);
  }

  /** A label with nothing else. */
  public static ImportedValues of(String layer, String label, int line) {
    return new ImportedValues(layer, label, Map.of(), null, null, null, line);
  }

  private static Map<String, Object> checked(Map<String, Object> features) {
    if (features.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> kept = new LinkedHashMap<>();
    features.forEach(
        (name, value) -> {
          Objects.requireNonNull(name);
          kept.put(name, value(name, value));
        });
    return Collections.unmodifiableMap(kept);
  }

  private static Object value(String name, Object value) {
    if (value instanceof String
        || value instanceof Long
        || value instanceof BigDecimal
        || value instanceof Boolean) {
      return value;
    }
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>(list.size());
      for (Object item : list) {
        if (!(item instanceof String text)) {
          throw new IllegalArgumentException(
              "feature " + name + " has a list of other things than text");
        }
        texts.add(text);
      }
      return Collections.unmodifiableList(texts);
    }
    throw new IllegalArgumentException(
        "feature " + name + " has a value that is no text, number, yes or no");
  }
}

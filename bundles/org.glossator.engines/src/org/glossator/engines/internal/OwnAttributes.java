package org.glossator.engines.internal;

import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;

/**
 * Attributes that only files of suggestions have. Ids that a codebook's attributes get from their
 * names hold no dot.
 */
public final class OwnAttributes {
  /** What their ids begin with. */
  public static final String PREFIX = "glossator.";

  /**
   * Set on a span that is no suggestion but stands there because a suggested relation hangs on it.
   */
  public static final String CONTEXT = PREFIX + "context";

  private OwnAttributes() {}

  /** An annotation without them. */
  public static Annotation without(Annotation annotation) {
    if (annotation.attributes().keySet().stream().noneMatch(id -> id.startsWith(PREFIX))) {
      return annotation;
    }
    Map<String, AttributeValue> values = new TreeMap<>(annotation.attributes());
    values.keySet().removeIf(id -> id.startsWith(PREFIX));
    return annotation.withAttributes(values);
  }

  /** An annotation as context. */
  public static Annotation asContext(Annotation annotation) {
    Map<String, AttributeValue> values = new TreeMap<>(annotation.attributes());
    values.put(CONTEXT, new AttributeValue.YesNo(true));
    return annotation.withAttributes(values);
  }
}

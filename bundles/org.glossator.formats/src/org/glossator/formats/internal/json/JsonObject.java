package org.glossator.formats.internal.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An object of JSON with lenient access: a value of another type than asked for counts as missing,
 * since tools write many variants.
 *
 * @param values by key, in the order of the file: text as String, whole numbers as Long where they
 *     fit, other numbers as BigDecimal, Boolean, List and JsonObject; without nulls
 */
public record JsonObject(Map<String, Object> values) {

  /** Whether there is a value. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** A value of any type, or null. */
  public Object get(String key) {
    return values.get(key);
  }

  /** A text, or a number or yes/no as text (ids are often numbers), or null. */
  public String text(String key) {
    return asText(values.get(key));
  }

  /** A whole number, or null; one beyond any offset counts as the largest there is. */
  public Long whole(String key) {
    return asWhole(values.get(key));
  }

  /** An object, or null. */
  public JsonObject object(String key) {
    return values.get(key) instanceof JsonObject object ? object : null;
  }

  /** A list; empty if there is none. */
  public List<Object> list(String key) {
    return asList(values.get(key));
  }

  /** The objects of a list; what is none is passed over. */
  public List<JsonObject> objects(String key) {
    List<JsonObject> objects = new ArrayList<>();
    for (Object item : list(key)) {
      if (item instanceof JsonObject object) {
        objects.add(object);
      }
    }
    return objects;
  }

  /** A single value as text, or null. */
  public static String asText(Object value) {
    return switch (value) {
      case String s -> s;
      case Long n -> n.toString();
      case BigDecimal n -> n.toString();
      case Boolean b -> b.toString();
      case null, default -> null;
    };
  }

  /** A whole number, or null. */
  public static Long asWhole(Object value) {
    return switch (value) {
      case Long n -> n;
      case BigDecimal n when n.precision() - n.scale() > 18 ->
          n.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
      case BigDecimal n when n.stripTrailingZeros().scale() <= 0 -> n.longValue();
      case null, default -> null;
    };
  }

  /** A list as it is, nothing as an empty one, anything else as a list of one. */
  public static List<Object> asList(Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return List.copyOf(list);
    }
    return List.of(value);
  }
}

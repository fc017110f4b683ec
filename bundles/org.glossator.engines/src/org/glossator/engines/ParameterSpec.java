package org.glossator.engines;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A parameter of an engine: enough to make a form of, and to check what was typed on the command
 * line.
 *
 * @param name short stable name: {@code case}
 * @param kind what its values are
 * @param defaultValue value where nothing is said, as text; empty for none
 * @param description what it does, in one line without a full stop
 * @param choices the values of a choice, in order; empty for the other kinds
 */
public record ParameterSpec(
    String name, Kind kind, String defaultValue, String description, List<String> choices) {

  /** What the values of a parameter are. */
  public enum Kind {
    /** Any text. */
    TEXT,
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** A whole number that is not negative. */
    INTEGER,
    /** A decimal number with a point. */
    NUMBER,
    /** One of the choices. */
    CHOICE,
    /**
     * Path of a file; a relative one is looked for in the study's folder, then in the working
     * directory.
     */
    FILE
  }

  public ParameterSpec {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(defaultValue);
    Objects.requireNonNull(description);
    choices = List.copyOf(choices);
    if ((kind == Kind.CHOICE) == choices.isEmpty()) {
      throw new IllegalArgumentException("choices " + choices + " of the " + kind + " " + name);
    }
  }

  public static ParameterSpec text(String name, String defaultValue, String description) {
    return new ParameterSpec(name, Kind.TEXT, defaultValue, description, List.of());
  }

  public static ParameterSpec yesNo(String name, boolean defaultValue, String description) {
    return new ParameterSpec(
        name, Kind.YES_NO, defaultValue ? "yes" : "no", description, List.of());
  }

  public static ParameterSpec integer(String name, long defaultValue, String description) {
    return new ParameterSpec(
        name, Kind.INTEGER, Long.toString(defaultValue), description, List.of());
  }

  public static ParameterSpec number(String name, String defaultValue, String description) {
    return new ParameterSpec(name, Kind.NUMBER, defaultValue, description, List.of());
  }

  /** One of several; the first is the default. */
  public static ParameterSpec choice(String name, String description, List<String> choices) {
    return new ParameterSpec(name, Kind.CHOICE, choices.getFirst(), description, choices);
  }

  public static ParameterSpec file(String name, String description) {
    return new ParameterSpec(name, Kind.FILE, "", description, List.of());
  }

  /**
   * Why a text cannot be a value.
   *
   * @return what is allowed instead, to stand after "must be", or null if the value is fine
   */
  public String reasonAgainst(String value) {
    boolean isFine =
        switch (kind) {
          case TEXT, FILE -> true;
          case YES_NO -> value.equals("yes") || value.equals("no");
          case INTEGER -> value.matches("\\d{1,18}");
          case NUMBER -> isNumber(value);
          case CHOICE -> choices.contains(value);
        };
    if (isFine) {
      return null;
    }
    return switch (kind) {
      case TEXT, FILE -> throw new IllegalStateException("any text is a value");
      case YES_NO -> "yes or no";
      case INTEGER -> "a whole number, 0 or more";
      case NUMBER -> "a number";
      case CHOICE -> "one of " + String.join(", ", choices);
    };
  }

  private static boolean isNumber(String value) {
    if (value.length() > 40) {
      return false; // 1e999999999 is a number too, and nobody's parameter
    }
    try {
      return Double.isFinite(new BigDecimal(value).doubleValue());
    } catch (NumberFormatException e) {
      return false;
    }
  }
}

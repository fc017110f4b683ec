package org.glossator.formats;

import java.util.List;
import java.util.Objects;

/**
 * An option of a format, as the user gives it with {@code -o KEY=VALUE} or in a form.
 *
 * @param key its name
 * @param label what a form calls it
 * @param kind what its value is
 * @param usual its value where the user says nothing; may be empty
 * @param choices the values of a choice; empty for others
 */
public record FormatOption(
    String key, String label, Kind kind, String usual, List<String> choices) {
  /** What a value is. */
  public enum Kind {
    /** Any text. */
    TEXT,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** One of the choices. */
    CHOICE,
    /** A file that exists. */
    FILE
  }

  public FormatOption {
    Objects.requireNonNull(key);
    Objects.requireNonNull(label);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(usual);
    choices = List.copyOf(choices);
  }

  /** A text, empty where nothing is said. */
  public static FormatOption text(String key, String label) {
    return new FormatOption(key, label, Kind.TEXT, "", List.of());
  }

  /** A box to tick. */
  public static FormatOption yesNo(String key, String label) {
    return new FormatOption(key, label, Kind.YES_NO, "false", List.of());
  }

  /** One of several values, the first where nothing is said. */
  public static FormatOption choice(String key, String label, String... choices) {
    return new FormatOption(key, label, Kind.CHOICE, choices[0], List.of(choices));
  }

  /** A file. */
  public static FormatOption file(String key, String label) {
    return new FormatOption(key, label, Kind.FILE, "", List.of());
  }
}

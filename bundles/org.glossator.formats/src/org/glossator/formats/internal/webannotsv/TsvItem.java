package org.glossator.formats.internal.webannotsv;

import java.util.Arrays;

/**
 * An annotation while it is read: multi-token ones grow row by row. A file has a million of them.
 */
final class TsvItem {
  private static final String[] NONE = {};

  private final int number;
  final TsvSchema.Layer layer;
  final int begin;
  final int line;
  int end;

  /** Whether it became a span: one that covers no text does not. */
  boolean held;

  /** Features and their values in turn. */
  private String[] values = NONE;

  /**
   * @param number from 1, different for each
   */
  TsvItem(int number, TsvSchema.Layer layer, int begin, int end, int line) {
    this.number = number;
    this.layer = layer;
    this.begin = begin;
    this.end = end;
    this.line = line;
  }

  /** What links call it. */
  String key() {
    return "T" + number;
  }

  /** Sets a feature's value. */
  void put(String feature, String value) {
    for (int i = 0; i < values.length; i += 2) {
      if (values[i].equals(feature)) {
        values[i + 1] = value;
        return;
      }
    }
    int n = values.length;
    values = Arrays.copyOf(values, n + 2);
    values[n] = feature;
    values[n + 1] = value;
  }

  /** The value of a feature, or null. */
  String get(String feature) {
    for (int i = 0; i < values.length; i += 2) {
      if (values[i].equals(feature)) {
        return values[i + 1];
      }
    }
    return null;
  }

  /** Features and their values in turn, as they were set first. */
  String[] values() {
    return values;
  }
}

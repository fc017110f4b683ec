package org.glossator.annotation.internal.units;

import org.glossator.annotation.Fragment;

/** White space as this bundle counts it; shared by boundaries, snapping and rules. */
public final class Blanks {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Blanks() {}

  /**
   * Unicode's White_Space and spaces, no-break ones included, and the byte-order mark, which shows
   * as nothing. All of them are single code units.
   */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == BYTE_ORDER_MARK;
  }

  /** Whether [begin, end) holds nothing else. */
  public static boolean isBlank(String text, int begin, int end) {
    return firstInk(text, begin, end) == end;
  }

  /** The range without white space at its ends, or null if nothing is left. */
  public static Fragment trim(String text, int begin, int end) {
    int from = firstInk(text, begin, end);
    return from == end ? null : new Fragment(from, lastInkEnd(text, from, end));
  }

  /** Where what is no white space begins in [begin, end), or {@code end}. */
  static int firstInk(String text, int begin, int end) {
    int at = begin;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where what is no white space ends in [begin, end), or {@code begin}. */
  static int lastInkEnd(String text, int begin, int end) {
    int at = end;
    while (at > begin && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}

package org.glossator.formats.internal.text;

import org.glossator.annotation.Fragment;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;

/** Offsets of a file as ranges of its text, checked. Immutable; any thread. */
public final class TextRanges {
  private final OffsetUnit unit;
  private final OffsetMap offsets;

  /**
   * @param unit unit of the file's offsets
   */
  public TextRanges(String text, OffsetUnit unit) {
    this.unit = unit;
    this.offsets = OffsetMap.of(text, unit);
  }

  /** The same with offsets that are converted already. */
  public TextRanges(OffsetMap offsets, OffsetUnit unit) {
    this.unit = unit;
    this.offsets = offsets;
  }

  /** Length of the text in the unit. */
  public int length() {
    return offsets.length();
  }

  /** The offsets are no range of the text; the message says why, as the end of a sentence. */
  public static final class BadRangeException extends Exception {
    private static final long serialVersionUID = 1L;

    BadRangeException(String message) {
      super(message);
    }
  }

  /**
   * The range.
   *
   * @throws BadRangeException if it is empty, outside the text or splits a character
   */
  public Fragment of(long begin, long end) throws BadRangeException {
    if (begin < 0 || begin > end || end > offsets.length()) {
      throw new BadRangeException(
          "its offsets "
              + begin
              + "-"
              + end
              + (begin > end && begin >= 0 && begin <= offsets.length()
                  ? " are the wrong way round"
                  : " lie outside the text of " + offsets.length() + " (" + unit.id() + ")"));
    }
    if (begin == end) {
      throw new BadRangeException("its offsets " + begin + "-" + end + " cover nothing");
    }
    try {
      return new Fragment(offsets.toUtf16((int) begin), offsets.toUtf16((int) end));
    } catch (IllegalArgumentException e) {
      throw new BadRangeException(e.getMessage());
    }
  }

  /**
   * A number of a file, or null if it is none; one beyond any text counts as the largest there is.
   */
  public static Long number(String digits) {
    int from = !digits.isEmpty() && digits.charAt(0) == '-' ? 1 : 0;
    if (digits.length() == from) {
      return null;
    }
    for (int i = from; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return null;
      }
    }
    if (digits.length() > 18) {
      return from == 1 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    return Long.valueOf(digits);
  }
}

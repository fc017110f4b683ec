package org.glossator.base;

/**
 * Converts offsets of one text between UTF-16 code units and another {@link OffsetUnit}, both ways.
 *
 * <p>Immutable and safe to share. A text whose units coincide (no astral characters for code
 * points, pure ASCII for UTF-8) costs one scan and no memory; any other 4 bytes for each {@value
 * #STEP} code units, and a conversion is a search over these marks and a scan of at most one step.
 */
public final class OffsetMap {
  static final int STEP = 64;

  private final CharSequence text;
  private final OffsetUnit unit;

  /**
   * Offset in {@link #unit} of each code unit that is a multiple of STEP, or null for the identity.
   */
  private final int[] marks;

  private final int length;

  private OffsetMap(CharSequence text, OffsetUnit unit, int[] marks, int length) {
    this.text = text;
    this.unit = unit;
    this.marks = marks;
    this.length = length;
  }

  /** The map for that text, which must not change afterwards. */
  public static OffsetMap of(CharSequence text, OffsetUnit unit) {
    int n = text.length();
    if (unit == OffsetUnit.UTF16) {
      return new OffsetMap(text, unit, null, n);
    }
    int[] marks = new int[n / STEP + 1];
    char[] piece = new char[STEP];
    char before = 0;
    int out = 0;
    for (int step = 0; step < marks.length; step++) {
      marks[step] = out;
      int begin = step * STEP;
      int size = Math.min(STEP, n - begin);
      if (unit == OffsetUnit.CODEPOINT) {
        copy(text, begin, begin + size, piece);
        out += size - secondHalves(piece, size, before);
        before = piece[Math.max(0, size - 1)];
      } else {
        out += sizes(text, begin, begin + size, unit);
      }
    }
    return new OffsetMap(text, unit, out == n ? null : marks, out);
  }

  /** Into an array, whose characters are read several times faster than those of a text. */
  private static void copy(CharSequence text, int begin, int end, char[] to) {
    if (text instanceof String string) {
      string.getChars(begin, end, to, 0);
      return;
    }
    for (int i = begin; i < end; i++) {
      to[i - begin] = text.charAt(i);
    }
  }

  /** How many code units are second halves of pairs, which have no size of their own. */
  private static int secondHalves(char[] piece, int size, char before) {
    int halves = 0;
    char last = before;
    for (int i = 0; i < size; i++) {
      char c = piece[i];
      if (c >= Character.MIN_SURROGATE
          && Character.isLowSurrogate(c)
          && Character.isHighSurrogate(last)) {
        halves++;
      }
      last = c;
    }
    return halves;
  }

  private static int sizes(CharSequence text, int begin, int end, OffsetUnit unit) {
    int size = 0;
    for (int i = begin; i < end; i++) {
      size += size(text, i, unit);
    }
    return size;
  }

  /** Length of the text in the map's unit. */
  public int length() {
    return length;
  }

  /**
   * From UTF-16 to the map's unit. An offset inside a surrogate pair counts as the pair's begin.
   *
   * @throws IndexOutOfBoundsException if it is not in 0..text length
   */
  public int fromUtf16(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " of a text of " + text.length() + " code units");
    }
    if (marks == null) {
      return offset;
    }
    int end = isInsidePair(offset) ? offset - 1 : offset;
    int step = end / STEP;
    int i = step * STEP;
    int out = marks[step];
    if (isEven(step)) {
      return out + end - i;
    }
    for (; i < end; i++) {
      out += size(text, i, unit);
    }
    return out;
  }

  /**
   * From the map's unit to UTF-16.
   *
   * @throws IndexOutOfBoundsException if it is not in 0..{@link #length()}
   * @throws IllegalArgumentException if it falls inside a character (possible for UTF-8 only)
   */
  public int toUtf16(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + length);
    }
    if (marks == null) {
      return offset;
    }
    int low = 0;
    int high = marks.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (marks[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int i = low * STEP;
    int out = marks[low];
    if (isEven(low)) {
      i += offset - out;
      out = offset;
    }
    while (out < offset) {
      out += size(text, i, unit);
      i++;
    }
    if (out > offset) {
      throw new IllegalArgumentException("offset " + offset + " is inside a character");
    }
    // the second half of a pair has no size of its own: the offset after the pair is meant
    return i < text.length() && isInsidePair(i) ? i + 1 : i;
  }

  /** Whether each code unit of a step is a code point of its own: then nothing is to be counted. */
  private boolean isEven(int step) {
    return unit == OffsetUnit.CODEPOINT
        && step + 1 < marks.length
        && marks[step + 1] - marks[step] == STEP;
  }

  private boolean isInsidePair(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }

  /**
   * Size of the code unit at {@code i}: a pair's whole size stands at its high half, so that a scan
   * that stops between the halves has counted the pair.
   */
  private static int size(CharSequence text, int i, OffsetUnit unit) {
    char c = text.charAt(i);
    if (c < Character.MIN_SURROGATE) { // nearly all: this scan is run before it is compiled
      return c < 0x80 || unit == OffsetUnit.CODEPOINT ? 1 : c < 0x800 ? 2 : 3;
    }
    boolean low =
        Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    if (low) {
      return 0;
    }
    if (unit == OffsetUnit.CODEPOINT) {
      return 1;
    }
    boolean high =
        Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
    return high ? 4 : 3; // a lone surrogate counts as its replacement character would
  }
}

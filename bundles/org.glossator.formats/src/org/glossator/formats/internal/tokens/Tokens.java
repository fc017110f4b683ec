package org.glossator.formats.internal.tokens;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Splits text into tokens, fast and the same for every language: runs of letters, digits and marks
 * with apostrophes and hyphens inside; a Han, Hiragana or Katakana character each; any other
 * character that is not white space by itself, an emoji sequence or a flag as one. Every character
 * but white space is in exactly one token.
 */
public final class Tokens {
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final int[] ranges;
  private final int count;

  private Tokens(int[] ranges, int count) {
    this.ranges = ranges;
    this.count = count;
  }

  /**
   * The tokens of a text.
   *
   * @param cuts offsets in UTF-16 code units at which a token ends in any case, so that spans begin
   *     and end at tokens; never inside a surrogate pair
   */
  public static Tokens of(String text, BitSet cuts) {
    int[] ranges = new int[2 * Math.max(8, text.length() / 6)];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!isSpace(c)) {
        int end = isWord(c) ? wordEnd(text, next) : symbolEnd(text, c, next);
        int cut = cuts.nextSetBit(at + 1);
        next = cut > at && cut < end ? cut : end;
        if (count * 2 == ranges.length) {
          ranges = Arrays.copyOf(ranges, ranges.length * 2);
        }
        ranges[count * 2] = at;
        ranges[count * 2 + 1] = next;
        count++;
      }
      at = next;
    }
    return new Tokens(ranges, count);
  }

  /**
   * The tokens of a text that has been divided already: what spaces, tabs and line ends divide.
   *
   * @param cuts see {@link #of}
   */
  public static Tokens spaced(String text, BitSet cuts) {
    int[] ranges = new int[2 * Math.max(8, text.length() / 6)];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int next = at;
      while (next < text.length()
          && !isDivider(text.charAt(next))
          && (next == at || !cuts.get(next))) {
        next++;
      }
      if (next == at) {
        at++;
        continue;
      }
      if (count * 2 == ranges.length) {
        ranges = Arrays.copyOf(ranges, ranges.length * 2);
      }
      ranges[count * 2] = at;
      ranges[count * 2 + 1] = next;
      count++;
      at = next;
    }
    return new Tokens(ranges, count);
  }

  private static boolean isDivider(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** How many there are. */
  public int size() {
    return count;
  }

  /** Begin of a token in UTF-16 code units. */
  public int begin(int token) {
    return ranges[token * 2];
  }

  /** End of a token in UTF-16 code units, exclusive. */
  public int end(int token) {
    return ranges[token * 2 + 1];
  }

  /** The first token that ends after the offset; {@link #size} if there is none. */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first token that begins at the offset or after it; {@link #size} if there is none. */
  public int firstBeginningAt(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begin(middle) >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether a character separates tokens: white space in the sense of Java or of Unicode. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) && !isIdeographic(c);
  }

  private static boolean isIdeographic(int c) {
    return c > 0x2E7F
        && (Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF || c >= 0xFF66 && c <= 0xFF9D);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean joins =
          (c == '\'' || c == '\u2019' || c == '-' || c == '_')
              && next < text.length()
              && isWord(text.codePointAt(next));
      if (!isWord(c) && !isMark(c) && !joins) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** Marks, modifiers and what a joiner binds belong to a symbol; two letters of a flag are one. */
  private static int symbolEnd(String text, int first, int from) {
    int at = from;
    boolean flag = isFlagLetter(first);
    boolean joined = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean takes = isMark(c) || c >= 0x1F3FB && c <= 0x1F3FF || flag && isFlagLetter(c);
      if (!takes && !(joined && !isSpace(c))) {
        break;
      }
      flag &= !isFlagLetter(c);
      joined = c == ZERO_WIDTH_JOINER;
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isFlagLetter(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }
}

package org.glossator.study;

import java.util.Arrays;

/**
 * The one form in which a document's text is kept: line ends are LF, no byte-order mark, every
 * character can stand in an XML 1.0 file. Done once, at import; then the text never changes, and
 * neither do offsets.
 *
 * <p>Characters are only ever left out (byte-order mark, CR of CR LF) or replaced one for one
 * (single CR, control characters, lone surrogates), so {@link Result#toNormalised} moves offsets of
 * the original text exactly.
 */
public final class TextNormaliser {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextNormaliser() {}

  /**
   * What came out, and what was done, so that an importer can say it.
   *
   * @param text the normalised text
   * @param byteOrderMark whether one was removed
   * @param lineEnds how many CR LF and CR became LF
   * @param controlCharacters how many characters that XML 1.0 forbids became a space
   * @param loneSurrogates how many halves of a surrogate pair became U+FFFD
   * @param removed offsets in the original text of the code units that were left out, ascending
   */
  public record Result(
      String text,
      boolean byteOrderMark,
      int lineEnds,
      int controlCharacters,
      int loneSurrogates,
      int[] removed) {

    /** Whether the text was in the normal form already. */
    public boolean unchanged() {
      return !byteOrderMark && lineEnds == 0 && controlCharacters == 0 && loneSurrogates == 0;
    }

    /**
     * Where an offset of the original text is now.
     *
     * @param original offset in UTF-16 code units of the text that was given; one between CR and LF
     *     counts as the line end's begin
     * @return offset in UTF-16 code units of {@link #text}
     */
    public int toNormalised(int original) {
      int found = Arrays.binarySearch(removed, original);
      return original - (found >= 0 ? found : -found - 1);
    }
  }

  /** The normal form of a text; costs nothing but a scan where it is in that form already. */
  public static Result normalise(String original) {
    int n = original.length();
    int clean = 0;
    while (clean < n && isClean(original, clean)) {
      clean++;
    }
    if (clean == n) {
      return new Result(original, false, 0, 0, 0, new int[0]);
    }
    return new Worker(original).run(clean);
  }

  /** Whether a text is in the normal form. */
  public static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isClean(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClean(String text, int i) {
    char c = text.charAt(i);
    if (c >= 0x20 && c < Character.MIN_SURROGATE) {
      return true;
    }
    if (Character.isSurrogate(c)) {
      return !isLone(text, i);
    }
    return c == '\n' || c == '\t' || c > 0x20 && c < 0xFFFE && !(c == BYTE_ORDER_MARK && i == 0);
  }

  private static boolean isLone(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static final class Worker {
    private final String original;
    private final StringBuilder out;
    private int[] removed = new int[16];
    private int removedCount;
    private boolean mark;
    private int lineEnds;
    private int controls;
    private int surrogates;

    Worker(String original) {
      this.original = original;
      this.out = new StringBuilder(original.length());
    }

    Result run(int clean) {
      out.append(original, 0, clean);
      for (int i = clean; i < original.length(); i++) {
        take(i);
      }
      return new Result(
          out.toString(),
          mark,
          lineEnds,
          controls,
          surrogates,
          Arrays.copyOf(removed, removedCount));
    }

    private void take(int i) {
      char c = original.charAt(i);
      if (isClean(original, i)) {
        out.append(c);
      } else if (c == BYTE_ORDER_MARK) {
        mark = true;
        remove(i);
      } else if (c == '\r') {
        lineEnds++;
        if (i + 1 < original.length() && original.charAt(i + 1) == '\n') {
          remove(i);
        } else {
          out.append('\n');
        }
      } else if (Character.isSurrogate(c)) {
        surrogates++;
        out.append('\uFFFD');
      } else {
        controls++;
        out.append(' ');
      }
    }

    private void remove(int i) {
      if (removedCount == removed.length) {
        removed = Arrays.copyOf(removed, removedCount * 2);
      }
      removed[removedCount++] = i;
    }
  }
}

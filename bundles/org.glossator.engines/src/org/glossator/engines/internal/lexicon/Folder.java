package org.glossator.engines.internal.lexicon;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * Turns text into the form in which phrases and texts are compared, and tells for each character of
 * that form where it stands in the text: Unicode's NFKC_Casefold (UAX 44; NFKC without characters
 * that show nothing, where capitals matter), one kind of apostrophe and hyphen, any white space as
 * one space, a blank line as a line feed, which no phrase has.
 *
 * <p>A letter and its marks are folded together, whatever they become: "é" of one code unit and of
 * two, "ß" and "ss", "ﬁ" and "fi" compare as equal, and no place inside of them is ever a begin or
 * an end. Thread-safe.
 */
final class Folder {
  /** Stands for what no phrase goes over. */
  static final char BARRIER = '\n';

  /**
   * What is known of a UTF-16 code unit: a kind, and for SIMPLE in the low half what it becomes.
   */
  private static final int UNKNOWN = 0;

  private static final int SIMPLE = 1 << 16;
  private static final int SPACE = 2 << 16;
  private static final int NOTHING = 3 << 16;
  private static final int MARK = 4 << 16;
  private static final int COMPLEX = 5 << 16;
  private static final int KIND = ~0xFFFF;

  private final boolean caseSensitive;
  private final Normalizer2 normalizer;

  /** Filled as code units are met; threads may fill the same cell at once, with the same number. */
  private final int[] table = new int[1 << 16];

  Folder(boolean caseSensitive) {
    this.caseSensitive = caseSensitive;
    this.normalizer =
        caseSensitive ? Normalizer2.getNFKCInstance() : Normalizer2.getNFKCCasefoldInstance();
  }

  /** Takes what the text becomes, in order. */
  @FunctionalInterface
  interface Sink {
    /**
     * One character.
     *
     * @param folded what was made
     * @param begin UTF-16 offset in the text of what it was made of
     * @param end offset of the end of that
     * @param isFirst whether it is the first that was made of that
     * @param isLast whether it is the last that was made of that
     */
    void accept(char folded, int begin, int end, boolean isFirst, boolean isLast);
  }

  /** The folded form of a text without its places. */
  String fold(String text) {
    StringBuilder s = new StringBuilder(text.length());
    fold(text, (folded, begin, end, isFirst, isLast) -> s.append(folded));
    return s.toString();
  }

  /** Folds a text. */
  void fold(String text, Sink sink) {
    int length = text.length();
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      int entry = entry(c);
      switch (entry & KIND) {
        case SIMPLE -> {
          int next = i + 1;
          if (next == length || !isMark(text.charAt(next))) {
            sink.accept((char) entry, i, next, true, true);
            i = next;
          } else {
            i = segment(text, i, sink);
          }
        }
        case SPACE -> {
          int next = i + 1;
          if (c == ' ' && next < length && (entry(text.charAt(next)) & KIND) == SIMPLE) {
            sink.accept(' ', i, next, true, true);
            i = next;
          } else {
            i = space(text, i, sink);
          }
        }
        case NOTHING -> i++;
        default -> i = segment(text, i, sink);
      }
    }
  }

  /** Whether a code unit may join what stands before it. */
  private boolean isMark(char c) {
    return c >= 0x300 && (entry(c) & KIND) == MARK;
  }

  private int entry(char c) {
    int entry = table[c];
    if (entry == UNKNOWN) {
      entry = makeEntry(c);
      table[c] = entry;
    }
    return entry;
  }

  private int makeEntry(char c) {
    if (Character.isSurrogate(c)) {
      return COMPLEX;
    }
    if (UCharacter.isUWhiteSpace(c)) {
      return SPACE;
    }
    if (!normalizer.hasBoundaryBefore(c)) {
      return MARK;
    }
    String folded = normalize(String.valueOf(c));
    return switch (folded.length()) {
      case 0 -> NOTHING;
      case 1 -> SIMPLE | folded.charAt(0);
      default -> COMPLEX;
    };
  }

  /** Folds a code point and all that joins it; what shows nothing is no part of it at its end. */
  private int segment(String text, int begin, Sink sink) {
    int end = begin + Character.charCount(text.codePointAt(begin));
    int next = end;
    while (next < text.length()) {
      int c = text.codePointAt(next);
      if (normalizer.hasBoundaryBefore(c) || UCharacter.isUWhiteSpace(c)) {
        break;
      }
      next += Character.charCount(c);
      if (!UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
        end = next;
      }
    }
    String folded = normalize(text.substring(begin, end));
    int last = folded.length() - 1;
    for (int k = 0; k <= last; k++) {
      // a compatibility character may become more than letters: U+00A8 is a space and a mark
      char c = UCharacter.isUWhiteSpace(folded.charAt(k)) ? ' ' : folded.charAt(k);
      sink.accept(c, begin, end, k == 0, k == last);
    }
    return next;
  }

  /** Folds a run of white space, with what shows nothing inside of it. */
  private static int space(String text, int begin, Sink sink) {
    int lines = 0;
    int end = begin;
    for (int at = begin; at < text.length(); at++) {
      char c = text.charAt(at);
      if (UCharacter.isUWhiteSpace(c)) {
        end = at + 1;
        lines +=
            switch (c) {
              case '\n', '\u2028', '\u0085' -> 1;
              case '\u2029' -> 2;
              default -> 0;
            };
      } else if (!UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
        break;
      }
    }
    sink.accept(lines > 1 ? BARRIER : ' ', begin, end, true, true);
    return end;
  }

  private String normalize(String segment) {
    String folded = normalizer.normalize(segment);
    StringBuilder s = null;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char same =
          switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> c;
          };
      boolean isNothing =
          caseSensitive
              && !Character.isSurrogate(c)
              && UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
      if (s == null && (same != c || isNothing)) {
        s = new StringBuilder(folded.length()).append(folded, 0, i);
      }
      if (s != null && !isNothing) {
        s.append(same);
      }
    }
    return s == null ? folded : s.toString();
  }
}

package org.glossator.engines.internal.lexicon;

import java.lang.Character.UnicodeScript;

/**
 * Whether a phrase that was found stands alone: in scripts that put spaces between words it must not be a part of
 * a longer word, in others (Chinese, Japanese, Thai ...) it may begin anywhere. Nowhere may it end between a
 * letter and its marks.
 */
final class WordEdges {
  private WordEdges() {}

  /** Whether the range begins and ends where words may begin and end. */
  static boolean fit(String text, int begin, int end) {
    return fitsEnd(text, end) && fitsBegin(text, begin);
  }

  private static boolean fitsBegin(String text, int begin) {
    if (begin == 0) {
      return true;
    }
    int first = text.codePointAt(begin);
    if (isMark(first)) {
      return false;
    }
    return !(isWordPart(first) && isWordPart(baseBefore(text, begin)));
  }

  private static boolean fitsEnd(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    int next = text.codePointAt(end);
    if (isMark(next) || next == 0x200D) {
      return false;
    }
    return !(isWordPart(next) && isWordPart(baseBefore(text, end)));
  }

  /** The code point before an offset that is no mark: marks belong to the letter before them. */
  private static int baseBefore(String text, int offset) {
    int i = offset;
    int c = 0;
    while (i > 0) {
      c = text.codePointBefore(i);
      if (!isMark(c)) {
        return c;
      }
      i -= Character.charCount(c);
    }
    return c;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** A letter or digit of a script that separates words by spaces. */
  private static boolean isWordPart(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
    }
    if (!Character.isLetterOrDigit(c)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI, THAI, LAO, KHMER, MYANMAR, TIBETAN, HANGUL ->
          // Korean has spaces, but particles are written onto the words
          false;
      default -> true;
    };
  }
}

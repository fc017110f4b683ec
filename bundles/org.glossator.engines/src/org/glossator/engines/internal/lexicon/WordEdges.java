package org.glossator.engines.internal.lexicon;

import java.lang.Character.UnicodeScript;

/**
 * Whether what was found stands alone: in scripts that put spaces between words it must not be a
 * part of a longer word; in others (Chinese, Japanese, Thai ...) it may stand anywhere; in Korean,
 * where particles are written onto words, it must begin a word.
 */
final class WordEdges {
  private WordEdges() {}

  /** Whether a find may begin at an offset. */
  static boolean fitsBegin(String text, int begin) {
    int first = text.codePointAt(begin);
    int before = baseBefore(text, begin);
    return !(isWordPart(first) && isWordPart(before) || isHangul(first) && isHangul(before));
  }

  /** Whether a find may end at an offset. */
  static boolean fitsEnd(String text, int end) {
    return !(isWordPart(baseFrom(text, end)) && isWordPart(baseBefore(text, end)));
  }

  /** End of the word that goes on at an offset; the offset itself if none does. */
  static int wordEnd(String text, int offset) {
    int end = offset;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isWordPart(c) && !isMark(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /**
   * The code point before an offset that is neither a mark nor shows nothing; a space where there
   * is none.
   */
  private static int baseBefore(String text, int offset) {
    for (int i = offset; i > 0; ) {
      int c = text.codePointBefore(i);
      if (!isMark(c) && !isHidden(c)) {
        return c;
      }
      i -= Character.charCount(c);
    }
    return ' ';
  }

  private static int baseFrom(String text, int offset) {
    for (int i = offset; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isMark(c) && !isHidden(c)) {
        return c;
      }
      i += Character.charCount(c);
    }
    return ' ';
  }

  /**
   * Soft hyphens, joiners, direction marks; but not the zero width space, which separates words.
   */
  private static boolean isHidden(int c) {
    return c >= 0x80 && c != 0x200B && Character.getType(c) == Character.FORMAT;
  }

  private static boolean isHangul(int c) {
    return c >= 0x1100 && UnicodeScript.of(c) == UnicodeScript.HANGUL;
  }

  static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** A letter or digit of a script that separates words by spaces. */
  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
    }
    if (!Character.isLetterOrDigit(c)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI, THAI, LAO, KHMER, MYANMAR, TIBETAN, HANGUL ->
          false;
      default -> true;
    };
  }
}

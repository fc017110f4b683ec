package org.glossator.formats.internal.text;

import java.util.List;

/**
 * Whether a text that was decoded as windows-1252 reads like one of a western European language.
 * The detector guesses by frequent groups of three letters, of which short texts have too few: it
 * takes "Gr\u00F6\u00DFe" for Chinese and "\u00C9l\u00E8ve" for Turkish.
 *
 * <p>The rule: all letters outside ASCII are in the alphabet of one language, they are not most of
 * the letters, and signs stand where signs stand. A text in the encodings of Central Europe,
 * Turkey, Greece or Russia, read as windows-1252, mixes alphabets or has signs within words.
 * Icelandic is not among the languages, since its own letters are where Turkish has its own.
 */
final class WesternText {
  private static final List<String> ALPHABETS =
      List.of(
          "\u00E4\u00F6\u00FC\u00DF\u00E9", // German
          "\u00E0\u00E2\u00E6\u00E7\u00E9\u00E8\u00EA\u00EB\u00EE\u00EF\u00F4\u0153\u00F9\u00FB\u00FC\u00FF", // French
          "\u00E1\u00E9\u00ED\u00F3\u00FA\u00FC\u00F1", // Spanish
          "\u00E1\u00E2\u00E3\u00E0\u00E7\u00E9\u00EA\u00ED\u00F3\u00F4\u00F5\u00FA\u00FC", // Portuguese
          "\u00E0\u00E8\u00E9\u00EC\u00ED\u00EE\u00F2\u00F3\u00F9\u00FA", // Italian
          "\u00E0\u00E7\u00E8\u00E9\u00ED\u00EF\u00F2\u00F3\u00FA\u00FC", // Catalan
          "\u00E1\u00E9\u00E8\u00EB\u00EF\u00F3\u00F6\u00FC", // Dutch
          "\u00E6\u00F8\u00E5\u00E9", // Danish, Norwegian
          "\u00E5\u00E4\u00F6\u00E9"); // Swedish, Finnish

  /** Quotation marks, dashes and the like, which stand beside letters. */
  private static final String PUNCTUATION =
      "\u00A0\u00A1\u00BF\u00AB\u00BB\u2018\u2019\u201A\u201C\u201D\u201E\u2026\u2013\u2014\u2039\u203A\u00B7\u00AA\u00BA\u00AD";

  /** Signs, which stand alone or behind numbers and short words. */
  private static final String SIGNS =
      "\u20AC\u00A3\u00A2\u00A5\u00A7\u00B0\u00B1\u00B2\u00B3\u00B5\u00B9\u00BC\u00BD\u00BE\u00A9\u00AE\u2122\u2022\u2020\u2030\u00D7";

  /** Letters of the longest word that has a sign behind it, such as {@code km\u00B3}. */
  private static final int LONGEST_UNIT = 3;

  private WesternText() {}

  /** Whether it reads like one. A text in ASCII does not: it says nothing. */
  static boolean isPlausible(String text) {
    int languages = (1 << ALPHABETS.size()) - 1;
    int letters = 0;
    int others = 0;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = Character.isLetter(c) && PUNCTUATION.indexOf(c) < 0 && c != '\u00B5';
      letters += isLetter ? 1 : 0;
      if (c < 0x80) {
        continue;
      }
      any = true;
      if (isLetter) {
        others++;
        languages &= languagesOf(c);
        if (languages == 0) {
          return false;
        }
      } else if (PUNCTUATION.indexOf(c) < 0 && !isSign(text, i)) {
        return false;
      }
    }
    return any && others * 3 <= letters * 2;
  }

  private static int languagesOf(char c) {
    int languages = 0;
    for (int i = 0; i < ALPHABETS.size(); i++) {
      languages |= ALPHABETS.get(i).indexOf(Character.toLowerCase(c)) >= 0 ? 1 << i : 0;
    }
    return languages;
  }

  private static boolean isSign(String text, int at) {
    int before = at;
    while (before > 0
        && at - before <= LONGEST_UNIT
        && Character.isLetter(text.charAt(before - 1))) {
      before--;
    }
    boolean letterFollows = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return SIGNS.indexOf(text.charAt(at)) >= 0 && at - before <= LONGEST_UNIT && !letterFollows;
  }
}

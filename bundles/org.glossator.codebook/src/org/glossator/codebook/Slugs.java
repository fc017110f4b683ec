package org.glossator.codebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Makes readable ids from names: {@code Shared responsibility} becomes {@code
 * shared-responsibility}. An id is made once, when a thing is created, and stays when the name
 * changes.
 */
public final class Slugs {
  /** A slug has at most that many code points before its number. */
  static final int MAX_LENGTH = 60;

  private Slugs() {}

  /**
   * Letters and digits of any script in lower case, Latin ones without their accents; everything
   * else becomes one hyphen. A name without letters and digits gives {@code code}. A slug that is
   * taken gets the first free number from 2: {@code claim-2}.
   *
   * @param name what the user typed
   * @param taken says which ids exist already
   */
  public static String slug(String name, Predicate<String> taken) {
    String base = plain(name);
    if (base.isEmpty()) {
      base = "code";
    }
    String slug = base;
    for (int i = 2; taken.test(slug); i++) {
      slug = base + "-" + i;
    }
    return slug;
  }

  private static String plain(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder s = new StringBuilder();
    boolean latin = false;
    boolean gap = false;
    int length = 0;
    for (int i = 0; i < lower.length() && length < MAX_LENGTH; ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        if (gap && !s.isEmpty()) {
          s.append('-');
          length++;
        }
        gap = false;
        s.appendCodePoint(c);
        length++;
      } else if (isMark(c)) {
        if (!latin && !s.isEmpty() && !gap) {
          s.appendCodePoint(c); // vowel signs of Indic scripts and others are part of the word
          length++;
        }
      } else if (c != '\'' && c != '\u2019') {
        gap = true;
      }
    }
    // composed again: Hangul and kana were taken apart above
    return Normalizer.normalize(s, Normalizer.Form.NFC);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}

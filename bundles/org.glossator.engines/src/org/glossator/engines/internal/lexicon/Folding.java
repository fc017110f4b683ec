package org.glossator.engines.internal.lexicon;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The form in which phrases and text are compared: capitals as asked for, one kind of apostrophe and hyphen,
 * white space as one space. A character stays one character, so that places in the folded text are places in
 * the text.
 */
final class Folding {
  private final boolean caseSensitive;

  Folding(boolean caseSensitive) {
    this.caseSensitive = caseSensitive;
  }

  /**
   * Code point in the form for comparison; a code point of two code units stays one of two.
   */
  int fold(int c) {
    if (c < 0x80) {
      return caseSensitive || c < 'A' || c > 'Z' ? c : c + 0x20;
    }
    switch (c) {
      case 0x2019, 0x2018, 0x02BC -> {
        return '\'';
      }
      case 0x2010, 0x2011 -> {
        return '-';
      }
      default -> {
        if (caseSensitive) {
          return c;
        }
        int folded = UCharacter.foldCase(c, true);
        return Character.charCount(folded) == Character.charCount(c) ? folded : c;
      }
    }
  }

  /** Whether a code point is white space between words; line ends too. */
  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == 0xA0 || c > 0x7F && UCharacter.isUWhiteSpace(c);
  }

  /**
   * The forms of a phrase to look for: composed and decomposed, since the same word is written both ways.
   *
   * @return one or two; none where nothing of the phrase is left
   */
  Set<String> phrase(String phrase) {
    Set<String> forms = new LinkedHashSet<>();
    for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
      String folded = folded(Normalizer.normalize(phrase, form));
      if (!folded.isEmpty()) {
        forms.add(folded);
      }
    }
    return forms;
  }

  private String folded(String phrase) {
    StringBuilder s = new StringBuilder(phrase.length());
    boolean space = false;
    for (int i = 0; i < phrase.length(); ) {
      int c = phrase.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = !s.isEmpty();
      } else {
        if (space) {
          s.append(' ');
          space = false;
        }
        s.appendCodePoint(fold(c));
      }
    }
    return s.toString();
  }
}

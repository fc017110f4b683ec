package org.glossator.engines.internal.lexicon;

/**
 * Takes English plural, -ed and -ing endings off: steps 1a, 1b, 1c and 5a of M. F. Porter, "An
 * algorithm for suffix stripping", Program 14(3), 1980. The other steps, which also take off what
 * makes one word of another (responsible, responsibility), are left out on purpose: a cue phrase
 * means its words. Stateless.
 */
final class EnglishInflection {
  /** Longer ones are no English words; the time for a word grows with the square of its length. */
  static final int LONGEST = 40;

  private EnglishInflection() {}

  /**
   * The form that all inflected forms of a word share; not always a word. A word that holds
   * anything but letters a to z comes back as it is, capitals are kept.
   */
  static String stem(String word) {
    if (word.length() < 3 || word.length() > LONGEST || !isPlain(word)) {
      return word;
    }
    return step5a(step1c(step1b(step1a(word))));
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = lower(word.charAt(i));
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String step1a(String w) {
    if (ends(w, "sses") || ends(w, "ies")) {
      return cut(w, 2);
    }
    return ends(w, "s") && !ends(w, "ss") ? cut(w, 1) : w;
  }

  private static String step1b(String w) {
    if (ends(w, "eed")) {
      return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
    }
    String stem = ends(w, "ed") ? cut(w, 2) : ends(w, "ing") ? cut(w, 3) : null;
    if (stem == null || !hasVowel(stem)) {
      return w;
    }
    if (ends(stem, "at") || ends(stem, "bl") || ends(stem, "iz")) {
      return stem + 'e';
    }
    if (isDoubleConsonant(stem) && !ends(stem, "l") && !ends(stem, "s") && !ends(stem, "z")) {
      return cut(stem, 1);
    }
    return measure(stem) == 1 && endsShort(stem) ? stem + 'e' : stem;
  }

  private static String step1c(String w) {
    return ends(w, "y") && hasVowel(cut(w, 1)) ? cut(w, 1) + 'i' : w;
  }

  private static String step5a(String w) {
    if (!ends(w, "e")) {
      return w;
    }
    String stem = cut(w, 1);
    int m = measure(stem);
    return m > 1 || m == 1 && !endsShort(stem) ? stem : w;
  }

  private static boolean ends(String w, String suffix) {
    return w.length() > suffix.length()
        && w.regionMatches(true, w.length() - suffix.length(), suffix, 0, suffix.length());
  }

  private static String cut(String w, int letters) {
    return w.substring(0, w.length() - letters);
  }

  /** How often a consonant follows a vowel: m in the paper. */
  private static int measure(String w) {
    int m = 0;
    for (int i = 1; i < w.length(); i++) {
      m += isConsonant(w, i) && !isConsonant(w, i - 1) ? 1 : 0;
    }
    return m;
  }

  private static boolean hasVowel(String w) {
    for (int i = 0; i < w.length(); i++) {
      if (!isConsonant(w, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDoubleConsonant(String w) {
    int n = w.length();
    return n > 1 && lower(w.charAt(n - 1)) == lower(w.charAt(n - 2)) && isConsonant(w, n - 1);
  }

  /** Consonant, vowel, consonant other than w, x, y: *o in the paper. */
  private static boolean endsShort(String w) {
    int n = w.length();
    return n > 2
        && isConsonant(w, n - 1)
        && !isConsonant(w, n - 2)
        && isConsonant(w, n - 3)
        && "wxy".indexOf(lower(w.charAt(n - 1))) < 0;
  }

  private static boolean isConsonant(String w, int at) {
    boolean isAfterVowel = true; // a y is a consonant at the begin, and after a vowel
    for (int i = 0; ; i++) {
      boolean isVowel =
          switch (lower(w.charAt(i))) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            case 'y' -> !isAfterVowel;
            default -> false;
          };
      if (i == at) {
        return !isVowel;
      }
      isAfterVowel = isVowel;
    }
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}

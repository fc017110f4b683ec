package org.glossator.annotation.internal.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * Tells, where the rules of Unicode (UAX 29) end a sentence after a full stop, whether the stop
 * belongs to an abbreviation, an initial, the number of a paragraph or an ordinal, so that the
 * sentence goes on.
 *
 * <p>Immutable, safe to share.
 */
final class SentenceRules {
  /** Longer tokens are no abbreviations; also bounds what a hostile text can cost. */
  private static final int LONGEST = 16;

  private final Set<String> always;
  private final Set<String> beforeNumber;
  private final Set<String> beginners;
  private final Set<String> ordinals;

  private SentenceRules(
      Set<String> always, Set<String> beforeNumber, Set<String> beginners, Set<String> ordinals) {
    this.always = always;
    this.beforeNumber = beforeNumber;
    this.beginners = beginners;
    this.ordinals = ordinals;
  }

  /**
   * The rules of a language by its ISO 639 code. An empty code stands for a text whose language
   * nobody has told: English, as most of them are. Of a language that we have no lists for, those
   * that hold in any language.
   */
  static SentenceRules of(String language) {
    String key = language.isEmpty() ? Locale.ENGLISH.getLanguage() : language;
    return new SentenceRules(
        Lists.words(key),
        Lists.words(key + ".number"),
        Lists.words(key + ".begin"),
        Lists.words(key + ".ordinal"));
  }

  /**
   * Whether the sentence goes on over a boundary that the rules of Unicode see.
   *
   * @param boundary UTF-16 offset after the white space that follows the stop
   */
  boolean goesOn(String text, int boundary) {
    int stop = boundary;
    while (stop > 0 && Blanks.isBlank(text.charAt(stop - 1))) {
      if (isParagraphEnd(text.charAt(stop - 1))) {
        return false;
      }
      stop--;
    }
    if (stop == 0 || stop == boundary || text.charAt(stop - 1) != '.') {
      return false; // no full stop, or nothing between it and the next sentence: the rules know
      // what they do
    }
    int begin = stop;
    while (begin > 0 && stop - begin <= LONGEST && !Blanks.isBlank(text.charAt(begin - 1))) {
      begin--;
    }
    if (stop - begin > LONGEST) {
      return false;
    }
    while (begin < stop && isOpening(text.charAt(begin))) {
      begin++;
    }
    return goesOn(text, begin, stop, boundary);
  }

  private boolean goesOn(String text, int begin, int stop, int next) {
    String token = text.substring(begin, stop);
    if (always.contains(token) || always.contains(decapitalised(token))) {
      return true;
    }
    boolean isNumberNext = next < text.length() && Character.isDigit(text.codePointAt(next));
    if (isNumberNext && beforeNumber.contains(token)) {
      return true;
    }
    if (isParagraphNumber(text, begin, token)) {
      return true;
    }
    if (!ordinals.isEmpty() && isDay(token) && ordinals.contains(wordFrom(text, next))) {
      return true;
    }
    // J. Smith; U.S. President. "I." is a pronoun or a numeral more often than an initial
    return isInitials(token) && !token.equals("I.") && !beginners.contains(wordFrom(text, next));
  }

  /** {@code 1.}, {@code 2.1.}, {@code a.}, {@code iv.} at the begin of a paragraph. */
  private static boolean isParagraphNumber(String text, int begin, String token) {
    int at = begin;
    while (at > 0 && !isParagraphEnd(text.charAt(at - 1))) {
      at--;
      boolean isBefore = Blanks.isBlank(text.charAt(at)) || isOpening(text.charAt(at));
      if (!isBefore) {
        return false;
      }
    }
    return token.matches("(\\d{1,3}\\.)+|\\p{L}\\.|[ivxlcIVXLC]{1,6}\\.");
  }

  /** As it stands in the list where it begins a sentence: {@code E.g.}. */
  private static String decapitalised(String token) {
    return token.isEmpty() ? token : Character.toLowerCase(token.charAt(0)) + token.substring(1);
  }

  private static boolean isDay(String token) {
    return token.matches("\\d{1,2}\\.");
  }

  /**
   * One or more single letters with a stop each, of a script that has capitals: {@code J.}, {@code
   * U.S.}.
   */
  private static boolean isInitials(String token) {
    if (token.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < token.length(); i += 2) {
      if (!Character.isUpperCase(token.charAt(i)) || token.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }

  private static String wordFrom(String text, int begin) {
    int end = begin;
    while (end < text.length() && end - begin <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }

  private static boolean isParagraphEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean isOpening(char c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
      default -> c == '"' || c == '\'';
    };
  }

  /** The lists, read once. */
  private static final class Lists {
    private static final Properties ALL = read();

    static Set<String> words(String key) {
      String words = ALL.getProperty(key, "").strip();
      return words.isEmpty() ? Set.of() : Set.copyOf(List.of(words.split("\\s+")));
    }

    private static Properties read() {
      Properties lists = new Properties();
      try (InputStream in = SentenceRules.class.getResourceAsStream("abbreviations.properties")) {
        lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("the bundle's own list of abbreviations", e);
      }
      return lists;
    }
  }
}

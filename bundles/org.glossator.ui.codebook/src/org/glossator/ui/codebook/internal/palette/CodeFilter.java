package org.glossator.ui.codebook.internal.palette;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.glossator.codebook.SchemeCode;

/**
 * What is typed to find a code: words that must all occur in its names from the top or in one of
 * its cue phrases. Capitals and accents do not matter. A single character finds the code with that
 * key too.
 */
public final class CodeFilter {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final List<String> words;

  private CodeFilter(List<String> words) {
    this.words = words;
  }

  public static CodeFilter of(String typed) {
    return new CodeFilter(
        Arrays.stream(typed.strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .map(CodeFilter::plain)
            .toList());
  }

  /** Whether nothing is filtered out. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  public boolean matches(SchemeCode code) {
    return isEmpty()
        || words.size() == 1 && plain(code.shortcut()).equals(words.getFirst())
        || containsAll(code.path())
        || code.cuePhrases().stream().anyMatch(this::containsAll);
  }

  /** Whether a name alone fits. */
  public boolean containsAll(String name) {
    String plain = plain(name);
    return words.stream().allMatch(plain::contains);
  }

  private static String plain(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}

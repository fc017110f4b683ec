package org.glossator.engines.internal.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Replaces words in folded text by the form that their inflected forms share ({@link WordForms});
 * the first character of that form begins where the word begins, the last ends where it ends. Words
 * with other letters than the language's go through as they are. For one thread.
 */
final class Inflector implements Folder.Sink {
  /** Words come again and again; those that do not are not worth the memory. */
  private static final int MOST_KNOWN = 1 << 15;

  private final Folder.Sink next;
  private final String forms;
  private final UnaryOperator<String> stemmer;
  private final Map<String, String> known = new HashMap<>();
  private final StringBuilder word = new StringBuilder();
  private int[] begins = new int[EnglishInflection.LONGEST + 1];
  private int[] ends = new int[EnglishInflection.LONGEST + 1];
  private int[] flags = new int[EnglishInflection.LONGEST + 1];

  /** Whether the word goes on with, or began after, a letter of another kind. */
  private boolean isPart;

  /**
   * @param forms a name of {@link WordForms}, not {@link WordForms#NONE}
   */
  Inflector(Folder.Sink next, String forms) {
    this.next = next;
    this.forms = forms;
    this.stemmer = WordForms.stemmer(forms);
  }

  @Override
  public void accept(char folded, int begin, int end, boolean isFirst, boolean isLast) {
    if (WordForms.isLetter(forms, folded)) {
      int at = word.length();
      if (at == begins.length) {
        begins = Arrays.copyOf(begins, 2 * at);
        ends = Arrays.copyOf(ends, 2 * at);
        flags = Arrays.copyOf(flags, 2 * at);
      }
      begins[at] = begin;
      ends[at] = end;
      flags[at] = (isFirst ? 1 : 0) | (isLast ? 2 : 0);
      word.append(folded);
    } else {
      boolean isLetter = Character.isLetterOrDigit(folded) || WordEdges.isMark(folded);
      isPart |= isLetter;
      finish();
      isPart = isLetter;
      next.accept(folded, begin, end, isFirst, isLast);
    }
    if (word.length() > 1 << 12) { // no word: what is left of it goes through as it is
      isPart = true;
      finish();
      isPart = true;
    }
  }

  /** Hands on what is still here, at the end of the text. */
  void finish() {
    int n = word.length();
    if (n == 0) {
      return;
    }
    String stem = isPart ? null : stem(word.toString());
    if (stem == null) {
      for (int i = 0; i < n; i++) {
        next.accept(word.charAt(i), begins[i], ends[i], (flags[i] & 1) != 0, (flags[i] & 2) != 0);
      }
    } else {
      int last = stem.length() - 1;
      for (int i = 0; i <= last; i++) {
        next.accept(stem.charAt(i), begins[0], ends[n - 1], i == 0, i == last);
      }
    }
    word.setLength(0);
    isPart = false;
  }

  private String stem(String of) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(of, stemmer);
  }
}

package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * In which other forms a word of a phrase may stand. Apart from {@link #NONE} and {@link #ENGLISH}
 * these are the stemmers of M. F. Porter's Snowball, named by their languages. They also take off
 * what makes one word of another (responsible, responsibility), which {@link #ENGLISH} does not.
 */
final class WordForms {
  /** Words stand as they are. */
  static final String NONE = "none";

  /** Plural, -ed and -ing of English: {@link EnglishInflection}. */
  static final String ENGLISH = "english";

  /** Snowball's English has a name of its own beside {@link #ENGLISH}. */
  private static final String SNOWBALL_ENGLISH = "snowball-english";

  /** Longer ones are no words. */
  private static final int LONGEST = 40;

  private WordForms() {}

  /** All, for a choice; the first is the usual one. */
  static List<String> names() {
    List<String> names = new ArrayList<>(List.of(NONE, ENGLISH, SNOWBALL_ENGLISH));
    // by name: the stemmers need not be loaded to list what there is
    names.addAll(
        List.of(
            ("arabic catalan danish dutch finnish french german greek hungarian indonesian irish"
                    + " italian norwegian portuguese romanian russian spanish swedish turkish")
                .split(" ")));
    return names;
  }

  /** Whether a character can be a part of a word whose forms are known. */
  static boolean isLetter(String forms, char c) {
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      return true;
    }
    return !forms.equals(ENGLISH)
        && (Character.isLetter(c) && WordEdges.isWordPart(c) || WordEdges.isMark(c));
  }

  /**
   * What makes the form that all forms of a word share.
   *
   * @return for one thread
   */
  static UnaryOperator<String> stemmer(String forms) {
    if (forms.equals(ENGLISH)) {
      return EnglishInflection::stem;
    }
    String language = forms.equals(SNOWBALL_ENGLISH) ? ENGLISH : forms;
    SnowballStemmer stemmer =
        new SnowballStemmer(SnowballStemmer.ALGORITHM.valueOf(language.toUpperCase(Locale.ROOT)));
    return word -> {
      String stem = word.length() > LONGEST ? word : stemmer.stem(word).toString();
      return stem.isEmpty() ? word : stem;
    };
  }
}

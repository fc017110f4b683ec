package org.glossator.engines.internal.lexicon;

import java.util.Objects;

/**
 * How phrases are compared with the text.
 *
 * @param caseSensitive whether capitals matter
 * @param forms in which other forms words may stand: a name of {@link WordForms}
 * @param wholeWords whether a phrase must begin and end where words do, in scripts that put spaces
 *     between them
 * @param gap how many other words may stand between two words of a phrase
 */
record LexiconOptions(boolean caseSensitive, String forms, boolean wholeWords, int gap) {
  /** More would join what has nothing to do with one another, and cost time. */
  static final int MOST_GAP = 10;

  /** Capitals do not matter, whole words, nothing else. */
  static final LexiconOptions DEFAULT = new LexiconOptions(false, WordForms.NONE, true, 0);

  LexiconOptions {
    Objects.requireNonNull(forms);
    if (gap < 0 || gap > MOST_GAP) {
      throw new IllegalArgumentException("gap " + gap);
    }
  }

  /** Whether words may stand in another form. */
  boolean inflected() {
    return !forms.equals(WordForms.NONE);
  }
}

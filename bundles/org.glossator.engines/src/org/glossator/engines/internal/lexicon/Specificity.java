package org.glossator.engines.internal.lexicon;

/**
 * How much it says that a phrase stands in a text: the more words it has, the less it stands there
 * by chance; the more codes of its layer claim it, the less it says for one of them.
 */
final class Specificity {
  /** A find in another form than the author's says a little less. */
  private static final double OTHER_FORM = 0.9;

  private Specificity() {}

  /**
   * Confidence of a find: 1 - 0.5 / words, divided by the number of codes.
   *
   * @param pattern the folded phrase
   * @param codes how many codes of the layer have it, at least 1
   */
  static double of(String pattern, int codes) {
    return rounded((1 - 0.5 / words(pattern)) / codes);
  }

  static double inOtherForm(double confidence) {
    return rounded(confidence * OTHER_FORM);
  }

  static double weighted(double confidence, double weight) {
    return rounded(confidence * weight);
  }

  /** Words; two characters of a script without spaces count as one. */
  private static int words(String pattern) {
    int words = 0;
    int unspaced = 0;
    boolean isInWord = false;
    for (int i = 0; i < pattern.length(); ) {
      int c = pattern.codePointAt(i);
      i += Character.charCount(c);
      boolean isWord = WordEdges.isWordPart(c);
      words += isWord && !isInWord ? 1 : 0;
      unspaced += !isWord && Character.isLetter(c) ? 1 : 0;
      isInWord = isWord || isInWord && WordEdges.isMark(c);
    }
    return Math.max(1, words + (unspaced + 1) / 2);
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}

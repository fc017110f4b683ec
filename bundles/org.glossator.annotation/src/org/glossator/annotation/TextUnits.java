package org.glossator.annotation;

import org.glossator.annotation.internal.IcuTextUnits;

/**
 * Where characters, words, sentences and paragraphs of one text begin and end: what snapping and
 * the caret go by. Boundaries are those of Unicode (UAX 29) as ICU has them, Chinese and Thai words
 * by dictionary.
 *
 * <p>All offsets are UTF-16 code units of the text. Work is done for the paragraph around the
 * offset only, so a text of any length costs nothing up front. Safe to use from any thread.
 */
public interface TextUnits {

  /**
   * The units of a text.
   *
   * @param text never changes afterwards
   * @param language BCP 47 tag, or null or empty where it is not known
   */
  static TextUnits of(String text, String language) {
    return new IcuTextUnits(text, language);
  }

  /**
   * Begin of the grapheme cluster that {@code offset} is in; {@code offset} itself at a boundary.
   */
  int clusterBegin(int offset);

  /** The next cluster boundary after {@code offset}, or the text's length. */
  int nextCluster(int offset);

  /** The last cluster boundary before {@code offset}, or 0. */
  int previousCluster(int offset);

  /**
   * The word at {@code offset}, or the one that ends there; null where there is only space or
   * punctuation.
   */
  Fragment wordAt(int offset);

  /** The next begin of a word after {@code offset}, or the text's length. */
  int nextWord(int offset);

  /** The last begin of a word before {@code offset}, or 0. */
  int previousWord(int offset);

  /** The sentence at {@code offset} without the space around it; null in an empty paragraph. */
  Fragment sentenceAt(int offset);

  /** The next begin of a sentence after {@code offset}, or the text's length. */
  int nextSentence(int offset);

  /** The last begin of a sentence before {@code offset}, or 0. */
  int previousSentence(int offset);

  /**
   * The paragraph (line of the file) at {@code offset} without its line end; null if it is empty.
   */
  Fragment paragraphAt(int offset);
}

package org.glossator.annotation;

import java.util.List;
import org.glossator.annotation.internal.units.IcuTextUnits;

/**
 * Where characters, words, sentences and paragraphs of one text begin and end.
 *
 * <p>Offsets are UTF-16 code units from 0 to the text's length; others throw {@link
 * IndexOutOfBoundsException}. Nothing is computed before it is asked for, and then only near the
 * place: a text of 5 MB costs nothing up front. Safe to use from any thread.
 *
 * <ul>
 *   <li>A <em>cluster</em> is what readers see as one character, UAX 29 extended grapheme clusters:
 *       an emoji of several code points, a letter with its marks, CR LF.
 *   <li>A <em>word</em> holds a letter, digit or ideograph, UAX 29; words of Chinese, Japanese,
 *       Thai, Lao, Khmer and Burmese are found by ICU's dictionaries. Punctuation, symbols and
 *       white space are no words.
 *   <li>A <em>sentence</em> follows UAX 29, goes on after abbreviations, initials and paragraph
 *       numbers of the text's language, never crosses the end of a paragraph, and has no white
 *       space at its ends.
 *   <li>A <em>paragraph</em> ends at LF, CR, CR LF or U+2029, which are no part of it. It may hold
 *       white space only; an empty line is no paragraph.
 * </ul>
 */
public interface TextUnits {

  /**
   * The units of a text.
   *
   * @param language BCP 47 tag of its language; null or empty where nobody knows, which counts as
   *     English where only the language tells whether a sentence ends
   */
  static TextUnits of(String text, String language) {
    return new IcuTextUnits(text, language);
  }

  String text();

  /** Whether a cluster begins at {@code offset}, or the text ends. */
  boolean isClusterBoundary(int offset);

  /**
   * Begin of the cluster that holds the code unit at {@code offset}; the text's length for that
   * length.
   */
  int clusterBegin(int offset);

  /** The last cluster boundary before {@code offset}, or 0. */
  int previousCluster(int offset);

  /** The first cluster boundary after {@code offset}, or the text's length. */
  int nextCluster(int offset);

  /** The word that holds the code unit at {@code offset}, else the one that ends there, or null. */
  Fragment wordAt(int offset);

  /** Begin of the last word that begins before {@code offset}, or 0. */
  int previousWord(int offset);

  /** Begin of the first word that begins after {@code offset}, or the text's length. */
  int nextWord(int offset);

  /** End of the last word that ends before {@code offset}, or 0. */
  int previousWordEnd(int offset);

  /** End of the first word that ends after {@code offset}, or the text's length. */
  int nextWordEnd(int offset);

  /** The words that share a code unit with [begin, end), in order. */
  List<Fragment> words(int begin, int end);

  /**
   * The sentence that {@code offset} is in, the white space after it and the end of its paragraph
   * counted as its own; at the text's end the last one. Null on a line of white space.
   */
  Fragment sentenceAt(int offset);

  /** Begin of the last sentence that begins before {@code offset}, or 0. */
  int previousSentence(int offset);

  /** Begin of the first sentence that begins after {@code offset}, or the text's length. */
  int nextSentence(int offset);

  /** End of the last sentence that ends before {@code offset}, or 0. */
  int previousSentenceEnd(int offset);

  /** End of the first sentence that ends after {@code offset}, or the text's length. */
  int nextSentenceEnd(int offset);

  /** The sentences that share a code unit with [begin, end), in order. */
  List<Fragment> sentences(int begin, int end);

  /** The paragraph whose code units or line end are at {@code offset}; null on an empty line. */
  Fragment paragraphAt(int offset);

  /** Begin of the last paragraph that begins before {@code offset}, or 0. */
  int previousParagraph(int offset);

  /** Begin of the first paragraph that begins after {@code offset}, or the text's length. */
  int nextParagraph(int offset);

  /** The paragraphs that share a code unit with [begin, end), in order. */
  List<Fragment> paragraphs(int begin, int end);
}

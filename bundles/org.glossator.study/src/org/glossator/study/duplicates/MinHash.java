package org.glossator.study.duplicates;

import java.util.Arrays;

/**
 * A sketch of a text by which the share of word shingles that two texts have in common (their
 * Jaccard similarity) is estimated without keeping the texts: the least value of each of {@value
 * #SIZE} hash functions over all shingles (A. Broder, On the resemblance and containment of
 * documents, 1997). The standard error is at most 0.5 / sqrt({@value #SIZE}) = 0.044.
 *
 * <p>Shingles are {@value #WORDS} words in a row; words are runs of letters and digits in lower
 * case. A run of text in a script without spaces counts each of its characters as a word. Pure, any
 * thread.
 */
public final class MinHash {
  /** Number of hash functions. */
  static final int SIZE = 128;

  /** Words in a shingle: fewer make all news alike, more break at each correction. */
  static final int WORDS = 5;

  private final int[] least;

  private MinHash(int[] least) {
    this.least = least;
  }

  /**
   * The sketch of a text.
   *
   * @return null for a text with fewer than {@value #WORDS} words, of which nothing can be said
   */
  public static MinHash of(CharSequence text) {
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    long[] window = new long[WORDS];
    int words = 0;
    long word = 0;
    boolean inWord = false;
    int length = text.length();
    for (int i = 0; i <= length; ) {
      int c = i < length ? Character.codePointAt(text, i) : ' ';
      boolean alone = Character.isIdeographic(c);
      boolean part = !alone && Character.isLetterOrDigit(c);
      if (inWord && !part) {
        window[words++ % WORDS] = word;
        add(window, words, least);
        inWord = false;
        word = 0;
      }
      if (alone) {
        window[words++ % WORDS] = mix(c);
        add(window, words, least);
      } else if (part) {
        word = mix(word * 31 + Character.toLowerCase(c));
        inWord = true;
      }
      i += Character.charCount(c);
    }
    return words < WORDS ? null : new MinHash(least);
  }

  private static void add(long[] window, int words, int[] least) {
    if (words < WORDS) {
      return;
    }
    long shingle = 0;
    for (int i = 0; i < WORDS; i++) {
      shingle = mix(shingle * 0x9E3779B97F4A7C15L + window[(words + i) % WORDS]);
    }
    // one strong hash, from which the functions are derived by two independent halves
    // (Kirsch and Mitzenmacher, Less hashing, same performance, 2008)
    int first = (int) shingle;
    int second = (int) (shingle >>> 32) | 1;
    for (int i = 0; i < SIZE; i++) {
      int value = spread(first + i * second) & Integer.MAX_VALUE;
      if (value < least[i]) {
        least[i] = value;
      }
    }
  }

  /** The estimated share of shingles that two texts have in common, 0 to 1. */
  public double similarity(MinHash other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      if (least[i] == other.least[i]) {
        same++;
      }
    }
    return same / (double) SIZE;
  }

  /** Hash of a band of the sketch: texts that are alike are likely to share one. */
  long band(int from, int to) {
    long hash = from;
    for (int i = from; i < to; i++) {
      hash = mix(hash * 31 + least[i]);
    }
    return hash;
  }

  /** Finaliser of SplitMix64. */
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Finaliser of MurmurHash3. */
  private static int spread(int h) {
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}

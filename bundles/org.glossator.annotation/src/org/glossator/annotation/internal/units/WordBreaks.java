package org.glossator.annotation.internal.units;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.glossator.annotation.Fragment;

/**
 * Words. A window of text at a time is segmented and kept: a paragraph, or for a very long one a
 * piece that ends at white space, so that a book without a full stop in a script that needs a
 * dictionary costs no more than its piece.
 */
final class WordBreaks extends Breaks {
  /** Longest window, in code units. */
  static final int WINDOW = 1 << 14;

  /** How far back from the end of a piece white space is looked for. */
  private static final int SLACK = 1 << 10;

  private final ULocale locale;
  private final ParagraphBreaks paragraphs;

  /** Made when it is needed; used under this object's lock, as all that follows. */
  private BreakIterator iterator;

  /** The paragraph that was asked for last. */
  private int paragraphBegin;

  private int paragraphEnd;

  /** The window that was segmented last, its line ends included. */
  private int windowBegin;

  private int windowEnd;

  /** Begins and ends of the words in that window; each in order without repetition. */
  private int[] begins = {};

  private int[] ends = {};

  WordBreaks(String text, ULocale locale, ParagraphBreaks paragraphs) {
    super(text);
    this.locale = locale;
    this.paragraphs = paragraphs;
  }

  /** The word that holds the code unit at {@code offset}, else the one that ends there, or null. */
  Fragment at(int offset) {
    check(offset);
    Fragment word = firstEndingAfter(offset);
    if (word == null || word.begin() > offset) {
      word = lastBeginningBefore(offset);
    }
    return word != null && word.begin() <= offset && word.end() >= offset ? word : null;
  }

  @Override
  synchronized Fragment firstEndingAfter(int offset) {
    int at = Blanks.firstInk(text, offset, text.length());
    while (at < text.length()) {
      find(at);
      int found = Arrays.binarySearch(ends, offset);
      int i = found >= 0 ? found + 1 : -found - 1;
      if (i < ends.length) {
        return new Fragment(begins[i], ends[i]);
      }
      at = Blanks.firstInk(text, windowEnd, text.length());
    }
    return null;
  }

  @Override
  synchronized Fragment lastBeginningBefore(int offset) {
    int at = Blanks.lastInkEnd(text, 0, offset);
    while (at > 0) {
      find(at - 1);
      int found = Arrays.binarySearch(begins, offset);
      int i = (found >= 0 ? found : -found - 1) - 1;
      if (i >= 0) {
        return new Fragment(begins[i], ends[i]);
      }
      at = Blanks.lastInkEnd(text, 0, windowBegin);
    }
    return null;
  }

  /** Segments the window that holds the code unit at {@code offset}. */
  private void find(int offset) {
    if (offset >= windowBegin && offset < windowEnd) {
      return;
    }
    if (offset < paragraphBegin || offset >= paragraphEnd) {
      paragraphBegin = paragraphs.begin(offset);
      paragraphEnd = Math.min(paragraphs.end(offset) + 1, text.length());
    }
    // from the begin of the paragraph: pieces must not depend on what was asked before
    int begin = paragraphBegin;
    int end = pieceEnd(begin);
    while (end <= offset) {
      begin = end;
      end = pieceEnd(begin);
    }
    segment(begin, end);
  }

  private int pieceEnd(int begin) {
    if (paragraphEnd - begin <= WINDOW) {
      return paragraphEnd;
    }
    int end = begin + WINDOW;
    for (int at = end; at > end - SLACK; at--) {
      if (isSeam(text.charAt(at - 1)) && !isJoined(at)) {
        return at;
      }
    }
    for (int at = end; at > end - SLACK; at--) {
      if (!isJoined(at)) {
        return at;
      }
    }
    return end;
  }

  /**
   * Whether the code unit at {@code offset} belongs to the character before it. Looks at that one
   * alone, where {@link ClusterBreaks} may have to go back over a line of a million flags.
   */
  private boolean isJoined(int offset) {
    char c = text.charAt(offset);
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> Character.isLowSurrogate(c) && Character.isHighSurrogate(text.charAt(offset - 1));
    };
  }

  /**
   * Whether no word goes on over it: white space, or punctuation of the scripts that do without
   * white space.
   */
  private static boolean isSeam(char c) {
    return Blanks.isBlank(c)
        || c >= '\u3000' && Character.getType(c) == Character.OTHER_PUNCTUATION;
  }

  private void segment(int from, int to) {
    if (iterator == null) {
      iterator = BreakIterator.getWordInstance(locale);
    }
    iterator.setText(text.substring(from, to));
    int[] newBegins = new int[16];
    int[] newEnds = new int[16];
    int count = 0;
    int begin = iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      if (iterator.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        if (count == newBegins.length) {
          newBegins = Arrays.copyOf(newBegins, 2 * count);
          newEnds = Arrays.copyOf(newEnds, 2 * count);
        }
        newBegins[count] = from + begin;
        newEnds[count] = from + end;
        count++;
      }
      begin = end;
    }
    begins = Arrays.copyOf(newBegins, count);
    ends = Arrays.copyOf(newEnds, count);
    windowBegin = from;
    windowEnd = to;
  }
}

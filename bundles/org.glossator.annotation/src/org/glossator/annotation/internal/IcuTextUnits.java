package org.glossator.annotation.internal;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;

/**
 * Text units by ICU's break iterators. A paragraph is a line of the file; one that is longer than
 * {@link #WINDOW} is looked at through a window around the offset that begins and ends at white
 * space, so that a megabyte without a line end does not cost a megabyte a key press.
 */
public final class IcuTextUnits implements TextUnits {
  /** Longest piece of text that is analysed at once, in code units. */
  static final int WINDOW = 8192;

  private final String text;
  private final ULocale locale;
  private Piece lastPiece;

  public IcuTextUnits(String text, String language) {
    this.text = text;
    this.locale =
        language == null || language.isBlank() ? ULocale.ROOT : ULocale.forLanguageTag(language);
  }

  /** Boundaries of one piece, absolute offsets; words are pairs of begin and end. */
  private record Piece(int begin, int end, int[] clusters, int[] words, int[] sentences) {}

  @Override
  public int clusterBegin(int offset) {
    int at = inText(offset);
    int[] clusters = piece(at).clusters;
    int i = Arrays.binarySearch(clusters, at);
    return i >= 0 ? at : clusters[-i - 2];
  }

  @Override
  public int nextCluster(int offset) {
    int at = inText(offset);
    if (at >= text.length()) {
      return text.length();
    }
    int[] clusters = piece(at).clusters;
    int i = Arrays.binarySearch(clusters, at);
    int next = i >= 0 ? i + 1 : -i - 1;
    return next < clusters.length ? clusters[next] : afterLineEnd(at);
  }

  /** Past the end of a paragraph: a CR LF is one step. */
  private int afterLineEnd(int end) {
    boolean crlf =
        text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
    return end + (crlf ? 2 : 1);
  }

  @Override
  public int previousCluster(int offset) {
    int at = inText(offset);
    if (at == 0) {
      return 0;
    }
    int[] clusters = piece(at).clusters;
    int i = Arrays.binarySearch(clusters, at);
    int before = i >= 0 ? i - 1 : -i - 2;
    if (before >= 0) {
      return clusters[before];
    }
    boolean crlf = at >= 2 && text.charAt(at - 1) == '\n' && text.charAt(at - 2) == '\r';
    return crlf ? at - 2 : clusterBegin(at - 1);
  }

  @Override
  public Fragment wordAt(int offset) {
    int at = inText(offset);
    int[] words = piece(at).words;
    Fragment ending = null;
    for (int i = 0; i < words.length && words[i] <= at; i += 2) {
      if (at < words[i + 1]) {
        return new Fragment(words[i], words[i + 1]);
      }
      ending = at == words[i + 1] ? new Fragment(words[i], words[i + 1]) : null;
    }
    return ending;
  }

  @Override
  public int nextWord(int offset) {
    int at = inText(offset);
    while (at < text.length()) {
      Piece piece = piece(at);
      for (int i = 0; i < piece.words.length; i += 2) {
        if (piece.words[i] > offset) {
          return piece.words[i];
        }
      }
      at = Math.max(at + 1, piece.end + 1);
    }
    return text.length();
  }

  @Override
  public int previousWord(int offset) {
    int at = inText(offset);
    while (true) {
      Piece piece = piece(at);
      for (int i = piece.words.length - 2; i >= 0; i -= 2) {
        if (piece.words[i] < offset) {
          return piece.words[i];
        }
      }
      if (piece.begin == 0) {
        return 0;
      }
      at = piece.begin - 1;
    }
  }

  @Override
  public Fragment sentenceAt(int offset) {
    int at = inText(offset);
    int[] sentences = piece(at).sentences;
    Fragment last = null;
    for (int i = 0; i < sentences.length; i += 2) {
      if (sentences[i] > at && last != null) {
        break;
      }
      last = new Fragment(sentences[i], sentences[i + 1]);
    }
    return last;
  }

  @Override
  public int nextSentence(int offset) {
    int at = inText(offset);
    while (at < text.length()) {
      Piece piece = piece(at);
      for (int i = 0; i < piece.sentences.length; i += 2) {
        if (piece.sentences[i] > offset) {
          return piece.sentences[i];
        }
      }
      at = Math.max(at + 1, piece.end + 1);
    }
    return text.length();
  }

  @Override
  public int previousSentence(int offset) {
    int at = inText(offset);
    while (true) {
      Piece piece = piece(at);
      for (int i = piece.sentences.length - 2; i >= 0; i -= 2) {
        if (piece.sentences[i] < offset) {
          return piece.sentences[i];
        }
      }
      if (piece.begin == 0) {
        return 0;
      }
      at = piece.begin - 1;
    }
  }

  @Override
  public Fragment paragraphAt(int offset) {
    int at = inText(offset);
    int begin = lineBegin(at);
    int end = lineEnd(at);
    return begin < end ? new Fragment(begin, end) : null;
  }

  private int inText(int offset) {
    return Math.clamp(offset, 0, text.length());
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private int lineBegin(int offset) {
    int i = offset;
    while (i > 0 && !isLineEnd(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int lineEnd(int offset) {
    int i = offset;
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The paragraph at {@code offset}, or a window of a very long one. */
  private synchronized Piece piece(int offset) {
    Piece last = lastPiece;
    if (last != null
        && last.begin <= offset
        && (offset < last.end || offset == last.end && endsLine(last.end))) {
      return last;
    }
    int begin = offset;
    int low = Math.max(0, offset - WINDOW);
    while (begin > low && !isLineEnd(text.charAt(begin - 1))) {
      begin--;
    }
    if (begin > 0 && !isLineEnd(text.charAt(begin - 1))) {
      begin = windowBegin(offset);
    }
    int end = offset;
    int high = Math.min(text.length(), begin + 2 * WINDOW);
    while (end < high && !isLineEnd(text.charAt(end))) {
      end++;
    }
    if (!endsLine(end)) {
      end = Math.max(offset + 1, windowEnd(offset, end));
    }
    Piece piece = analyse(begin, end);
    lastPiece = piece;
    return piece;
  }

  private boolean endsLine(int offset) {
    return offset == text.length() || isLineEnd(text.charAt(offset));
  }

  /**
   * A begin that does not depend on the offset inside its window: caret moves see stable
   * boundaries.
   */
  private int windowBegin(int offset) {
    int begin = offset / WINDOW * WINDOW;
    begin =
        begin == offset || offset - begin < WINDOW / 4 ? Math.max(0, begin - WINDOW / 2) : begin;
    while (begin > 0
        && !Character.isWhitespace(text.charAt(begin - 1))
        && begin > offset - WINDOW) {
      begin--;
    }
    return safe(begin);
  }

  private int windowEnd(int offset, int limit) {
    int end = limit;
    while (end > offset + 1 && !Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > offset + 1 ? end : safe(limit);
  }

  private int safe(int offset) {
    return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
        ? offset - 1
        : offset;
  }

  private Piece analyse(int begin, int end) {
    String part = text.substring(begin, end);
    return new Piece(begin, end, clusters(part, begin), words(part, begin), sentences(part, begin));
  }

  private int[] clusters(String part, int base) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(locale);
    breaks.setText(part);
    Ints found = new Ints();
    for (int b = breaks.first(); b != BreakIterator.DONE; b = breaks.next()) {
      found.add(base + b);
    }
    return found.toArray();
  }

  private int[] words(String part, int base) {
    BreakIterator breaks = BreakIterator.getWordInstance(locale);
    breaks.setText(part);
    Ints found = new Ints();
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        found.add(base + begin);
        found.add(base + end);
      }
    }
    return found.toArray();
  }

  private int[] sentences(String part, int base) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(part);
    Ints found = new Ints();
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
      int from = begin;
      int to = end;
      while (from < to && isSpace(part.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(part.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        found.add(base + from);
        found.add(base + to);
      }
    }
    return found.toArray();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static final class Ints {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    int[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}

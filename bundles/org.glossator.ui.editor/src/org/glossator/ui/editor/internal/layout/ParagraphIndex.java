package org.glossator.ui.editor.internal.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/**
 * Where the chunks of a text begin. A chunk is a paragraph (what stands between line feeds) or,
 * where a paragraph is longer than {@link #LONGEST}, a piece of it that ends at a word or cluster
 * boundary: one paragraph of a megabyte must cost no more than what is seen of it.
 *
 * <p>Immutable, safe to share. Building it is one scan for line feeds.
 */
public final class ParagraphIndex {
  /** Longest chunk, in code units: what a layout manages in a few milliseconds. */
  public static final int LONGEST = 4_000;

  /** How far back from {@link #LONGEST} a space is looked for. */
  private static final int LOOK_BACK = 200;

  private final String text;
  private final int[] begins;

  /**
   * One-based number of the paragraph that begins with the chunk, 0 where none does or it is blank.
   */
  private final int[] numbers;

  private ParagraphIndex(String text, int[] begins, int[] numbers) {
    this.text = text;
    this.begins = begins;
    this.numbers = numbers;
  }

  /** The chunks of that text; an empty text has one, empty chunk. */
  public static ParagraphIndex of(String text) {
    return new Splitter(text).split();
  }

  public String text() {
    return text;
  }

  /** How many chunks there are, at least one. */
  public int count() {
    return begins.length;
  }

  /** Offset of a chunk's first code unit. */
  public int begin(int chunk) {
    return begins[chunk];
  }

  /**
   * Offset after a chunk's last code unit; the line feed that ends a paragraph is not part of it.
   */
  public int end(int chunk) {
    if (chunk + 1 == begins.length) {
      return text.length();
    }
    int next = begins[chunk + 1];
    return endsParagraph(chunk) ? next - 1 : next;
  }

  /** Whether the paragraph ends with that chunk. */
  public boolean endsParagraph(int chunk) {
    return chunk + 1 == begins.length || text.charAt(begins[chunk + 1] - 1) == '\n';
  }

  /** Whether the paragraph begins with that chunk. */
  public boolean beginsParagraph(int chunk) {
    return chunk == 0 || text.charAt(begins[chunk] - 1) == '\n';
  }

  /**
   * One-based number of the paragraph that begins with that chunk, or 0: blank lines do not count.
   */
  public int number(int chunk) {
    return numbers[chunk];
  }

  /** The chunk that holds an offset; a line feed belongs to the paragraph that it ends. */
  public int chunkAt(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /**
   * The first chunk of the paragraph with that number, the last paragraph where there are fewer.
   */
  public int chunkOfNumber(int number) {
    int last = 0;
    for (int chunk = 0; chunk < numbers.length; chunk++) {
      if (numbers[chunk] > 0) {
        last = chunk;
        if (numbers[chunk] >= number) {
          break;
        }
      }
    }
    return last;
  }

  private static final class Splitter {
    private final String text;
    private int[] begins = new int[64];
    private int[] numbers = new int[64];
    private int count;
    private int paragraphs;
    private BreakIterator clusters;

    Splitter(String text) {
      this.text = text;
    }

    ParagraphIndex split() {
      int begin = 0;
      while (true) {
        int feed = text.indexOf('\n', begin);
        int end = feed < 0 ? text.length() : feed;
        paragraph(begin, end);
        if (feed < 0) {
          return new ParagraphIndex(
              text, Arrays.copyOf(begins, count), Arrays.copyOf(numbers, count));
        }
        begin = feed + 1;
      }
    }

    private void paragraph(int begin, int end) {
      add(begin, isBlank(begin, end) ? 0 : ++paragraphs);
      int at = begin;
      while (end - at > LONGEST) {
        at = breakBefore(at, at + LONGEST);
        add(at, 0);
      }
    }

    /** The last word boundary before the limit, else the last cluster boundary. */
    private int breakBefore(int begin, int limit) {
      for (int i = limit; i > limit - LOOK_BACK; i--) {
        if (text.charAt(i - 1) == ' ') {
          return i;
        }
      }
      if (clusters == null) {
        clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
      }
      int at = clusters.isBoundary(limit) ? limit : clusters.preceding(limit);
      return at > begin ? at : limit;
    }

    private boolean isBlank(int begin, int end) {
      for (int i = begin; i < end; i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private void add(int begin, int number) {
      if (count == begins.length) {
        begins = Arrays.copyOf(begins, count * 2);
        numbers = Arrays.copyOf(numbers, count * 2);
      }
      begins[count] = begin;
      numbers[count++] = number;
    }
  }
}

package org.glossator.engines.internal.quotations;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;

/**
 * Finds what stands in quotation marks: pairs of marks that open and close, within a paragraph. A
 * quotation inside of another is part of it; what is opened and never closed is none.
 */
final class Quotations {
  /** A longer one is a mark that was forgotten. */
  private static final int LONGEST = 3000;

  private static final String OPENING = "“„«「『‹‘";

  private Quotations() {}

  /**
   * A quotation.
   *
   * @param outer with its marks
   * @param inner without
   */
  record Quotation(Fragment outer, Fragment inner) {}

  /** The quotations of a text, in order. */
  static List<Quotation> find(TextUnits units) {
    List<Quotation> found = new ArrayList<>();
    String text = units.text();
    for (int at = 0; at < text.length(); at = units.nextParagraph(at)) {
      Fragment paragraph = units.paragraphAt(at);
      if (paragraph != null) {
        find(text, paragraph, found);
      }
    }
    return found;
  }

  private static void find(String text, Fragment paragraph, List<Quotation> found) {
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      int close = opens(text, i, paragraph) ? closing(text, i, paragraph.end()) : -1;
      if (close > i + 1) {
        Fragment outer = new Fragment(i, close + 1);
        Fragment inner = trimmed(text, i + 1, close);
        if (inner != null) {
          found.add(new Quotation(outer, inner));
        }
        i = close;
      }
    }
  }

  private static boolean opens(String text, int at, Fragment paragraph) {
    char c = text.charAt(at);
    if (c == '"') {
      return true;
    }
    if (OPENING.indexOf(c) < 0) {
      return false;
    }
    // an apostrophe may be typed as an opening mark: it stands inside of a word
    return c != '‘' || at == paragraph.begin() || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Where the mark is that closes the one at {@code open}, or -1. */
  private static int closing(String text, int open, int end) {
    char mark = text.charAt(open);
    int last = Math.min(end, open + LONGEST);
    for (int i = open + 1; i < last; i++) {
      if (closes(text, mark, i, end)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(String text, char open, int at, int end) {
    char c = text.charAt(at);
    return switch (open) {
      case '"' -> c == '"';
      case '“' -> c == '”' || c == '"';
      case '„' -> c == '“' || c == '”' || c == '"';
      case '«' -> c == '»';
      case '‹' -> c == '›';
      case '「' -> c == '」';
      case '『' -> c == '』';
      default -> c == '’' && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    };
  }

  /** Without white space at its ends and the comma or full stop that belongs to the sentence. */
  static Fragment trimmed(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from
        && (isSpace(text.charAt(to - 1)) || ",.;:，。；：、".indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    return from < to ? new Fragment(from, to) : null;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

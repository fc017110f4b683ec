package org.glossator.formats.internal.documents;

import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * Puts a text together from paragraphs, list items and cells. Paragraphs are apart by an empty
 * line, items and rows of a table by a line end, cells by a tab. Not thread-safe.
 */
final class TextBlocks {
  /** Code units of the longest text that comes out of a document: a bomb stops here. */
  static final int MAX_LENGTH = 64 << 20;

  private final String shown;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder block = new StringBuilder();

  /** What comes before the next block: nothing, a line end, or an empty line. */
  private String gap = "";

  TextBlocks(String shown) {
    this.shown = shown;
  }

  /**
   * More of the paragraph, as it is.
   *
   * @throws ProblemException if the text grows without end
   */
  TextBlocks add(CharSequence text) throws ProblemException {
    if ((long) out.length() + block.length() + text.length() > MAX_LENGTH) {
      throw new ProblemException(
          Problem.error(
              shown,
              "has a text of more than " + (MAX_LENGTH >> 20) + " million characters",
              "split it"));
    }
    block.append(text);
    return this;
  }

  /** More of the paragraph, with runs of white space as one space, as web pages are shown. */
  void addCollapsed(String text) throws ProblemException {
    StringBuilder s = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        char before = s.isEmpty() ? last() : s.charAt(s.length() - 1);
        if (before != ' ' && before != '\n' && before != '\t' && before != 0) {
          s.append(' ');
        }
      } else {
        s.append(c);
      }
    }
    add(s);
  }

  private char last() {
    return block.isEmpty() ? 0 : block.charAt(block.length() - 1);
  }

  /** A line end within the paragraph. */
  void line() throws ProblemException {
    trimSpaces();
    add("\n");
  }

  /** A cell of a table ends. */
  void cell() throws ProblemException {
    trimSpaces();
    add("\t");
  }

  /** The paragraph ends; the next is apart by an empty line. */
  void paragraph() {
    end("\n\n");
  }

  /** The item or row ends; the next is on the next line. */
  void item() {
    end("\n");
  }

  private void end(String after) {
    trimEnd();
    int from = 0;
    while (from < block.length() && (block.charAt(from) == '\n' || block.charAt(from) == ' ')) {
      from++;
    }
    if (from < block.length()) {
      out.append(gap).append(block, from, block.length());
      gap = after;
    } else if (!out.isEmpty() && after.length() > gap.length()) {
      gap = after;
    }
    block.setLength(0);
  }

  private void trimEnd() {
    int end = block.length();
    while (end > 0
        && (block.charAt(end - 1) == ' '
            || block.charAt(end - 1) == '\t'
            || block.charAt(end - 1) == '\n')) {
      end--;
    }
    block.setLength(end);
  }

  private void trimSpaces() {
    int end = block.length();
    while (end > 0 && block.charAt(end - 1) == ' ') {
      end--;
    }
    block.setLength(end);
  }

  /** The whole text; ends with a line end where there is any. */
  String text() {
    paragraph();
    return out.isEmpty() ? "" : out + "\n";
  }
}

package org.glossator.formats.internal.documents;

import org.glossator.base.ProblemException;

/** Makes paragraphs of the lines of a page. Not thread-safe. */
final class PdfLines {
  private final TextBlocks blocks;
  private final boolean keepLines;
  private final boolean dehyphenate;
  private final char paragraphMark;
  private final char pageMark;

  /** What has come of the paragraph. */
  private final StringBuilder paragraph = new StringBuilder();

  PdfLines(
      TextBlocks blocks,
      boolean keepLines,
      boolean dehyphenate,
      char paragraphMark,
      char pageMark) {
    this.blocks = blocks;
    this.keepLines = keepLines;
    this.dehyphenate = dehyphenate;
    this.paragraphMark = paragraphMark;
    this.pageMark = pageMark;
  }

  /** Takes the whole text with its marks. */
  void read(String raw) throws ProblemException {
    boolean newPage = false;
    for (String line : raw.split("\n", -1)) {
      newPage |= line.indexOf(pageMark) >= 0;
      boolean newParagraph = line.indexOf(paragraphMark) >= 0;
      String text = clean(line);
      if (text.isEmpty()) {
        continue;
      }
      // a sentence that goes on over the page is one
      boolean goesOn = newPage && isOpen() && Character.isLowerCase(text.codePointAt(0));
      if ((newParagraph || newPage) && !goesOn) {
        end();
      }
      newPage = false;
      append(text);
    }
    end();
  }

  private String clean(String line) {
    StringBuilder s = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != paragraphMark && c != pageMark) {
        s.append(c == '\r' || c == '\t' ? ' ' : c);
      }
    }
    return s.toString().strip();
  }

  private boolean isOpen() {
    return !paragraph.isEmpty()
        && ".!?:;\u3002\u061f".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
  }

  private void append(String line) {
    if (paragraph.isEmpty()) {
      paragraph.append(line);
      return;
    }
    char last = paragraph.charAt(paragraph.length() - 1);
    boolean divided =
        (last == '-' || last == '\u2010' || last == '\u00ad')
            && paragraph.length() > 1
            && Character.isLetter(paragraph.charAt(paragraph.length() - 2))
            && Character.isLetter(line.codePointAt(0));
    if (divided && dehyphenate && Character.isLowerCase(line.codePointAt(0))) {
      paragraph.setLength(paragraph.length() - 1);
      paragraph.append(line);
    } else if (keepLines) {
      paragraph.append('\n').append(line);
    } else if (divided || isIdeograph(last) && isIdeograph(line.charAt(0))) {
      paragraph.append(line); // no space between: it would not be in the text
    } else {
      paragraph.append(' ').append(line);
    }
  }

  private static boolean isIdeograph(char c) {
    return Character.isIdeographic(c)
        || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
        || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
        || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HIRAGANA
        || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.KATAKANA;
  }

  private void end() throws ProblemException {
    blocks.add(paragraph);
    blocks.paragraph();
    paragraph.setLength(0);
  }
}

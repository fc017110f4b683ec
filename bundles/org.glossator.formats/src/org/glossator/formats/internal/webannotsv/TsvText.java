package org.glossator.formats.internal.webannotsv;

/**
 * The text of a file: sentences come with their text, and the offsets of their first tokens tell
 * what is between them, as INCEpTION's reader has it: a line end, nothing, or spaces.
 */
final class TsvText {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder sentence = new StringBuilder();
  private final int mostGap;

  /** The offsets do not fit the text. */
  static final class MisfitException extends Exception {
    private static final long serialVersionUID = 1L;

    MisfitException(String message) {
      super(message);
    }
  }

  /**
   * @param mostGap code units that may be missing between two sentences; what is more is no gap but
   *     a wrong offset
   */
  TsvText(int mostGap) {
    this.mostGap = mostGap;
  }

  /** One line of a sentence's text. */
  void line(String line) {
    sentence.append(line).append('\n');
  }

  /** Whether lines wait for the first token of their sentence. */
  boolean isPending() {
    return !sentence.isEmpty();
  }

  /**
   * Puts the waiting sentence where its first token says.
   *
   * @throws MisfitException if that is before the end of the sentence before, or far behind it
   */
  void place(int begin, String token) throws MisfitException {
    int at = begin;
    if (!token.isEmpty() && !sentence.toString().startsWith(token)) {
      int inside = sentence.indexOf(token);
      at = inside > 0 && inside <= begin ? begin - inside : begin;
    }
    if (text.length() == at + 1 && text.charAt(at) == '\n') {
      text.setLength(at);
    }
    if (text.length() > at) {
      throw new MisfitException(
          "the sentence begins at " + at + ", but the one before ends at " + (text.length() - 1));
    }
    if (at - text.length() > mostGap) {
      throw new MisfitException("the sentence begins at " + at + ", far behind the one before");
    }
    while (text.length() < at) {
      text.append(' ');
    }
    text.append(sentence);
    sentence.setLength(0);
  }

  /** Length so far. */
  int length() {
    return text.length();
  }

  /** Whether the text holds a part of the file at that place. */
  boolean holds(String content, int from, int to, int begin) {
    if (begin + to - from > text.length()) {
      return false;
    }
    for (int i = from, at = begin; i < to; i++, at++) {
      if (text.charAt(at) != content.charAt(i)) {
        return false; // not by indexOf: it would go on to the text's end for each token
      }
    }
    return true;
  }

  /** The whole text, without the line end that each sentence has added. */
  String finish() {
    text.append(sentence);
    if (!text.isEmpty()) {
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }
}

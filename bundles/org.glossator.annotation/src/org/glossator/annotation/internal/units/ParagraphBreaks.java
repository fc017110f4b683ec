package org.glossator.annotation.internal.units;

import org.glossator.annotation.Fragment;

/** Paragraphs, by looking for line ends from the place that is asked for. Stateless. */
final class ParagraphBreaks extends Breaks {

  ParagraphBreaks(String text) {
    super(text);
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2029';
  }

  /** The paragraph that {@code offset} lies in or ends, or null on an empty line. */
  Fragment at(int offset) {
    int at = check(offset);
    boolean isInsideLineEnd =
        at > 0 && at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
    if (isInsideLineEnd) {
      at--;
    }
    int begin = begin(at);
    int end = end(at);
    return begin == end ? null : new Fragment(begin, end);
  }

  int begin(int offset) {
    int begin = offset;
    while (begin > 0 && !isLineEnd(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  int end(int offset) {
    int end = offset;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  @Override
  Fragment firstEndingAfter(int offset) {
    int ink = offset;
    while (ink < text.length() && isLineEnd(text.charAt(ink))) {
      ink++;
    }
    return ink == text.length() ? null : new Fragment(begin(ink), end(ink));
  }

  @Override
  Fragment lastBeginningBefore(int offset) {
    int ink = offset;
    while (ink > 0 && isLineEnd(text.charAt(ink - 1))) {
      ink--;
    }
    return ink == 0 ? null : new Fragment(begin(ink - 1), end(ink - 1));
  }
}

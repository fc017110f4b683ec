package org.glossator.formats.internal.tokens;

import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;

/** Spans of one fragment without white space at their ends, which no token holds. */
public final class SpanTrim {
  private SpanTrim() {}

  /** The span, itself where there is nothing to take off; null if it is white space only. */
  public static Span of(Span span, String text) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && Tokens.isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Tokens.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (begin == end) {
      return null;
    }
    return begin == span.begin() && end == span.end()
        ? span
        : span.withFragments(List.of(new Fragment(begin, end)));
  }
}

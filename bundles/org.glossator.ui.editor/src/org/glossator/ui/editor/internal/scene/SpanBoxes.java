package org.glossator.ui.editor.internal.scene;

import org.glossator.annotation.Span;

/** Finds lines and places of spans among the visible lines. */
final class SpanBoxes {
  private final LineGeometry lines;

  SpanBoxes(LineGeometry lines) {
    this.lines = lines;
  }

  /** A visual run on a line. */
  interface BoxConsumer {
    void box(int line, int begin, int end, int left, int right, boolean startsLeft);
  }

  /** Tells the runs of a range on all visible lines. */
  void boxes(int begin, int end, BoxConsumer consumer) {
    for (int line = Math.max(0, lineAt(begin)); line < lines.lineCount(); line++) {
      if (lines.begin(line) >= end) {
        return;
      }
      int from = Math.max(begin, lines.begin(line));
      int to = Math.min(end, lines.end(line));
      if (from < to) {
        int at = line;
        lines.runs(
            line, from, to, (b, e, left, right, ltr) -> consumer.box(at, b, e, left, right, ltr));
      }
    }
  }

  /** The last visible line that begins at or before an offset, or -1. */
  int lineAt(int offset) {
    int low = -1;
    int high = lines.lineCount() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.begin(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The visible lines that a span covers; null if it covers none. */
  BracketColumns.Extent extent(Span span) {
    if (lines.lineCount() == 0) {
      return null;
    }
    int first = Math.max(0, lineAt(span.begin()));
    int last = lineAt(span.end() - 1);
    if (span.begin() >= lines.end(first) && first < lines.lineCount() - 1) {
      first++; // it begins with a line feed that no line shows
    }
    return last < first || span.end() <= lines.begin(0)
        ? null
        : new BracketColumns.Extent(span, first, last);
  }

  /** The place where an edge of a span is, as {x, line}; null if it is not in view. */
  int[] edge(int offset, boolean begin) {
    int line = lineAt(begin ? offset : offset - 1);
    if (line < 0) {
      return null;
    }
    int from = begin ? offset : Math.max(lines.begin(line), offset - 1);
    int to = Math.min(lines.end(line), begin ? lines.end(line) : offset);
    if (from >= to || from < lines.begin(line)) {
      return null;
    }
    int[] place = {Integer.MIN_VALUE, line};
    lines.runs(
        line,
        begin ? from : to - 1,
        begin ? from + 1 : to,
        (b, e, left, right, startsLeft) -> place[0] = begin == startsLeft ? left : right);
    return place[0] == Integer.MIN_VALUE ? null : place;
  }
}

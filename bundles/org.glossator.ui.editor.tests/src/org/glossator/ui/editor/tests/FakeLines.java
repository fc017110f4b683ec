package org.glossator.ui.editor.tests;

import java.util.ArrayList;
import java.util.List;
import org.glossator.ui.editor.internal.layout.RunConsumer;

/**
 * Lines of a fixed number of characters, each 10 points wide, 20 high with 10 of room below; text
 * in Hebrew letters runs from right to left. What scenes are tested on without a display.
 */
class FakeLines extends BrokenLines {
  static final int WIDE = 10;

  private final String text;

  /** All lines of a text whose paragraphs are broken every so many characters. */
  FakeLines(String text, int columns) {
    this(text, columns, 0, Integer.MAX_VALUE);
  }

  /** Some of the lines: a window. */
  FakeLines(String text, int columns, int firstLine, int count) {
    this.text = text;
    List<Line> all = new ArrayList<>();
    int begin = 0;
    int number = 0;
    for (String paragraph : text.split("\n", -1)) {
      number++;
      int end = begin + paragraph.length();
      for (int at = begin; at == begin || at < end; at += columns) {
        all.add(new Line(at, Math.min(end, at + columns), begin, end, at == begin ? number : 0));
      }
      begin = end + 1;
    }
    lines.addAll(all.subList(firstLine, (int) Math.min(all.size(), (long) firstLine + count)));
  }

  /** Runs of one direction each; a right-to-left run is mirrored in its own place. */
  @Override
  public void runs(int line, int begin, int end, RunConsumer consumer) {
    int at = begin;
    while (at < end) {
      boolean rightToLeft = isHebrew(at);
      int runBegin = at;
      while (runBegin > begin(line) && isHebrew(runBegin - 1) == rightToLeft) {
        runBegin--;
      }
      int runEnd = at;
      while (runEnd < end(line) && isHebrew(runEnd) == rightToLeft) {
        runEnd++;
      }
      int to = Math.min(end, runEnd);
      int a = rightToLeft ? runBegin + runEnd - to : at;
      int b = rightToLeft ? runBegin + runEnd - at : to;
      consumer.run(at, to, x(line, a), x(line, b), !rightToLeft);
      at = to;
    }
  }

  private int x(int line, int offset) {
    return LEFT + (offset - begin(line)) * WIDE;
  }

  private boolean isHebrew(int offset) {
    return text.charAt(offset) >= 0x5d0 && text.charAt(offset) <= 0x5ea;
  }
}

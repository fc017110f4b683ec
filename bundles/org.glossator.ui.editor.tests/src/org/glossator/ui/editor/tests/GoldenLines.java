package org.glossator.ui.editor.tests;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.List;
import org.glossator.ui.editor.internal.layout.RunConsumer;

/**
 * Text set by a measure that is the same on every machine: letters 8 points wide, Chinese
 * characters and emoji 16, marks and what is joined to an emoji nothing; lines of {@link #WIDTH}
 * points, 20 high with 10 of room below. Directions are those of the Unicode bidirectional
 * algorithm, as on the surface.
 */
final class GoldenLines extends BrokenLines {
  static final int WIDTH = 400;
  private static final int NARROW = 8;
  private static final int WIDE = 16;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private final String text;
  private final int[] left;
  private final int[] right;
  private final Bidi[] blocks;

  /** Some of the lines of a text: a window. */
  GoldenLines(String text, int firstLine, int count) {
    this.text = text;
    left = new int[text.length()];
    right = new int[text.length()];
    List<Line> all = new ArrayList<>();
    int begin = 0;
    int number = 0;
    for (String paragraph : text.split("\n", -1)) {
      number++;
      int end = begin + paragraph.length();
      int at = begin;
      do {
        int next = lineEnd(at, end);
        all.add(new Line(at, next, begin, end, at == begin ? number : 0));
        at = next;
      } while (at < end);
      begin = end + 1;
    }
    lines.addAll(all.subList(firstLine, Math.min(all.size(), firstLine + count)));
    blocks = new Bidi[lines.size()];
    for (int i = 0; i < blocks.length; i++) {
      place(i);
    }
  }

  /** Lines break after a blank, or beside a wide character. */
  private int lineEnd(int begin, int end) {
    int width = 0;
    int last = begin;
    for (int at = begin; at < end; at++) {
      if (at > begin && (text.charAt(at - 1) == ' ' || advance(at) == WIDE)) {
        last = at;
      }
      width += advance(at);
      if (width > WIDTH && text.charAt(at) != ' ') {
        return last > begin ? last : at;
      }
    }
    return end;
  }

  private int advance(int at) {
    char c = text.charAt(at);
    int point = text.codePointAt(at);
    if (Character.isLowSurrogate(c) || isJoined(at, point)) {
      return 0;
    }
    boolean wide = point >= 0x2e80 && point < 0xa000 || point >= 0xff00 && point < 0xff61;
    return wide || point >= 0x1f000 ? WIDE : NARROW;
  }

  private boolean isJoined(int at, int point) {
    int type = Character.getType(point);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    if (mark || at == 0) {
      return mark;
    }
    int before = text.codePointBefore(at);
    return before == ZERO_WIDTH_JOINER || isFlag(point) && isFlag(before) && flagsBefore(at) == 1;
  }

  private static boolean isFlag(int point) {
    return point >= 0x1f1e6 && point <= 0x1f1ff;
  }

  /** Number, modulo 2, of the letters of flags right before an offset. */
  private int flagsBefore(int at) {
    int count = 0;
    for (int i = at; i >= 2 && isFlag(text.codePointBefore(i)); i -= 2) {
      count++;
    }
    return count % 2;
  }

  private void place(int index) {
    Line line = lines.get(index);
    if (line.begin() == line.end()) {
      return;
    }
    Bidi block = new Bidi();
    block.setPara(text.substring(line.blockBegin(), line.blockEnd()), Bidi.LEVEL_DEFAULT_LTR, null);
    blocks[index] = block.setLine(line.begin() - line.blockBegin(), line.end() - line.blockBegin());
    int x = LEFT;
    if ((block.getParaLevel() & 1) != 0) {
      x += WIDTH;
      for (int at = line.begin(); at < visibleEnd(line); at++) {
        x -= advance(at);
      }
    }
    for (int i = 0; i < blocks[index].countRuns(); i++) {
      BidiRun run = blocks[index].getVisualRun(i);
      boolean forth = run.getDirection() == Bidi.LTR;
      for (int j = 0; j < run.getLength(); j++) {
        int at = line.begin() + (forth ? run.getStart() + j : run.getLimit() - 1 - j);
        left[at] = x;
        x += at < visibleEnd(line) ? advance(at) : 0;
        right[at] = x;
      }
    }
  }

  /** A blank at which a line was broken has no width. */
  private int visibleEnd(Line line) {
    boolean broken = line.end() < line.blockEnd();
    return broken && text.charAt(line.end() - 1) == ' ' ? line.end() - 1 : line.end();
  }

  String text(int line) {
    return text.substring(begin(line), end(line));
  }

  @Override
  public void runs(int line, int begin, int end, RunConsumer consumer) {
    int last = Math.min(end, visibleEnd(lines.get(line)));
    for (int i = 0; blocks[line] != null && i < blocks[line].countRuns(); i++) {
      BidiRun run = blocks[line].getVisualRun(i);
      int from = Math.max(begin, begin(line) + run.getStart());
      int to = Math.min(last, begin(line) + run.getLimit());
      if (from < to) {
        boolean forth = run.getDirection() == Bidi.LTR;
        int first = forth ? from : to - 1;
        consumer.run(from, to, left[first], right[forth ? to - 1 : from], forth);
      }
    }
  }
}

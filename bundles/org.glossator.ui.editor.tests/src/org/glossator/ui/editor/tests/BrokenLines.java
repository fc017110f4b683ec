package org.glossator.ui.editor.tests;

import java.util.ArrayList;
import java.util.List;
import org.glossator.ui.editor.internal.scene.LineGeometry;

/** Lines that a test has broken itself: {@link #HIGH} points high, {@link #ROOM} of room below. */
abstract class BrokenLines implements LineGeometry {
  static final int HIGH = 20;
  static final int ROOM = 10;
  static final int LEFT = 100;

  /** Offsets in code units of the text; the number is 0 but in a paragraph's first line. */
  record Line(int begin, int end, int blockBegin, int blockEnd, int number) {}

  final List<Line> lines = new ArrayList<>();

  @Override
  public int lineCount() {
    return lines.size();
  }

  @Override
  public int begin(int line) {
    return lines.get(line).begin();
  }

  @Override
  public int end(int line) {
    return lines.get(line).end();
  }

  @Override
  public int top(int line) {
    return line * (HIGH + ROOM);
  }

  @Override
  public int textHeight(int line) {
    return HIGH;
  }

  @Override
  public int room(int line) {
    return ROOM;
  }

  @Override
  public int blockBegin(int line) {
    return lines.get(line).blockBegin();
  }

  @Override
  public int blockEnd(int line) {
    return lines.get(line).blockEnd();
  }

  @Override
  public int paragraphNumber(int line) {
    return lines.get(line).number();
  }
}

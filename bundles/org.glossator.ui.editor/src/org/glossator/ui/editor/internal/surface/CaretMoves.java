package org.glossator.ui.editor.internal.surface;

import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;

/** Where a movement takes the caret. It never ends inside a cluster. */
final class CaretMoves {
  private static final int NONE = Integer.MIN_VALUE;

  private final SurfaceText text;
  private final TextUnits units;

  /** The column that moving up and down keeps, until the caret goes another way. */
  private int column = NONE;

  CaretMoves(SurfaceText text, TextUnits units) {
    this.text = text;
    this.units = units;
  }

  /** The caret was put somewhere by other means than a movement up or down. */
  void forgetColumn() {
    column = NONE;
  }

  int move(int from, Movement movement) {
    if (movement.isVertical()) {
      if (column == NONE) {
        column = text.columnX(from);
      }
    } else {
      column = NONE;
    }
    int to = target(from, movement);
    return to >= length() ? length() : units.clusterBegin(to);
  }

  private int target(int from, Movement movement) {
    boolean rightToLeft = text.isRightToLeft(from);
    return switch (movement) {
      case LEFT -> rightToLeft ? nextCluster(from) : previousCluster(from);
      case RIGHT -> rightToLeft ? previousCluster(from) : nextCluster(from);
      case WORD_LEFT -> rightToLeft ? units.nextWord(from) : units.previousWord(from);
      case WORD_RIGHT -> rightToLeft ? units.previousWord(from) : units.nextWord(from);
      case UP -> text.vertical(from, -1, column);
      case DOWN -> text.vertical(from, 1, column);
      case PAGE_UP -> text.vertical(from, -linesInView(), column);
      case PAGE_DOWN -> text.vertical(from, linesInView(), column);
      case LINE_BEGIN -> text.lineEdge(from, false);
      case LINE_END -> text.lineEdge(from, true);
      case SENTENCE_BACK -> units.previousSentence(from);
      case SENTENCE_FORTH -> units.nextSentence(from);
      case PARAGRAPH_BACK -> paragraphBack(from);
      case PARAGRAPH_FORTH -> paragraphForth(from);
      case TEXT_BEGIN -> 0;
      case TEXT_END -> length();
    };
  }

  private int nextCluster(int from) {
    return from >= length() ? length() : units.nextCluster(from);
  }

  private int previousCluster(int from) {
    return from <= 0 ? 0 : units.previousCluster(from);
  }

  private int paragraphBack(int from) {
    Fragment paragraph = units.paragraphAt(from);
    if (paragraph != null && paragraph.begin() < from) {
      return paragraph.begin();
    }
    String all = text.index().text();
    int at = from - 1;
    while (at > 0 && all.charAt(at) == '\n') {
      at--;
    }
    return at <= 0 ? 0 : all.lastIndexOf('\n', at) + 1;
  }

  private int paragraphForth(int from) {
    String all = text.index().text();
    int at = all.indexOf('\n', from);
    while (at >= 0 && at < all.length() && all.charAt(at) == '\n') {
      at++;
    }
    return at < 0 ? all.length() : at;
  }

  private int linesInView() {
    return Math.max(1, text.viewport().height() / text.pitch() - 1);
  }

  private int length() {
    return text.index().text().length();
  }
}

package org.glossator.ui.editor.internal.surface;

/**
 * A selection with its moving end.
 *
 * @param anchor the end that stays, in code units
 * @param caret the end that moves, where the caret is
 */
public record TextSelection(int anchor, int caret) {
  static TextSelection at(int offset) {
    return new TextSelection(offset, offset);
  }

  public int begin() {
    return Math.min(anchor, caret);
  }

  public int end() {
    return Math.max(anchor, caret);
  }

  public boolean isEmpty() {
    return anchor == caret;
  }
}

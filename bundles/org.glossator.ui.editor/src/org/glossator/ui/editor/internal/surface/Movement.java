package org.glossator.ui.editor.internal.surface;

/** Ways the caret goes. Left and right are on the screen, back and forth in the text. */
public enum Movement {
  LEFT,
  RIGHT,
  WORD_LEFT,
  WORD_RIGHT,
  UP,
  DOWN,
  LINE_BEGIN,
  LINE_END,
  PARAGRAPH_BACK,
  PARAGRAPH_FORTH,
  SENTENCE_BACK,
  SENTENCE_FORTH,
  PAGE_UP,
  PAGE_DOWN,
  TEXT_BEGIN,
  TEXT_END;

  boolean isVertical() {
    return this == UP || this == DOWN || this == PAGE_UP || this == PAGE_DOWN;
  }
}

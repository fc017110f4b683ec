package org.glossator.ui.editor.internal.paint;

import org.eclipse.swt.graphics.Color;

/**
 * Colours of the page. SWT colours hold no resource, so that nobody has to dispose them.
 *
 * @param paper behind the text
 * @param ink the text
 * @param muted names in the margin
 * @param faint paragraph numbers, borders
 * @param selection behind selected text while the text has the focus
 * @param selectionAway the same while it has not
 * @param accent the held edge
 * @param found behind places that were found
 */
public record Palette(
    Color paper,
    Color ink,
    Color muted,
    Color faint,
    Color selection,
    Color selectionAway,
    Color accent,
    Color found) {

  private static final Palette LIGHT =
      new Palette(
          rgb(0xffffff),
          rgb(0x1c1d1f),
          rgb(0x54585e),
          rgb(0xa4a9b0),
          rgb(0x2f6fd6),
          rgb(0x8a9099),
          rgb(0x2f6fd6),
          rgb(0xffd84d));
  private static final Palette DARK =
      new Palette(
          rgb(0x1f2023),
          rgb(0xe4e4e2),
          rgb(0xa9adb3),
          rgb(0x666b72),
          rgb(0x6ea3f5),
          rgb(0x8a9099),
          rgb(0x7fb0ff),
          rgb(0xb08900));

  public static Palette of(boolean dark) {
    return dark ? DARK : LIGHT;
  }

  private static Color rgb(int value) {
    return new Color(value >> 16 & 255, value >> 8 & 255, value & 255);
  }
}

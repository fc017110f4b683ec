package org.glossator.ui.base;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.glossator.codebook.CodeColour;

/**
 * The colours of codes on the page as it looks now, light or dark. One a display; UI thread only.
 * The colours are shared and need no disposal. Listen to {@link Appearance} and paint again when it
 * changes.
 */
public final class CodePaint {
  private static final String KEY = CodePaint.class.getName();

  private final Map<String, Color> colours = new HashMap<>();

  private CodePaint() {}

  /** The colours of a display. */
  public static CodePaint of(Display display) {
    CodePaint paint = (CodePaint) display.getData(KEY);
    if (paint == null) {
      paint = new CodePaint();
      display.setData(KEY, paint);
    }
    return paint;
  }

  /** Whether the page is dark; see {@link Appearance#isDark()}. */
  public boolean isDark() {
    return Appearance.isDark();
  }

  /** What a code's spans are filled with, behind the text. */
  public Color fill(CodeColour colour) {
    return colour(isDark() ? colour.fillDark() : colour.fillLight());
  }

  /** What a code's lines and brackets are drawn with. */
  public Color line(CodeColour colour) {
    return colour(isDark() ? colour.lineDark() : colour.lineLight());
  }

  /**
   * Any colour.
   *
   * @param hex {@code #rrggbb}
   * @throws IllegalArgumentException if it is not written so
   */
  public Color colour(String hex) {
    return colours.computeIfAbsent(hex, CodePaint::parse);
  }

  private static Color parse(String hex) {
    if (!hex.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("no colour: " + hex);
    }
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }
}

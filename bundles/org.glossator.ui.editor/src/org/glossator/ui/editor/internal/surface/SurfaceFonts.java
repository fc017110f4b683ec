package org.glossator.ui.editor.internal.surface;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.glossator.ui.editor.internal.layout.TextStyleSheet;
import org.glossator.ui.editor.internal.paint.LabelFont;

/** The fonts of one surface at its zoom. To be disposed. */
final class SurfaceFonts {
  /** A character's width is that of text: the average of the font's table is wider. */
  private static final String ORDINARY = "the states agreed to share what they know of it";

  private final Device device;
  private final LabelFont label;
  private Font text;
  private int lineHeight;
  private double charWidth;

  SurfaceFonts(Device device) {
    this.device = device;
    this.label = new LabelFont(device);
  }

  /**
   * @param base the text font at zoom 1
   * @param small the font of names at zoom 1
   */
  void set(FontData[] base, FontData[] small, float zoom) {
    Font old = text;
    FontData[] zoomed = new FontData[base.length];
    for (int i = 0; i < base.length; i++) {
      int points = Math.max(4, Math.round(base[i].getHeight() * zoom));
      zoomed[i] = new FontData(base[i].getName(), points, base[i].getStyle());
    }
    text = new Font(device, zoomed);
    if (old != null) {
      old.dispose();
    }
    // names grow slower than the text: they are read beside it, not instead of it
    label.set(small, (float) (small[0].getHeight() * (0.55 + 0.45 * zoom) * 0.9));
    GC gc = new GC(device);
    try {
      gc.setFont(text);
      FontMetrics metrics = gc.getFontMetrics();
      lineHeight = metrics.getHeight();
      charWidth = (double) gc.stringExtent(ORDINARY).x / ORDINARY.length();
    } finally {
      gc.dispose();
    }
  }

  LabelFont label() {
    return label;
  }

  /** Width of a column of so many characters. */
  int measure(int characters) {
    return (int) Math.ceil(characters * charWidth);
  }

  /**
   * @param lineSpacing line pitch in heights of a line: 1.5 leaves half a line
   */
  TextStyleSheet sheet(int width, double lineSpacing, boolean labelsAbove) {
    int spacing = (int) Math.round(lineHeight * (lineSpacing - 1));
    int room = labelsAbove ? Math.max(spacing, label.height() + spacing / 2) : spacing;
    int gap = Math.max(2, lineHeight / 4);
    return new TextStyleSheet(text, width, lineHeight, room, gap, (int) (8 * charWidth));
  }

  void dispose() {
    if (text != null) {
      text.dispose();
      text = null;
    }
    label.dispose();
  }
}

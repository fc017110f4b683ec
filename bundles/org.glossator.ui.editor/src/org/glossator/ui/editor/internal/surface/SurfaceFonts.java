package org.glossator.ui.editor.internal.surface;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.glossator.ui.editor.internal.layout.TextStyleSheet;
import org.glossator.ui.editor.internal.paint.LabelFont;

/** The fonts of one surface at its zoom. To be disposed. */
final class SurfaceFonts {
  /** A character's width is that of text: the average of the font's table is wider. */
  private static final String ORDINARY = "the states agreed to share what they know of it";

  private static final double ORDINARY_LINE = 1.25;
  private static final double LEAST_SPACING = 0.3;

  private final Device device;
  private final LabelFont label;
  private Font text;
  private int lineHeight;
  private int ascent;

  /** Size of the font in points of the screen. */
  private double em;

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
      em = zoomed[0].getHeight() * device.getDPI().y / 72.0;
      charWidth = (double) gc.stringExtent(ORDINARY).x / ORDINARY.length();
    } finally {
      gc.dispose();
    }
    TextLayout ordinary = new TextLayout(device);
    try {
      ordinary.setFont(text);
      ordinary.setText(ORDINARY);
      ascent = ordinary.getLineMetrics(0).getAscent();
    } finally {
      ordinary.dispose();
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
   * @param lineSpacing line pitch in heights of an ordinary line, which is 1.25 times the font's
   *     size: fonts differ much in how much room they ask for themselves
   */
  TextStyleSheet sheet(int width, double lineSpacing, boolean labelsAbove) {
    int pitch = (int) Math.round(lineSpacing * ORDINARY_LINE * em);
    int spacing = Math.max((int) Math.round(em * LEAST_SPACING), pitch - lineHeight);
    int room = labelsAbove ? Math.max(spacing, label.height() + spacing) : spacing;
    int gap = Math.max(2, lineHeight / 4);
    int inset = Math.max(0, (int) Math.round(lineHeight - ORDINARY_LINE * em));
    return new TextStyleSheet(
        text, width, lineHeight, ascent, inset, room, gap, (int) (8 * charWidth));
  }

  void dispose() {
    if (text != null) {
      text.dispose();
      text = null;
    }
    label.dispose();
  }
}

package org.glossator.ui.editor.internal.paint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * The small font of names and numbers, with the widths that were asked for: a codebook has a
 * hundred names, a frame asks for all it shows. To be disposed.
 */
public final class LabelFont {
  private static final int REMEMBERED = 2_000;

  /** Size of the small font in parts of the ordinary one. */
  public static final double SMALL = 0.82;

  private final Device device;
  private final Map<String, Integer> widths = new LinkedHashMap<>();
  private Font font;
  private Font bold;
  private Font small;
  private int height;

  public LabelFont(Device device) {
    this.device = device;
  }

  /**
   * Takes another font; those made from the one before are disposed.
   *
   * @param points height of the font
   */
  public void set(FontData[] data, float points) {
    dispose();
    widths.clear();
    font = derive(data, points, SWT.NORMAL);
    bold = derive(data, points, SWT.BOLD);
    small = derive(data, (float) (points * SMALL), SWT.NORMAL);
    GC gc = new GC(device);
    try {
      gc.setFont(font);
      height = gc.getFontMetrics().getHeight();
    } finally {
      gc.dispose();
    }
  }

  private Font derive(FontData[] data, float points, int style) {
    FontData[] derived = new FontData[data.length];
    for (int i = 0; i < data.length; i++) {
      derived[i] = new FontData(data[i].getName(), Math.max(5, Math.round(points)), style);
    }
    return new Font(device, derived);
  }

  public Font font() {
    return font;
  }

  /** For the selected annotation's name. */
  public Font bold() {
    return bold;
  }

  /** For names between lines. */
  public Font small() {
    return small;
  }

  /** Height of a line. */
  public int height() {
    return height;
  }

  /** Width of a text set in bold, so that selecting moves nothing. */
  public int width(String text) {
    Integer known = widths.get(text);
    if (known != null) {
      return known;
    }
    GC gc = new GC(device);
    try {
      gc.setFont(bold);
      Point extent = gc.textExtent(text);
      if (widths.size() >= REMEMBERED) {
        widths.clear();
      }
      widths.put(text, extent.x);
      return extent.x;
    } finally {
      gc.dispose();
    }
  }

  public void dispose() {
    if (font != null) {
      font.dispose();
      bold.dispose();
      small.dispose();
      font = null;
    }
  }
}

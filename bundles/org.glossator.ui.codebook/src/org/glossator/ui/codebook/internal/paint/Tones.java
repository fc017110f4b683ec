package org.glossator.ui.codebook.internal.paint;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Tones between a control's own text and ground: they fit light and dark without a table of
 * colours.
 */
public final class Tones {
  private Tones() {}

  /** For text that stands back: counts, hints, paths. Contrast about 5:1. */
  public static Color quiet(Control control) {
    return mix(control.getForeground(), control.getBackground(), 0.65);
  }

  /** For lines around key caps and swatches. */
  public static Color line(Control control) {
    return mix(control.getForeground(), control.getBackground(), 0.4);
  }

  /**
   * @param share how much of the first colour there is, 0 to 1
   */
  public static Color mix(Color first, Color second, double share) {
    RGB a = first.getRGB();
    RGB b = second.getRGB();
    return new Color(
        mix(a.red, b.red, share), mix(a.green, b.green, share), mix(a.blue, b.blue, share));
  }

  private static int mix(int a, int b, double share) {
    return (int) Math.round(a * share + b * (1 - share));
  }
}

package org.glossator.ui.editor.internal.layout;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * How wide and high words are in a font, each measured once: a text has few words beside what it
 * has of places, and to look one up costs a thousandth of setting it. UI thread only; to be
 * disposed.
 */
final class WordWidths {
  /** Some 3 MB; a text in English of 5 MB has about as many. */
  private static final int REMEMBERED = 40_000;

  private final TextLayout probe;
  private final Map<String, Long> sizes = new HashMap<>();
  private Font font;
  private int space;

  WordWidths(Device device) {
    probe = new TextLayout(device);
  }

  /** Measures in another font from now on. */
  void setFont(Font newFont) {
    if (font != newFont) {
      font = newFont;
      sizes.clear();
      probe.setFont(newFont);
      space = width("n n") - width("nn");
    }
  }

  /** Width of a blank in points. */
  int space() {
    return space;
  }

  /** Width of a word in points. */
  int width(String word) {
    return (int) size(word);
  }

  /**
   * Height of a word in points: in another font than the text's own where that lacks its script.
   */
  int height(String word) {
    return (int) (size(word) >>> 32);
  }

  private long size(String word) {
    Long known = sizes.get(word);
    if (known != null) {
      return known;
    }
    if (sizes.size() >= REMEMBERED) {
      sizes.clear();
    }
    probe.setText(word);
    Rectangle bounds = probe.getBounds();
    long size = (long) bounds.height << 32 | bounds.width;
    sizes.put(word, size);
    return size;
  }

  void dispose() {
    probe.dispose();
  }
}

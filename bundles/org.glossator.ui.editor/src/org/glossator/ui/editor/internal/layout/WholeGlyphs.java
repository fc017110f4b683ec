package org.glossator.ui.editor.internal.layout;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * A chunk in one {@code TextLayout}: for text with parts that run from right to left, whose order
 * on a line depends on what stands on the lines before. Each question costs a walk over the chunk.
 */
final class WholeGlyphs implements LineGlyphs {
  private final TextLayout layout;
  private final int width;
  private final int[] lineBegins;
  private final int[] lineTops;
  private final int[] lineHeights;

  /**
   * Whether the layout counts x from the right: GTK does for text that runs from right to left, for
   * the sake of mirrored widgets. Asked of the layout itself, since platforms differ.
   */
  private final boolean mirrored;

  WholeGlyphs(Device device, String text, TextStyleSheet style, boolean rightToLeft) {
    width = style.width();
    layout = new TextLayout(device);
    layout.setFont(style.font());
    if (rightToLeft) {
      layout.setOrientation(SWT.RIGHT_TO_LEFT);
    }
    layout.setTabs(new int[] {style.tab()});
    layout.setSpacing(style.spacing());
    layout.setText(text);
    layout.setWidth(Math.max(1, width));
    lineBegins = layout.getLineOffsets();
    int lines = lineBegins.length - 1;
    lineTops = new int[lines];
    lineHeights = new int[lines];
    for (int i = 0; i < lines; i++) {
      Rectangle bounds = layout.getLineBounds(i);
      lineTops[i] = bounds.y;
      lineHeights[i] = bounds.height;
    }
    mirrored = rightToLeft && layout.getLocation(0, false).x < width / 2;
  }

  @Override
  public int[] lineBegins() {
    return lineBegins;
  }

  @Override
  public int lineTop(int line) {
    return lineTops[line];
  }

  @Override
  public int lineHeight(int line) {
    return lineHeights[line];
  }

  @Override
  public int locate(int line, int offset, boolean trailing) {
    return turned(layout.getLocation(offset, trailing).x);
  }

  @Override
  public int hit(int line, int x, int[] after) {
    return layout.getOffset(turned(x), lineTops[line] + lineHeights[line] / 2, after);
  }

  private int turned(int x) {
    return mirrored ? width - x : x;
  }

  @Override
  public void draw(GC gc, int x, int y, int first, int last) {
    layout.draw(gc, x, y);
  }

  @Override
  public void dispose() {
    layout.dispose();
  }
}

package org.glossator.ui.codebook.internal.paint;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.glossator.codebook.CodeColour;
import org.glossator.ui.base.CodePaint;

/**
 * The name of a code on its colour, as an image: what is seen while it is dragged. UI thread only.
 */
public final class CodeChip {
  private static final int PADDING = 8;

  private CodeChip() {}

  /** A new image; the caller disposes it. */
  public static Image image(Control owner, String name, CodeColour colour) {
    CodePaint paint = CodePaint.of(owner.getDisplay());
    GC measure = new GC(owner);
    Point text = measure.textExtent(name);
    measure.dispose();
    ImageGcDrawer drawer =
        (gc, width, height) -> {
          gc.setFont(owner.getFont());
          gc.setBackground(paint.fill(colour));
          gc.fillRectangle(0, 0, width, height);
          gc.setForeground(paint.line(colour));
          gc.setLineWidth(2);
          gc.drawRectangle(1, 1, width - 2, height - 2);
          gc.setForeground(owner.getForeground());
          gc.drawText(name, PADDING, PADDING / 2, true);
        };
    return new Image(owner.getDisplay(), drawer, text.x + 2 * PADDING, text.y + PADDING);
  }
}

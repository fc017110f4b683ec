package org.glossator.ui.editor.internal.table;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.codebook.CodeColour;
import org.glossator.ui.base.CodePaint;

/** The sample of a code's colour before its name in a cell. */
public final class CodeSwatch {
  /** What a text begins with to make room. */
  public static final String ROOM = "      ";

  private static final int SIZE = 10;

  private CodeSwatch() {}

  /** Draws it at the left of a cell that is being painted. */
  public static void paint(Event event, int column, CodeColour colour) {
    CodePaint colours = CodePaint.of(event.display);
    Rectangle cell = ((TableItem) event.item).getBounds(column);
    int y = cell.y + (cell.height - SIZE) / 2;
    Color before = event.gc.getBackground();
    event.gc.setBackground(colours.line(colour));
    event.gc.fillRectangle(cell.x + 4, y, 3, SIZE);
    event.gc.setBackground(colours.fill(colour));
    event.gc.fillRectangle(cell.x + 7, y, SIZE, SIZE);
    event.gc.setBackground(before);
  }
}

package org.glossator.ui.codebook.internal.paint;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A column of a table or tree with a code's key, drawn as a key. */
public abstract class KeyCapColumn extends OwnerDrawLabelProvider {
  private static final int ARC = 5;
  private static final int PADDING = 5;

  private Control owner;

  @Override
  protected void initialize(ColumnViewer viewer, ViewerColumn column) {
    super.initialize(viewer, column);
    owner = viewer.getControl();
  }

  /** The key of an element, or empty. */
  protected abstract String key(Object element);

  @Override
  public void update(ViewerCell cell) {
    // drawn, and not as a text of the cell: that would be drawn a second time
    super.update(cell);
  }

  @Override
  protected void measure(Event event, Object element) {
    Point size = event.gc.textExtent(key(element));
    event.width = size.x + 2 * PADDING;
    event.height = Math.max(event.height, size.y + 4);
  }

  @Override
  protected void erase(Event event, Object element) {
    event.detail &= ~SWT.FOREGROUND;
  }

  @Override
  protected void paint(Event event, Object element) {
    String key = key(element);
    if (key.isEmpty()) {
      return;
    }
    GC gc = event.gc;
    boolean selected = (event.detail & SWT.SELECTED) != 0;
    Rectangle cell = event.getBounds();
    Point size = gc.textExtent(key);
    int width = Math.max(size.x + 2 * PADDING, size.y + 2);
    int height = size.y + 1;
    int x = event.x;
    int y = cell.y + (cell.height - height) / 2;
    gc.setAntialias(SWT.ON);
    if (!selected) {
      gc.setForeground(Tones.line(owner));
    }
    gc.drawRoundRectangle(x, y, width - 1, height - 1, ARC, ARC);
    if (!selected) {
      gc.setForeground(Tones.quiet(owner));
    }
    gc.drawText(key, x + (width - size.x) / 2, y + (height - size.y) / 2, true);
  }
}

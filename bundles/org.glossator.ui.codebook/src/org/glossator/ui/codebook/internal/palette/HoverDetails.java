package org.glossator.ui.codebook.internal.palette;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Shows what a row means while the mouse rests on it, where there is a pane for it. Measures the
 * rest by itself: the toolkit's own hover comes on some systems only once for a control.
 */
final class HoverDetails {
  private static final int REST_MILLIS = 350;

  private final ColumnViewer viewer;
  private final BooleanSupplier wanted;
  private final Consumer<PaletteNode> show;
  private final Runnable rested = this::rested;
  private Point mouse;
  private PaletteNode hovered;

  /**
   * @param wanted whether there is a pane at the moment
   * @param show shows a row; null: none is under the mouse any more
   */
  HoverDetails(ColumnViewer viewer, BooleanSupplier wanted, Consumer<PaletteNode> show) {
    this.viewer = viewer;
    this.wanted = wanted;
    this.show = show;
    Control control = viewer.getControl();
    control.addListener(SWT.MouseMove, this::moved);
    control.addListener(SWT.MouseDown, e -> left());
    control.addListener(SWT.MouseExit, e -> left());
  }

  private void moved(Event event) {
    mouse = new Point(event.x, event.y);
    event.display.timerExec(-1, rested);
    event.display.timerExec(REST_MILLIS, rested);
  }

  private void rested() {
    if (mouse == null || viewer.getControl().isDisposed() || !wanted.getAsBoolean()) {
      return;
    }
    ViewerCell cell = viewer.getCell(mouse);
    PaletteNode node = cell == null ? null : (PaletteNode) cell.getElement();
    if (node != null && !node.equals(hovered)) {
      hovered = node;
      show.accept(node);
    }
  }

  private void left() {
    mouse = null;
    if (hovered != null) {
      hovered = null;
      show.accept(null);
    }
  }
}

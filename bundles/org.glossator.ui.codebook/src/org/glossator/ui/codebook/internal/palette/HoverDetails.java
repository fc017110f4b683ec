package org.glossator.ui.codebook.internal.palette;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Shows what a row means while the mouse rests on it, where there is a pane for it. */
final class HoverDetails {
  private final ColumnViewer viewer;
  private final BooleanSupplier wanted;
  private final Consumer<PaletteNode> show;
  private PaletteNode hovered;

  /**
   * @param wanted whether there is a pane at the moment
   * @param show shows a row; null: none is under the mouse any more
   */
  HoverDetails(ColumnViewer viewer, BooleanSupplier wanted, Consumer<PaletteNode> show) {
    this.viewer = viewer;
    this.wanted = wanted;
    this.show = show;
    viewer.getControl().addListener(SWT.MouseHover, this::hover);
    viewer.getControl().addListener(SWT.MouseExit, e -> leave());
  }

  private void hover(Event event) {
    ViewerCell cell = wanted.getAsBoolean() ? viewer.getCell(new Point(event.x, event.y)) : null;
    PaletteNode node = cell == null ? null : (PaletteNode) cell.getElement();
    if (node != null && !node.equals(hovered)) {
      hovered = node;
      show.accept(node);
    }
  }

  private void leave() {
    if (hovered != null) {
      hovered = null;
      show.accept(null);
    }
  }
}

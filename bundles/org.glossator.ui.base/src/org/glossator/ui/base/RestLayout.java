package org.glossator.ui.base;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Gives one control the whole room of its parent, once that room rests. To lay out fields, tables
 * and wrapped texts takes longer than a frame: while the window or a sash is being dragged what is
 * in a view beside the text stays as large as it was, and the text alone follows at once. What is
 * not on the screen, or has no size yet, takes its room at once, so that nobody sees it come.
 *
 * <p>Of several controls one is seen, as in a stack. Those behind it are not laid out until they
 * are seen: the platform's stack lays out all, which costs as much for what nobody looks at. UI
 * thread only.
 */
public final class RestLayout extends Layout {
  private final Composite parent;
  private final Deferred follow;
  private Control shown;

  /** Lays out a composite from now on; its first child is seen unless another one is asked for. */
  public RestLayout(Composite parent) {
    this.parent = parent;
    follow = Deferred.untilRest(parent, this::fit);
    parent.setLayout(this);
  }

  /** Shows one of the children and hides the others. */
  public void show(Control child) {
    shown = child;
    fit();
    for (Control each : parent.getChildren()) {
      each.setVisible(each == child);
    }
  }

  /** The child that is seen; null where there is none. */
  public Control shown() {
    if (shown == null || shown.isDisposed()) {
      Control[] children = parent.getChildren();
      shown = children.length == 0 ? null : children[0];
    }
    return shown;
  }

  @Override
  protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
    Control child = shown();
    Point size = child == null ? new Point(0, 0) : child.computeSize(widthHint, heightHint, flush);
    return new Point(
        widthHint == SWT.DEFAULT ? size.x : widthHint,
        heightHint == SWT.DEFAULT ? size.y : heightHint);
  }

  @Override
  protected void layout(Composite composite, boolean flush) {
    Control child = shown();
    if (child == null) {
      return;
    }
    Point size = child.getSize();
    if (size.x <= 1 || size.y <= 1 || !parent.isVisible()) {
      fit();
    } else if (!size.equals(room())) {
      follow.request();
    }
  }

  private Point room() {
    Rectangle area = parent.getClientArea();
    return new Point(area.width, area.height);
  }

  private void fit() {
    Control child = shown();
    if (child != null) {
      child.setBounds(parent.getClientArea());
    }
  }

  @Override
  protected boolean flushCache(Control control) {
    return true; // nothing is kept
  }
}

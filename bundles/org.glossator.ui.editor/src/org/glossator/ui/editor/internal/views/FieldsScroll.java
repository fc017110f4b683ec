package org.glossator.ui.editor.internal.views;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.glossator.ui.base.RestLayout;

/**
 * Gives the inspector's fields the width of the view and scrolls them; while the window is being
 * resized they stay as they are and follow once it rests.
 */
final class FieldsScroll {
  private static final int NARROWEST = 100;

  private final ScrolledComposite scrolled;
  private Composite shown;
  private List<Label> wrapped = List.of();
  private int fittedHeight;
  private int fittedWidth;

  FieldsScroll(Composite parent) {
    Composite room = new Composite(parent, SWT.NONE);
    new RestLayout(room);
    scrolled = new ScrolledComposite(room, SWT.V_SCROLL);
    scrolled.setShowFocusedControl(true); // who walks by Tab sees where he is
    scrolled.addListener(SWT.Resize, event -> fit(true));
  }

  ScrolledComposite control() {
    return scrolled;
  }

  /**
   * Shows a form, or what has changed in it.
   *
   * @param labels those of it that wrap, whose texts may need another height
   */
  void show(Composite form, List<Label> labels) {
    boolean other = form != shown;
    shown = form;
    wrapped = labels;
    if (other) {
      scrolled.setContent(form);
    }
    fit(other);
  }

  /**
   * Makes room for what is shown. Laying all of it out costs more than showing it, and mostly the
   * wrapped texts are as high as those before.
   */
  private void fit(boolean anew) {
    if (shown == null || shown.isDisposed()) {
      return;
    }
    Rectangle room = scrolled.getClientArea();
    int width = Math.max(NARROWEST, room.width);
    int texts = 0;
    for (Label label : wrapped) {
      texts = texts * 1_000 + label.computeSize(width - 2 * InspectorPage.MARGIN, SWT.DEFAULT).y;
    }
    if (!anew && texts == fittedHeight && width == fittedWidth) {
      return;
    }
    fittedHeight = texts;
    fittedWidth = width;
    layOut(width, room.height);
    Rectangle left = scrolled.getClientArea();
    if (left.width < width && left.width >= NARROWEST) {
      fittedWidth = left.width; // the scroll bar has taken its room
      layOut(left.width, left.height);
    }
  }

  private void layOut(int width, int height) {
    shown.setSize(width, Math.max(height, shown.computeSize(width, SWT.DEFAULT).y));
    shown.layout(true, true);
  }
}

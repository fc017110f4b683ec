package org.glossator.ui.editor.internal.surface;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.glossator.ui.editor.internal.layout.Viewport;

/**
 * The vertical scroll bar. Its range is what is known of the heights, so that the thumb may move a
 * little while text is measured; the text never does, because small moves are taken as distances.
 */
final class SurfaceScroll {
  /** Scroll bars count in ints, and some platforms in 16 bits times a page: stay far below. */
  private static final long LARGEST = 1 << 24;

  private final SpanSurface surface;
  private final ScrollBar bar;
  private int shown;
  private int scale = 1;

  SurfaceScroll(SpanSurface surface) {
    this.surface = surface;
    this.bar = surface.getVerticalBar();
    bar.addListener(SWT.Selection, this::scrolled);
  }

  private void scrolled(Event event) {
    int now = bar.getSelection();
    if (now == shown || surface.text() == null) {
      return;
    }
    Viewport viewport = surface.text().viewport();
    long distance = (long) (now - shown) * scale;
    if (scale == 1 && Math.abs(distance) <= 2L * viewport.height()) {
      viewport.scrollBy((int) distance);
    } else {
      viewport.scrollTo((long) now * scale);
    }
    shown = now;
    surface.viewChanged();
  }

  /** Shows where the view is. */
  void update() {
    if (surface.text() == null) {
      bar.setEnabled(false);
      return;
    }
    Viewport viewport = surface.text().viewport();
    long total = Math.max(1, viewport.total());
    scale = (int) (total / LARGEST) + 1;
    int maximum = (int) (total / scale);
    int thumb = Math.max(1, Math.min(maximum, viewport.height() / scale));
    shown = (int) (viewport.position() / scale);
    bar.setValues(
        shown,
        0,
        maximum,
        thumb,
        Math.max(1, surface.text().pitch() / scale),
        Math.max(1, (viewport.height() - surface.text().pitch()) / scale));
    shown = bar.getSelection();
    bar.setEnabled(thumb < maximum);
  }
}

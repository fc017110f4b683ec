package org.glossator.ui.codebook.tests;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;
import org.eclipse.swt.graphics.Point;
import org.glossator.ui.base.tests.UiHarness;

/**
 * Drags something with real input, and lets the program keep up between the steps: drag and drop of
 * the desktop is a conversation, and a hand is slower than a loop.
 */
final class MouseDrag {
  private static final NativeLong NOW = new NativeLong(0);
  private static final int STEPS = 12;

  private final UiHarness ui;

  MouseDrag(UiHarness ui) {
    this.ui = ui;
  }

  void drag(Point from, Point to) {
    X11.Display display = X11.INSTANCE.XOpenDisplay(null);
    try {
      move(display, from);
      keepUp();
      button(display, true);
      // at once: the toolkit waits for the first moves in a loop of its own, half a second at most
      for (int i = 1; i <= 4; i++) {
        move(display, new Point(from.x + 5 * i, from.y));
      }
      keepUp();
      for (int i = 1; i <= STEPS; i++) {
        move(display, new Point(from.x + (to.x - from.x) * i / STEPS, between(from, to, i)));
        keepUp();
      }
      move(display, new Point(to.x + 1, to.y));
      keepUp();
      button(display, false);
      keepUp();
    } finally {
      X11.INSTANCE.XCloseDisplay(display);
    }
  }

  private static int between(Point from, Point to, int step) {
    return from.y + (to.y - from.y) * step / STEPS;
  }

  private void move(X11.Display display, Point to) {
    X11.XTest.INSTANCE.XTestFakeMotionEvent(display, -1, to.x, to.y, NOW);
    X11.INSTANCE.XSync(display, false);
  }

  private void button(X11.Display display, boolean down) {
    X11.XTest.INSTANCE.XTestFakeButtonEvent(display, 1, down, NOW);
    X11.INSTANCE.XSync(display, false);
  }

  /** Waits until the program has had some turns of its event loop, and the frame that follows. */
  private void keepUp() {
    long[] turns = {0};
    ui.waitUntil(
        "the program to keep up",
        () -> {
          ui.display().update();
          return ++turns[0] > 4; // asked about every 15 ms
        });
  }
}

package org.glossator.ui.base.tests;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.graphics.Point;

/**
 * Drags something with real input at the pace of a hand. The pace is part of the input: the toolkit
 * tells a drag from a click by how the mouse moves in the time after the button went down, and
 * while it looks at that it can be asked nothing. Any thread but the UI thread.
 */
public final class MouseDrag {
  private static final NativeLong NOW = new NativeLong(0);
  private static final int STEPS = 12;
  private static final long PACE = TimeUnit.MILLISECONDS.toNanos(50);

  private final X11.Display display;

  private MouseDrag(X11.Display display) {
    this.display = display;
  }

  /**
   * Drags from one point of the screen to another.
   *
   * @param beforeDrop waits until what is under the mouse has noticed it; then the button is let go
   */
  public static void drag(Point from, Point to, Runnable beforeDrop) {
    X11.Display display = X11.INSTANCE.XOpenDisplay(null);
    try {
      new MouseDrag(display).run(from, to, beforeDrop);
    } finally {
      X11.INSTANCE.XCloseDisplay(display);
    }
  }

  private void run(Point from, Point to, Runnable beforeDrop) {
    move(from.x, from.y);
    button(true);
    for (int i = 1; i <= 4; i++) {
      move(from.x - 5 * i, from.y); // past the threshold, still on the row
    }
    for (int i = 1; i <= STEPS; i++) {
      move(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS);
    }
    beforeDrop.run();
    move(to.x + 1, to.y);
    move(to.x, to.y);
    button(false);
  }

  private void move(int x, int y) {
    X11.XTest.INSTANCE.XTestFakeMotionEvent(display, -1, x, y, NOW);
    X11.INSTANCE.XSync(display, false);
    LockSupport.parkNanos(PACE);
  }

  private void button(boolean down) {
    X11.XTest.INSTANCE.XTestFakeButtonEvent(display, 1, down, NOW);
    X11.INSTANCE.XSync(display, false);
    LockSupport.parkNanos(PACE);
  }
}

package org.glossator.bench.internal;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Waits for the frame that shows something. The time ends when the control's painting has ended,
 * the wait for the display's next frame included.
 */
final class FrameWatch {
  private static final int PATIENCE_SECONDS = 30;
  private static final int MOMENT_SECONDS = 3;

  private volatile BooleanSupplier awaited = () -> false;
  private volatile CountDownLatch shown = new CountDownLatch(0);
  private volatile long shownAt;
  private volatile long cpuBegan;
  private volatile long cpuAtEnd;

  /** Watches a control; its own paint listeners run before. UI thread. */
  void watch(Control control) {
    Listener painted = event -> painted();
    control.addListener(SWT.Paint, painted);
  }

  /** Watches the controls that do not exist yet. UI thread. */
  void watch(Display display, Predicate<Control> wanted) {
    display.addFilter(
        SWT.Paint,
        event -> {
          if (event.widget instanceof Control control && wanted.test(control)) {
            painted();
          }
        });
  }

  private void painted() {
    if (awaited.getAsBoolean()) {
      awaited = () -> false;
      shownAt = System.nanoTime();
      cpuAtEnd = cpu();
      shown.countDown();
    }
  }

  /**
   * Waits for a frame from now on. UI thread.
   *
   * @param condition asked after each frame whether it is the one
   */
  void arm(BooleanSupplier condition) {
    shown = new CountDownLatch(1);
    cpuBegan = cpu();
    awaited = condition;
  }

  /** Waits a moment, long beside any frame, and tells whether it was painted. */
  boolean isPainted() throws InterruptedException {
    return shown.await(MOMENT_SECONDS, TimeUnit.SECONDS);
  }

  /** Blocks until the frame was painted and tells when, by {@link System#nanoTime}. */
  long await(String what) throws InterruptedException {
    if (!shown.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException(what + ": nothing was painted");
    }
    return shownAt;
  }

  /** Nanoseconds that the UI thread itself was busy from arming to the frame. */
  long cpuNanos() {
    return cpuAtEnd - cpuBegan;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}

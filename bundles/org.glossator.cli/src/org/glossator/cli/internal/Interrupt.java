package org.glossator.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: work is asked to stop, and the process ends only when it has, so that nothing is left
 * half-written. The Java runtime then gives the status of the signal itself, 130 for an interrupt.
 */
public final class Interrupt implements AutoCloseable {
  /**
   * What cannot stop within that time is broken; the journal and temporary files make even that
   * safe.
   */
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch done = new CountDownLatch(1);
  private volatile boolean requested;

  private Interrupt() {}

  /** Begins to listen. */
  public static Interrupt install() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(new Thread(interrupt::stop, "stop"));
    return interrupt;
  }

  /** Whether the process is to end. */
  public boolean isRequested() {
    return requested;
  }

  /** The work is done: a process that ends from now on has nothing to wait for. */
  @Override
  public void close() {
    done.countDown();
  }

  private void stop() {
    if (done.getCount() == 0) {
      return;
    }
    requested = true;
    try {
      boolean stopped = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!stopped) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

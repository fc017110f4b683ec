package org.glossator.engines.internal.run;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.glossator.base.Progress;

/**
 * A thread of its own on which foreign code runs, so that code that never returns holds up nobody:
 * its caller waits for it no longer than a time limit, asks it to stop, and gives it up if it does
 * not.
 *
 * <p>For one caller at a time.
 */
final class Lane implements AutoCloseable {
  /** How often a waiting caller looks whether the user has cancelled. */
  private static final long LOOK_MS = 50;

  /** How long code that was interrupted has to come back before its thread is given up. */
  private static final long GRACE_MS = 2_000;

  private final ThreadPoolExecutor executor;

  /**
   * Held while something runs: a cancelled future says nothing about whether its code still runs.
   */
  private final Semaphore busy = new Semaphore(1);

  private boolean lost;

  Lane(String name) {
    executor =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true); // one that is lost must not keep the program alive
              return thread;
            });
  }

  /**
   * Runs something on the lane's thread and waits for it.
   *
   * @throws TimeoutException if it took too long; see {@link #isLost}
   * @throws ExecutionException if it threw, with what it threw
   * @throws CancellationException if the user cancelled
   */
  <T> T call(Callable<T> work, long limitMs, Progress progress)
      throws TimeoutException, ExecutionException {
    if (lost) {
      throw new IllegalStateException("the thread was given up");
    }
    busy.acquireUninterruptibly(); // the last call has come back; its thread may need a moment more
    FutureTask<T> task = new FutureTask<>(work);
    executor.execute(
        () -> {
          try {
            task.run();
          } finally {
            busy.release();
          }
        });
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limitMs);
    while (true) {
      long leftMs = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (leftMs <= 0) {
        stop(task);
        throw new TimeoutException();
      }
      try {
        return task.get(Math.min(leftMs, LOOK_MS), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (progress.isCancelled()) {
          stop(task);
          throw new CancellationException("cancelled");
        }
      } catch (InterruptedException e) {
        stop(task);
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      }
    }
  }

  /**
   * Whether the thread does not come back; then the lane, and what was used on it, must not be used
   * any more.
   */
  boolean isLost() {
    return lost;
  }

  private void stop(FutureTask<?> task) {
    task.cancel(true);
    try {
      if (busy.tryAcquire(GRACE_MS, TimeUnit.MILLISECONDS)) {
        busy.release();
      } else {
        lost = true;
      }
    } catch (InterruptedException e) {
      lost = true;
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}

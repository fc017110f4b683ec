package org.glossator.engines.internal.run;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Threads that write what was made of documents while the next ones are worked on. A save waits for
 * the disk twice (file and folder), which took a third of a run over a large corpus; the waits of
 * several files cost the disk hardly more than one.
 *
 * <p>With one job there are none, and everything is done by the thread that asks: whoever asks for
 * one job wants the machine for something else. What waits to be written is bounded, and with it
 * the memory. Any thread.
 */
final class Writers implements AutoCloseable {
  private static final int WAITING_PER_JOB = 4;

  private final ExecutorService threads;
  private final Semaphore free;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  Writers(int jobs) {
    threads = jobs > 1 ? Executors.newFixedThreadPool(jobs) : null;
    free = new Semaphore(jobs * WAITING_PER_JOB);
  }

  /** Does it now or soon; waits where too much is waiting already. */
  void execute(Runnable work) {
    if (threads == null) {
      work.run();
      return;
    }
    free.acquireUninterruptibly(); // what was made is written also when the run is cancelled
    threads.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e); // thrown by close
          } finally {
            free.release();
          }
        });
  }

  /** Waits until everything is written; throws what a piece of work has thrown. */
  @Override
  public void close() {
    if (threads != null) {
      threads.close();
    }
    switch (failure.get()) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> {
        // all is written
      }
    }
  }
}

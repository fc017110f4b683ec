package org.glossator.formats.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;

/**
 * Works on items in parallel and takes the results in the items' order, on the calling thread: what
 * comes out does not depend on which thread was faster. What is in memory is bounded by the items'
 * sizes.
 */
public final class OrderedWork {
  /** Sum of the sizes of items that are worked on ahead of the one that is taken next. */
  static final long AHEAD = 32L << 20;

  private static final int WRITERS = 8;

  private OrderedWork() {}

  /** What is done with an item, on any thread. */
  @FunctionalInterface
  public interface Work<T, R> {
    R apply(T item) throws ProblemException;
  }

  /** Who takes the results, on the calling thread. */
  @FunctionalInterface
  public interface Taker<T, R> {
    void accept(T item, R result) throws ProblemException;
  }

  /**
   * Does the work.
   *
   * @param size of an item in bytes, or anything that memory grows with
   * @throws ProblemException the first that the work or the taker throws, in the items' order
   * @throws CancellationException if progress was cancelled
   */
  public static <T, R> void run(
      List<T> items, ToLongFunction<T> size, Work<T, R> work, Taker<T, R> taker, Progress progress)
      throws ProblemException {
    run(items, size, work, taker, progress, Runtime.getRuntime().availableProcessors());
  }

  /**
   * {@link #run} for work that waits for the disk to have its files: a disk forces many files in
   * hardly more time than one, if it is asked for them together.
   *
   * @throws ProblemException as {@link #run}
   * @throws CancellationException as {@link #run}
   */
  public static <T, R> void runWriting(
      List<T> items, ToLongFunction<T> size, Work<T, R> work, Taker<T, R> taker, Progress progress)
      throws ProblemException {
    run(items, size, work, taker, progress, WRITERS);
  }

  private static <T, R> void run(
      List<T> items,
      ToLongFunction<T> size,
      Work<T, R> work,
      Taker<T, R> taker,
      Progress progress,
      int threadsWanted)
      throws ProblemException {
    int jobs = Math.min(items.size(), threadsWanted);
    if (jobs <= 1) {
      for (T item : items) {
        progress.checkCancelled();
        taker.accept(item, work.apply(item));
      }
      return;
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
      try {
        pump(items, size, work, taker, progress, threads, jobs * 4);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private record Started<T, R>(T item, long size, Future<R> result) {}

  private static <T, R> void pump(
      List<T> items,
      ToLongFunction<T> size,
      Work<T, R> work,
      Taker<T, R> taker,
      Progress progress,
      ExecutorService threads,
      int most)
      throws ProblemException {
    Deque<Started<T, R>> ahead = new ArrayDeque<>();
    long bytes = 0;
    Iterator<T> rest = items.iterator();
    while (rest.hasNext() || !ahead.isEmpty()) {
      progress.checkCancelled();
      while (rest.hasNext() && ahead.size() < most && (ahead.isEmpty() || bytes < AHEAD)) {
        T item = rest.next();
        long n = size.applyAsLong(item);
        bytes += n;
        ahead.add(new Started<>(item, n, threads.submit(() -> work.apply(item))));
      }
      Started<T, R> next = ahead.remove();
      R result = await(next.result);
      bytes -= next.size;
      taker.accept(next.item, result);
    }
  }

  private static <R> R await(Future<R> future) throws ProblemException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case ProblemException p -> throw p;
        case RuntimeException r -> throw r;
        case Error x -> throw x;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}

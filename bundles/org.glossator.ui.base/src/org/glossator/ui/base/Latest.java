package org.glossator.ui.base;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;

/**
 * Work in the background of which only the newest request matters: typing in a filter box,
 * hovering, counting what is visible. At most one request of a {@code Latest} runs at a time; while
 * it runs, a new one takes the place of the one that waits, and the result of an outdated one is
 * thrown away.
 *
 * @param <T> what the work gives
 */
public final class Latest<T> {
  private static final ExecutorService POOL =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("glossator-latest-", 0).factory());

  private record Request<T>(
      long number, Callable<T> work, Consumer<T> onUi, Consumer<Exception> onFailure) {}

  private final Executor background;
  private final Executor ui;

  /** The newest request's number; guarded by this. */
  private long newest;

  /** The request that waits for the one that runs, or null; guarded by this. */
  private Request<T> waiting;

  private boolean running;

  /** Results come on the thread of that display; once it is disposed they are dropped. */
  public Latest(Display display) {
    this(POOL, onThreadOf(display));
  }

  /**
   * The same on other threads.
   *
   * @param background where work runs
   * @param ui where results are delivered, one after the other
   */
  public Latest(Executor background, Executor ui) {
    this.background = background;
    this.ui = ui;
  }

  /** As {@link #submit(Callable, Consumer, Consumer)}; an exception goes to the log. */
  public void submit(Callable<T> work, Consumer<T> onUi) {
    submit(work, onUi, e -> UiLog.error("background work failed", e));
  }

  /**
   * Makes a request. Any thread.
   *
   * @param work runs on a background thread, or never, if a newer request comes first
   * @param onUi gets the result on the UI thread unless a newer request was made meanwhile
   * @param onFailure gets what {@code work} threw, under the same condition; an error of the
   *     program comes as the cause of an {@link ExecutionException}
   */
  public void submit(Callable<T> work, Consumer<T> onUi, Consumer<Exception> onFailure) {
    Objects.requireNonNull(work);
    Objects.requireNonNull(onUi);
    Objects.requireNonNull(onFailure);
    synchronized (this) {
      Request<T> request = new Request<>(++newest, work, onUi, onFailure);
      if (running) {
        waiting = request;
        return;
      }
      running = true;
      background.execute(() -> run(request));
    }
  }

  /** Drops what waits and the result of what runs. */
  public synchronized void cancel() {
    newest++;
    waiting = null;
  }

  private void run(Request<T> request) {
    try {
      T result = request.work().call();
      deliver(request, () -> request.onUi().accept(result));
    } catch (Exception e) {
      deliver(request, () -> request.onFailure().accept(e));
    } catch (LinkageError | StackOverflowError | AssertionError e) {
      // who waits must learn that nothing comes, whatever it was
      deliver(request, () -> request.onFailure().accept(new ExecutionException(e)));
    } finally {
      next();
    }
  }

  private void deliver(Request<T> request, Runnable delivery) {
    if (isNewest(request)) {
      ui.execute(
          () -> {
            if (isNewest(request)) {
              delivery.run();
            }
          });
    }
  }

  private synchronized boolean isNewest(Request<T> request) {
    return request.number() == newest;
  }

  private synchronized void next() {
    Request<T> request = waiting;
    waiting = null;
    running = request != null;
    if (running) {
      background.execute(() -> run(request));
    }
  }

  private static Executor onThreadOf(Display display) {
    return runnable -> {
      // the display can be disposed between the question and the call: then nobody waits any more
      if (!display.isDisposed()) {
        display.asyncExec(runnable);
      }
    };
  }
}

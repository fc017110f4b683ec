package org.glossator.study.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.SaveState;

/**
 * The one thread of a session that touches its files. What was submitted while it was busy is
 * written and fsynced together (group commit); when nothing came for a while the work is saved;
 * what failed is tried again.
 *
 * @param <T> what is submitted
 */
final class SaveThread<T> {
  /** After this time without edits the XMI file is written. */
  static final Duration IDLE = Duration.ofSeconds(3);

  /** After this time a failed write is tried again. */
  static final Duration RETRY = Duration.ofSeconds(10);

  private final Work<T> work;
  private final String shown;
  private final Duration idle;
  private final Duration retry;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final Deque<T> items = new ArrayDeque<>();
  private final Deque<Job> jobs = new ArrayDeque<>();
  private final StateListeners listeners = new StateListeners();

  /** How many items were submitted, and how many of them are on the disk. */
  private long submitted;

  private long durable;
  private Problem failure;
  private boolean stopped;

  /** Only used by the thread: the last attempt to write the XMI file failed. */
  private boolean saveFailed;

  /** What is done with what is submitted; called on the thread only. */
  interface Work<T> {
    /**
     * Puts items on the disk, with all that could not be put there before; may be called with none.
     *
     * @throws IOException if they are not there; they are not submitted again
     */
    void append(List<T> items) throws IOException;

    /** Whether there is something that {@link #save} would write. */
    boolean hasUnsaved();

    /** Whether it should be saved even though edits keep coming. */
    boolean isSaveOverdue();

    /**
     * Saves.
     *
     * @return false if items were submitted meanwhile that must be appended before saving goes on
     */
    boolean save() throws ProblemException;

    /** A save that nobody waits for has failed. */
    void saveFailed(Problem problem);
  }

  /** Something to do on the thread. */
  @FunctionalInterface
  interface Action {
    void run() throws ProblemException;
  }

  private record Job(Action action, CompletableFuture<Void> done) {}

  /**
   * @param shown the file's name for problems
   * @param idle after this time without items the work is saved
   * @param retry after this time a failed write is tried again
   */
  SaveThread(String shown, Work<T> work, Duration idle, Duration retry) {
    this.work = work;
    this.shown = shown;
    this.idle = idle;
    this.retry = retry;
    // a daemon: a program that ends without closing its sessions does not hang; the journal has the
    // edits
    this.thread =
        Thread.ofPlatform().daemon().name("glossator-save " + shown).unstarted(this::live);
  }

  void start() {
    thread.start();
  }

  /** Hands something over; any thread, never waits for the disk. */
  void submit(T item) {
    lock.lock();
    try {
      if (stopped) {
        throw new IllegalStateException("the session is closed");
      }
      items.add(item);
      submitted++;
      arrived.signal();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until all that was submitted is on the disk.
   *
   * @throws ProblemException if it cannot be put there
   */
  void flush() throws ProblemException {
    run(this::throwFailure);
  }

  /** Saves now, and waits for it. */
  void save() throws ProblemException {
    run(
        () -> {
          throwFailure();
          saveNow();
        });
  }

  /** Does something on the thread, after all that was submitted before, and waits for it. */
  void run(Action action) throws ProblemException {
    if (Thread.currentThread() == thread) {
      action.run();
      return;
    }
    Job job = new Job(action, new CompletableFuture<>());
    lock.lock();
    try {
      if (stopped) {
        throw new IllegalStateException("the session is closed");
      }
      jobs.add(job);
      arrived.signal();
    } finally {
      lock.unlock();
    }
    try {
      job.done().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ProblemException problem) {
        throw new ProblemException(problem.problem(), problem);
      }
      throw e;
    }
  }

  /**
   * Saves, does a last thing, and ends the thread; waits for all of it.
   *
   * @param last done in any case
   * @throws ProblemException if edits could not be put on the disk or the save failed
   */
  void close(Action last) throws ProblemException {
    run(
        () -> {
          try {
            throwFailure();
            saveNow();
          } finally {
            end(last);
          }
        });
  }

  private void end(Action last) throws ProblemException {
    try {
      last.run();
    } finally {
      lock.lock();
      try {
        stopped = true;
      } finally {
        lock.unlock();
      }
    }
  }

  SaveState state() {
    lock.lock();
    try {
      if (failure != null) {
        return SaveState.failed(failure);
      }
      return durable == submitted ? SaveState.SAVED : SaveState.SAVING;
    } finally {
      lock.unlock();
    }
  }

  void addListener(Consumer<SaveState> listener) {
    listeners.add(listener);
  }

  void removeListener(Consumer<SaveState> listener) {
    listeners.remove(listener);
  }

  /** Writes what was submitted meanwhile; for work that finds that it must go on with it. */
  void appendSubmitted() {
    List<T> batch = new ArrayList<>();
    lock.lock();
    try {
      batch.addAll(items);
      items.clear();
    } finally {
      lock.unlock();
    }
    append(batch);
  }

  private void live() {
    try {
      loop();
    } catch (Error e) {
      die(e);
      throw e;
    }
  }

  /**
   * Out of memory, for one. Whoever waits must not wait for ever, and whoever edits must learn of
   * it.
   */
  private void die(Error e) {
    List<Job> waiting;
    lock.lock();
    try {
      stopped = true;
      failure = unexpected(e);
      waiting = List.copyOf(jobs);
      jobs.clear();
    } finally {
      lock.unlock();
    }
    publish();
    waiting.forEach(job -> job.done().completeExceptionally(e));
  }

  private void loop() {
    while (true) {
      List<T> batch = new ArrayList<>();
      Job job;
      lock.lock();
      try {
        await();
        batch.addAll(items);
        items.clear();
        job = jobs.poll();
        if (stopped && batch.isEmpty() && job == null) {
          return;
        }
      } finally {
        lock.unlock();
      }
      if (!batch.isEmpty() || isFailed()) {
        append(batch);
      }
      if (job != null) {
        run(job);
      } else if (!isFailed() && (batch.isEmpty() ? work.hasUnsaved() : isSaveDue())) {
        saveUnasked();
      }
    }
  }

  /** Not again and again while it fails: the pause of a retry is for that. */
  private boolean isSaveDue() {
    return work.isSaveOverdue() && !saveFailed;
  }

  /** Returns when there is something to do, or when it is time to save or to try again. */
  private void await() {
    long nanos = waitingTime().toNanos();
    while (items.isEmpty() && jobs.isEmpty() && !stopped && nanos > 0) {
      try {
        nanos = arrived.awaitNanos(nanos);
      } catch (InterruptedException e) {
        // nobody but this class knows the thread, and this class does not interrupt
        throw new IllegalStateException(e);
      }
    }
  }

  private Duration waitingTime() {
    if (failure != null || saveFailed) {
      return retry;
    }
    return work.hasUnsaved() ? idle : Duration.ofNanos(Long.MAX_VALUE);
  }

  private void append(List<T> batch) {
    publish();
    Problem problem = null;
    try {
      work.append(batch);
    } catch (IOException e) {
      problem = IoProblems.problem(shown, "the last edits cannot be saved", e);
    } catch (RuntimeException e) {
      problem = unexpected(e);
    }
    lock.lock();
    try {
      failure = problem;
      if (problem == null) {
        durable = submitted - items.size();
      }
    } finally {
      lock.unlock();
    }
    publish();
  }

  private void run(Job job) {
    try {
      job.action().run();
      job.done().complete(null);
    } catch (ProblemException | RuntimeException | Error e) {
      job.done().completeExceptionally(e);
      if (e instanceof Error error) {
        throw error;
      }
    }
  }

  private void saveUnasked() {
    try {
      saveNow();
    } catch (ProblemException e) {
      work.saveFailed(e.problem());
    } catch (RuntimeException e) {
      work.saveFailed(unexpected(e));
    }
  }

  private void saveNow() throws ProblemException {
    saveFailed = true;
    while (!work.save()) {
      appendSubmitted();
      throwFailure();
    }
    saveFailed = false;
  }

  private void throwFailure() throws ProblemException {
    lock.lock();
    try {
      if (failure != null) {
        throw new ProblemException(failure);
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean isFailed() {
    lock.lock();
    try {
      return failure != null;
    } finally {
      lock.unlock();
    }
  }

  /**
   * A mistake of this program must not end the thread: the next edits would be lost without a word.
   */
  private Problem unexpected(Throwable e) {
    return Problem.error(
        shown,
        "cannot be saved because of an internal error: " + e,
        "export your work, then restart");
  }

  private void publish() {
    listeners.tell(state());
  }
}

package org.glossator.study.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.SaveState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SaveThreadTest {
  private static final Duration NEVER = Duration.ofDays(1);
  private static final Duration SOON = Duration.ofMillis(5);

  private final FakeWork work = new FakeWork();
  private SaveThread<String> saver;
  private boolean closed;

  /** Keeps what it is given, and fails on demand. */
  private static final class FakeWork implements SaveThread.Work<String> {
    private final List<List<String>> batches = Collections.synchronizedList(new ArrayList<>());
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    private final List<List<String>> saves = Collections.synchronizedList(new ArrayList<>());
    private final List<String> memory = new ArrayList<>();
    private volatile CountDownLatch appending = new CountDownLatch(0);
    private volatile CountDownLatch saved = new CountDownLatch(1);
    private volatile int failures;
    private volatile RuntimeException mistake;
    private volatile Runnable beforeSave;
    private volatile ProblemException saveFailure;
    private volatile boolean overdue;
    private volatile boolean unsaved;

    @Override
    public void append(List<String> items) throws IOException {
      try {
        appending.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      memory.addAll(items);
      batches.add(List.copyOf(items));
      if (mistake != null) {
        throw mistake;
      }
      if (failures > 0) {
        failures--;
        throw new IOException("Input/output error");
      }
      unsaved |= !items.isEmpty();
    }

    @Override
    public boolean hasUnsaved() {
      return unsaved;
    }

    @Override
    public boolean isSaveOverdue() {
      return overdue;
    }

    @Override
    public boolean save() throws ProblemException {
      if (saveFailure != null) {
        throw saveFailure;
      }
      if (beforeSave != null) {
        Runnable once = beforeSave;
        beforeSave = null;
        once.run();
        return false;
      }
      saves.add(List.copyOf(memory));
      unsaved = false;
      saved.countDown();
      return true;
    }

    @Override
    public void saveFailed(Problem problem) {
      problems.add(problem);
      saved.countDown();
    }
  }

  private void start(Duration idle, Duration retry) {
    saver = new SaveThread<>("x.xmi", work, idle, retry);
    saver.start();
  }

  @AfterEach
  void close() throws ProblemException {
    if (!closed) {
      work.failures = 0;
      work.mistake = null;
      work.saveFailure = null;
      saver.close(() -> {});
    }
  }

  @Test
  void writesTogetherWhatCameWhileItWasBusy() throws Exception {
    start(NEVER, NEVER);
    CountDownLatch disk = new CountDownLatch(1);
    work.appending = disk;
    saver.submit("a");
    while (saver.state().isSaved()) {
      Thread.onSpinWait();
    }
    for (int i = 0; i < 100; i++) {
      saver.submit("b" + i);
    }
    assertThat(saver.state()).isEqualTo(SaveState.SAVING);
    disk.countDown();
    saver.flush();
    assertThat(saver.state()).isEqualTo(SaveState.SAVED);
    assertThat(work.memory).hasSize(101).startsWith("a", "b0").endsWith("b99");
    assertThat(work.batches.size()).isLessThanOrEqualTo(3);
    assertThat(work.saves).isEmpty();
  }

  @Test
  void savesAfterAPause() throws Exception {
    start(SOON, NEVER);
    saver.submit("a");
    assertThat(work.saved.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(work.saves).containsExactly(List.of("a"));
  }

  @Test
  void savesWithoutAPauseWhatIsOverdue() throws Exception {
    start(NEVER, NEVER);
    work.overdue = true;
    saver.submit("a");
    assertThat(work.saved.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void triesAgainByItself() throws Exception {
    start(NEVER, SOON);
    CountDownLatch healed = new CountDownLatch(1);
    List<SaveState.Kind> told = Collections.synchronizedList(new ArrayList<>());
    saver.addListener(
        state -> {
          told.add(state.kind());
          if (state.isSaved()) {
            healed.countDown();
          }
        });
    work.failures = 2;
    saver.submit("a");
    assertThat(healed.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(told)
        .containsSubsequence(SaveState.Kind.SAVING, SaveState.Kind.FAILED, SaveState.Kind.SAVED);
    assertThat(work.memory).containsExactly("a");
  }

  @Test
  void triesAgainWithTheNextItemAndOnFlush() throws Exception {
    start(NEVER, NEVER);
    work.failures = 2;
    saver.submit("a");
    assertThatThrownBy(saver::flush)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("x.xmi: the last edits cannot be saved: Input/output error");
    assertThat(saver.state().isFailed()).isTrue();
    work.failures = 0;
    saver.submit("b");
    saver.flush();
    assertThat(saver.state()).isEqualTo(SaveState.SAVED);
    assertThat(work.memory).containsExactly("a", "b");
  }

  @Test
  void survivesMistakesOfTheProgram() throws Exception {
    start(NEVER, NEVER);
    work.mistake = new IllegalStateException("a bug");
    saver.submit("a");
    assertThatThrownBy(saver::flush)
        .hasMessageContaining("internal error")
        .hasMessageContaining("a bug");
    work.mistake = null;
    saver.flush();
    assertThat(saver.state()).isEqualTo(SaveState.SAVED);
  }

  @Test
  void appendsWhatASaveSubmitsBeforeSavingGoesOn() throws Exception {
    start(NEVER, NEVER);
    saver.submit("a");
    work.beforeSave = () -> saver.submit("from disk");
    saver.save();
    assertThat(work.saves).containsExactly(List.of("a", "from disk"));
  }

  @Test
  void tellsWhyNobodyAskedForASaveFailed() throws Exception {
    start(SOON, NEVER);
    Problem problem = Problem.error("x.xmi", "cannot be written", "");
    work.saveFailure = new ProblemException(problem);
    saver.submit("a");
    assertThat(work.saved.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(work.problems).containsExactly(problem);
    assertThat(saver.state()).as("the journal has it").isEqualTo(SaveState.SAVED);
    assertThatThrownBy(saver::save).isInstanceOf(ProblemException.class);
  }

  @Test
  void listenersMayFlush() throws Exception {
    start(NEVER, NEVER);
    List<SaveState> told = Collections.synchronizedList(new ArrayList<>());
    saver.addListener(
        state -> {
          try {
            if (state.isSaved()) {
              saver.flush();
            }
          } catch (ProblemException e) {
            throw new IllegalStateException(e);
          }
          told.add(state);
        });
    saver.submit("a");
    saver.flush();
    assertThat(told).contains(SaveState.SAVED);
  }

  @Test
  void aListenerThatThrowsDoesNotStopSaving() throws Exception {
    start(NEVER, NEVER);
    List<Throwable> reported = Collections.synchronizedList(new ArrayList<>());
    saver.addListener(
        state -> {
          Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> reported.add(e));
          throw new IllegalStateException("a bug of a view");
        });
    saver.submit("a");
    saver.flush();
    assertThat(work.memory).containsExactly("a");
    assertThat(reported).isNotEmpty();
  }

  @Test
  void nobodyWaitsForADeadThread() {
    start(NEVER, NEVER);
    closed = true;
    saver.addListener(
        state ->
            Thread.currentThread()
                .setUncaughtExceptionHandler(
                    (thread, e) -> {
                      // the error of this test, expected
                    }));
    saver.submit("a");
    assertThatThrownBy(
            () ->
                saver.run(
                    () -> {
                      throw new OutOfMemoryError("of a test");
                    }))
        .hasRootCauseInstanceOf(OutOfMemoryError.class);
    while (!saver.state().isFailed()) {
      Thread.onSpinWait();
    }
    assertThatThrownBy(saver::flush).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void savesOnClosingAndTakesNothingAfterwards() throws Exception {
    start(NEVER, NEVER);
    saver.submit("a");
    List<String> done = new ArrayList<>();
    saver.close(() -> done.add("closed"));
    closed = true;
    assertThat(work.saves).containsExactly(List.of("a"));
    assertThat(done).containsExactly("closed");
    assertThatThrownBy(() -> saver.submit("b")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(saver::flush).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void closesAlsoWhereNothingCanBeSaved() {
    start(NEVER, NEVER);
    work.failures = 100;
    saver.submit("a");
    List<String> done = new ArrayList<>();
    assertThatThrownBy(() -> saver.close(() -> done.add("closed")))
        .isInstanceOf(ProblemException.class);
    closed = true;
    assertThat(done).containsExactly("closed");
  }
}

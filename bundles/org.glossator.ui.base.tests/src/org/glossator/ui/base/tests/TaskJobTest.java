package org.glossator.ui.base.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.eclipse.swt.widgets.Display;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Task;
import org.glossator.ui.base.TaskJob;
import org.junit.jupiter.api.Test;

class TaskJobTest {
  private final UiHarness ui = new UiHarness();
  private final List<String> told = new CopyOnWriteArrayList<>();

  private TaskJob<String> job(Task<String> task) {
    return new TaskJob<>(ui.display(), "Test", task)
        .onResult(r -> told.add("result " + r + onUi()))
        .onProblem(p -> told.add("problem " + p.what() + onUi()))
        .onCancel(() -> told.add("cancelled" + onUi()))
        .onEnd(() -> told.add("end"));
  }

  private static String onUi() {
    return Display.getCurrent() == null ? " on the wrong thread" : "";
  }

  private void runs(TaskJob<String> job) {
    job.schedule();
    ui.waitUntil("the end of the job", () -> told.contains("end"));
  }

  @Test
  void theResultComesOnTheUiThread() {
    runs(
        job(
            progress -> {
              assertThat(Display.getCurrent()).isNull();
              progress.begin("Working", 2);
              progress.worked(2);
              return "fine";
            }));
    assertThat(told).containsExactly("result fine", "end");
  }

  @Test
  void aProblemIsTold() {
    runs(
        job(
            progress -> {
              throw new ProblemException(Problem.error("f", "broken", "mend it"));
            }));
    assertThat(told).containsExactly("problem broken", "end");
  }

  @Test
  void aMistakeOfOursIsAProblemTooAndSaysWhereItsDetailsAre() {
    List<Problem> problems = new CopyOnWriteArrayList<>();
    runs(
        job(progress -> {
              throw new IllegalStateException("on purpose");
            })
            .onProblem(problems::add));
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().what()).contains("on purpose");
    assertThat(problems.getFirst().remedy()).isNotEmpty();
  }

  @Test
  void cancelStopsTheTask() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    TaskJob<String> job =
        job(
            progress -> {
              running.countDown();
              while (true) {
                progress.checkCancelled();
                Thread.onSpinWait();
              }
            });
    job.schedule();
    running.await();
    job.cancel();
    ui.waitUntil("the end of the job", () -> told.contains("end"));
    assertThat(told).containsExactly("cancelled", "end");
  }
}

package org.glossator.ui.base.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.glossator.ui.base.Latest;
import org.junit.jupiter.api.Test;

/** With executors that run when the test says so: no thread, no chance. */
class LatestTest {
  private final Steps background = new Steps();
  private final Steps ui = new Steps();
  private final Latest<String> latest = new Latest<>(background, ui);
  private final List<String> worked = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();

  private static final class Steps implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable runnable) {
      waiting.add(runnable);
    }

    boolean step() {
      Runnable next = waiting.poll();
      if (next != null) {
        next.run();
      }
      return next != null;
    }

    void all() {
      while (step()) {
        // as long as there is something
      }
    }
  }

  private void submit(String name) {
    latest.submit(
        () -> {
          worked.add(name);
          return name;
        },
        shown::add);
  }

  @Test
  void aResultIsShown() {
    submit("a");
    background.all();
    assertThat(shown).isEmpty();
    ui.all();
    assertThat(shown).containsExactly("a");
  }

  @Test
  void ofManyRequestsTheFirstAndTheNewestWorkAndOnlyTheNewestIsShown() {
    submit("a");
    submit("b");
    submit("c");
    assertThat(background.waiting).as("one at a time").hasSize(1);
    background.all();
    ui.all();
    assertThat(worked).containsExactly("a", "c");
    assertThat(shown).containsExactly("c");
  }

  @Test
  void aResultThatIsOnItsWayWhenANewRequestComesIsThrownAway() {
    submit("a");
    background.all();
    submit("b");
    ui.all();
    assertThat(shown).isEmpty();
    background.all();
    ui.all();
    assertThat(shown).containsExactly("b");
  }

  @Test
  void aFailureIsToldAndTheNextRequestRuns() {
    List<Exception> failures = new ArrayList<>();
    latest.submit(
        () -> {
          throw new IllegalStateException("on purpose");
        },
        shown::add,
        failures::add);
    background.all();
    ui.all();
    assertThat(failures).hasSize(1);
    submit("b");
    background.all();
    ui.all();
    assertThat(shown).containsExactly("b");
  }

  @Test
  void afterCancelNothingIsShownAndANewRequestIsTaken() {
    submit("a");
    submit("b");
    latest.cancel();
    background.all();
    ui.all();
    assertThat(shown).isEmpty();
    assertThat(worked).containsExactly("a");
    submit("c");
    background.all();
    ui.all();
    assertThat(shown).containsExactly("c");
  }
}

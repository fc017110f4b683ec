package org.glossator.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  private final List<Integer> items = IntStream.range(0, 500).boxed().toList();

  @Test
  void takesResultsInOrderThoughTheFirstIsDoneLast() throws Exception {
    CountDownLatch others = new CountDownLatch(1);
    List<Integer> taken = new ArrayList<>();
    OrderedWork.run(
        List.of(0, 1),
        i -> 1,
        i -> {
          try {
            if (i == 0 && Runtime.getRuntime().availableProcessors() > 1) {
              assertThat(others.await(60, TimeUnit.SECONDS)).isTrue();
            }
            others.countDown();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return i * 10;
        },
        (i, result) -> taken.add(result),
        Progress.NONE);
    assertThat(taken).containsExactly(0, 10);
  }

  @Test
  void throwsTheFirstFailureInTheOrderOfTheItems() {
    List<Integer> taken = new ArrayList<>();
    assertThatThrownBy(
            () ->
                OrderedWork.run(
                    items,
                    i -> 1,
                    i -> {
                      if (i == 40 || i == 41) {
                        throw new ProblemException(Problem.error("f" + i, "fails", ""));
                      }
                      return i;
                    },
                    (i, result) -> taken.add(result),
                    Progress.NONE))
        .isInstanceOf(ProblemException.class)
        .hasMessage("f40: fails");
    assertThat(taken).isEqualTo(items.subList(0, 40));
  }

  @Test
  void worksNotFarAheadOfLargeItems() throws Exception {
    AtomicInteger started = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    int[] taken = {0};
    OrderedWork.run(
        items,
        i -> OrderedWork.AHEAD,
        i -> {
          started.incrementAndGet();
          return i;
        },
        (i, result) -> {
          most.accumulateAndGet(started.get() - taken[0], Math::max);
          taken[0]++;
        },
        Progress.NONE);
    assertThat(most.get()).as("one item of that size at a time").isLessThanOrEqualTo(1);
  }

  @Test
  void stopsWhenCancelled() {
    AtomicInteger asked = new AtomicInteger();
    Progress cancelled =
        new Progress() {
          @Override
          public void begin(String task, long units) {
            // not of interest
          }

          @Override
          public void worked(long units) {
            // not of interest
          }

          @Override
          public void step(String what) {
            // not of interest
          }

          @Override
          public boolean isCancelled() {
            return asked.incrementAndGet() > 10;
          }
        };
    List<Integer> taken = new ArrayList<>();
    assertThatThrownBy(
            () -> OrderedWork.run(items, i -> 1, i -> i, (i, r) -> taken.add(r), cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(taken).hasSizeLessThan(items.size());
  }
}

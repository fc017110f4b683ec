package org.glossator.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void aProblemIsOneLineWhateverItsFileIsCalled() {
    Problem problem = Problem.error("a\nb\t\u2028\u0001.txt", 7, "not UTF-8", "save it as UTF-8");

    assertThat(problem.toString())
        .isEqualTo("a\\nb\\t\\u2028\\u0001.txt:7: not UTF-8 (save it as UTF-8)");
    assertThat(problem.at("b.txt").toString()).isEqualTo("b.txt:7: not UTF-8 (save it as UTF-8)");
    assertThat(Problem.info("", "12 documents").toString()).isEqualTo("12 documents");
    assertThat(Problem.warning("x", "odd", "").toString()).isEqualTo("x: odd");
    assertThatThrownBy(() -> Problem.error("x", -1, "odd", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void memoryIsBoundedButNothingGoesUncounted() {
    Problems problems = new Problems();
    for (int i = 0; i < Problems.LIMIT + 500; i++) {
      problems.add(Problem.warning("f", i + 1, "odd", ""));
    }
    problems.add(Problem.error("f", "broken", ""));

    assertThat(problems.list()).hasSize(Problems.LIMIT);
    assertThat(problems.count()).isEqualTo(Problems.LIMIT + 501L);
    assertThat(problems.has(Severity.ERROR)).as("the error came past the limit").isTrue();
  }

  @Test
  void addingAnotherCollectionKeepsItsCountAndItsWorst() {
    Problems many = new Problems();
    for (int i = 0; i < Problems.LIMIT; i++) {
      many.add(Problem.info("f", "fine"));
    }
    many.add(Problem.error("f", "broken", ""));
    Problems all = new Problems();
    all.addAll(List.of(Problem.info("g", "fine")));
    all.addAll(many);

    assertThat(all.count()).isEqualTo(Problems.LIMIT + 2L);
    assertThat(all.has(Severity.ERROR)).isTrue();
    all.addAll(all);
    assertThat(all.count()).isEqualTo(2 * (Problems.LIMIT + 2L));
  }

  @Test
  void severityIsAtLeast() {
    Problems problems = new Problems();
    assertThat(problems.has(Severity.INFO)).isFalse();
    assertThat(problems.isEmpty()).isTrue();

    problems.add(Problem.warning("f", "odd", ""));

    assertThat(problems.has(Severity.INFO)).isTrue();
    assertThat(problems.has(Severity.WARNING)).isTrue();
    assertThat(problems.has(Severity.ERROR)).isFalse();
  }

  @Test
  void textsOfMegabytesAreCut() {
    String name = "a\ud83d\ude00".repeat(1_000_000);
    Problem problem = Problem.error("x.csv", "has no column " + name, "see " + name);
    assertThat(problem.what()).startsWith("has no column a").contains(" \u2026 ");
    assertThat(problem.toString().length()).isLessThan(2_100);
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(problem.toString())).isTrue();
  }

  @Test
  void progressStopsWorkThatIsCancelled() {
    Progress.NONE.checkCancelled();
    Progress cancelled =
        new Progress() {
          @Override
          public void begin(String task, long units) {
            throw new AssertionError("not called");
          }

          @Override
          public void worked(long units) {
            throw new AssertionError("not called");
          }

          @Override
          public void step(String what) {
            throw new AssertionError("not called");
          }

          @Override
          public boolean isCancelled() {
            return true;
          }
        };

    assertThatThrownBy(cancelled::checkCancelled).isInstanceOf(CancellationException.class);
  }
}

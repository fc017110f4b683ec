package org.glossator.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.glossator.base.TextDiff.Run;
import org.junit.jupiter.api.Test;

class TextMapTest {
  private static final String[] WORDS = {
    "the", "burden", "of", "climate", "共同", "责任", "👍🏽", "e\u0301tat", "\n", ". ", "العبء", "a"
  };

  @Test
  void equalRunsAreEqualAndInOrder() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      String before = text(random, 60);
      String after = edited(before, random);
      List<Run> runs = TextDiff.equalRuns(before, after);
      int from = 0;
      int to = 0;
      for (Run run : runs) {
        assertThat(run.length()).isPositive();
        assertThat(run.before()).isGreaterThanOrEqualTo(from);
        assertThat(run.after()).isGreaterThanOrEqualTo(to);
        from = run.before() + run.length();
        to = run.after() + run.length();
        assertThat(before.substring(run.before(), from))
            .isEqualTo(after.substring(run.after(), to));
      }
    }
  }

  @Test
  void findsAllThatIsEqualWhereWordsWereAdded() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      String before = text(random, 40);
      int at = before.isEmpty() ? 0 : before.indexOf(' ') + 1;
      String after = before.substring(0, at) + "ADDED words here " + before.substring(at);
      int equal = TextDiff.equalRuns(before, after).stream().mapToInt(Run::length).sum();
      assertThat(equal).as(before).isEqualTo(before.length());
    }
  }

  @Test
  void sameTextIsOneRun() {
    assertThat(TextDiff.equalRuns("a\nb\nc", "a\nb\nc")).containsExactly(new Run(0, 0, 5));
    assertThat(TextDiff.equalRuns("", "x")).isEmpty();
    assertThat(TextDiff.equalRuns("abc", "xyz")).isEmpty();
  }

  @Test
  void textsWithNothingInCommonCostNoMoreThanReading() {
    StringBuilder a = new StringBuilder();
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      a.append('a').append(i).append(' ');
      b.append('b').append(i).append(' ');
    }
    int equal = TextDiff.equalRuns(a.toString(), b.toString()).stream().mapToInt(Run::length).sum();
    assertThat(equal).isLessThan(100);
  }

  @Test
  void places() {
    String before = "We share the common burden. It is heavy.";
    String after = "Today we share the shared burden. It is very heavy.";
    TextMap map = TextMap.between(before, after);
    int begin = before.indexOf("It is");
    assertThat(map.unchanged(begin, begin + 5)).isEqualTo(after.indexOf("It is"));
    int common = before.indexOf("common burden");
    assertThat(map.unchanged(common, common + 13)).isNegative();
    assertThat(map.left(common, common + 13)).isEqualTo(" burden".length());
    int[] changed = map.changed(common, common + 13);
    assertThat(after.substring(changed[0], changed[1])).isEqualTo("shared burden");
    assertThat(map.nearest(before.length())).isEqualTo(after.length());
  }

  @Test
  void nearestNeverFalls() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      String before = text(random, 40);
      TextMap map = TextMap.between(before, edited(before, random));
      int last = 0;
      for (int i = 0; i <= before.length(); i++) {
        int now = map.nearest(i);
        assertThat(now).isBetween(last, map.after().length());
        last = now;
      }
    }
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return text.toString();
  }

  private static String edited(String text, Random random) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(edited.length() + 1);
      int end = Math.min(edited.length(), at + random.nextInt(12));
      edited.replace(at, end, random.nextBoolean() ? "" : WORDS[random.nextInt(WORDS.length)]);
    }
    return edited.toString();
  }
}

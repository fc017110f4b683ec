package org.glossator.study.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.study.duplicates.DuplicateIndex.Duplicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DuplicateIndexTest {

  @Test
  void findsWireCopiesWithAnotherHeadAndTail() {
    Random random = new Random(3);
    DuplicateIndex index = new DuplicateIndex();
    String story = words(random, 400);
    assertThat(index.add("agency", story)).isNull();
    assertThat(index.add("other", words(random, 400))).isNull();
    Duplicate copy =
        index.add("paper", "BEIJING, Jan 10 - " + story + " Additional reporting by A. B.");
    assertThat(copy.original()).isEqualTo("agency");
    assertThat(copy.identical()).isFalse();
    assertThat(copy.similarity()).isGreaterThan(0.9);
    assertThat(index.add("again", story).identical()).isTrue();
    assertThat(index.add("punctuation", story.replace(" ", ",  ")).original()).isEqualTo("agency");
  }

  @Test
  void textsWithoutSpacesAreComparedByCharacters() {
    DuplicateIndex index = new DuplicateIndex();
    String text = "中国外交部发言人表示打击恐怖主义是国际社会的共同责任各方应当加强合作维护地区和平与稳定";
    assertThat(index.add("a", text)).isNull();
    assertThat(index.add("b", text + "。").original()).isEqualTo("a");
    assertThat(index.add("c", "会议讨论了贸易与投资的问题并通过了一份关于基础设施建设的联合声明")).isNull();
  }

  @Test
  void shortTextsAreOnlyComparedWhole() {
    DuplicateIndex index = new DuplicateIndex();
    assertThat(index.add("a", "one two three")).isNull();
    assertThat(index.add("b", "one two three.")).isNull();
    assertThat(index.add("c", "one two three").identical()).isTrue();
    assertThat(index.add("d", "")).isNull();
  }

  /** The estimate against the true share, over texts of which a random part was replaced. */
  @RepeatedTest(30)
  void theEstimateIsNearTheTrueShare(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> a = new ArrayList<>(List.of(words(random, 300).split(" ")));
    List<String> b = new ArrayList<>(a);
    int changed = random.nextInt(40);
    for (int i = 0; i < changed; i++) {
      b.set(random.nextInt(b.size()), "x" + i);
    }
    double truth = jaccard(a, b);
    double estimate = MinHash.of(String.join(" ", a)).similarity(MinHash.of(String.join(" ", b)));
    assertThat(estimate).isBetween(truth - 0.2, truth + 0.2); // more than four standard errors
  }

  private static double jaccard(List<String> a, List<String> b) {
    Set<List<String>> x = shingles(a);
    Set<List<String>> y = shingles(b);
    Set<List<String>> both = new HashSet<>(x);
    both.retainAll(y);
    Set<List<String>> all = new HashSet<>(x);
    all.addAll(y);
    return both.size() / (double) all.size();
  }

  private static Set<List<String>> shingles(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - MinHash.WORDS)
        .mapToObj(i -> words.subList(i, i + MinHash.WORDS))
        .collect(Collectors.toSet());
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(2000))
        .collect(Collectors.joining(" "));
  }
}

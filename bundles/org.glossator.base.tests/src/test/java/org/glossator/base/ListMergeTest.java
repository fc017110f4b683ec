package org.glossator.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMergeTest {

  @ParameterizedTest
  @CsvSource({
    // base, ours, theirs, merged
    "abc, abc, axbc, axbc",
    "abc, axbc, abc, axbc",
    "abc, axbc, axbc, axbc",
    "abc, abcx, abcy, abcxy",
    "abc, xabc, yabc, xyabc",
    "abc, ac, abx, ax",
    "abc, cab, abcx, cxab",
    "abc, abc, cba, cba",
    "'', ab, cd, abcd",
  })
  void both(String base, String ours, String theirs, String merged) {
    List<String> result = ListMerge.merge(list(base), list(ours), list(theirs));
    assertThat(String.join("", result)).isEqualTo(merged);
  }

  private static List<String> list(String letters) {
    return letters.chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }

  @Test
  void nothingIsLostOrTwiceThere() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      List<Integer> base = new ArrayList<>();
      for (int i = 0; i < random.nextInt(8); i++) {
        base.add(i);
      }
      List<Integer> ours = changed(base, random, 100);
      List<Integer> theirs = changed(base, random, 200);
      List<Integer> merged = ListMerge.merge(base, ours, theirs);
      Set<Integer> expected = new HashSet<>(ours);
      expected.addAll(theirs);
      expected.removeIf(i -> base.contains(i) && !(ours.contains(i) && theirs.contains(i)));
      assertThat(merged)
          .as("%s, %s, %s", base, ours, theirs)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static List<Integer> changed(List<Integer> base, Random random, int first) {
    List<Integer> list = new ArrayList<>(base);
    for (int i = 0; i < random.nextInt(4); i++) {
      switch (random.nextInt(3)) {
        case 0 -> list.add(random.nextInt(list.size() + 1), first + i);
        case 1 -> {
          if (!list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
          }
        }
        default -> Collections.shuffle(list, random);
      }
    }
    return list;
  }
}

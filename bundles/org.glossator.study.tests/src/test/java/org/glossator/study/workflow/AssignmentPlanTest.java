package org.glossator.study.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentPlanTest {

  @RepeatedTest(200)
  void everyDocumentIsCodedByAsManyAsThePlanSays(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> annotators = names("coder", 1 + random.nextInt(6));
    List<String> documents = names("doc", random.nextInt(60));
    int strata = 1 + random.nextInt(4);
    Function<String, String> stratum = d -> "s" + d.hashCode() % strata;
    double overlap = random.nextInt(11) / 10.0;
    int coders = 2 + random.nextInt(2);
    AssignmentPlan plan = new AssignmentPlan(annotators, overlap, coders, random.nextLong());

    Map<String, List<String>> dealt = plan.deal(documents, stratum);

    assertThat(dealt.keySet()).containsExactlyElementsOf(annotators);
    dealt.values().forEach(d -> assertThat(d).doesNotHaveDuplicates().isSubsetOf(documents));
    int several = Math.min(coders, annotators.size());
    for (String s : new HashSet<>(documents.stream().map(stratum).toList())) {
      List<String> members = documents.stream().filter(d -> stratum.apply(d).equals(s)).toList();
      long doubled = members.stream().filter(d -> coders(dealt, d) > 1).count();
      assertThat(members).allMatch(d -> List.of(1, several).contains(coders(dealt, d)));
      if (several > 1) {
        assertThat(doubled).isEqualTo((long) Math.ceil(overlap * members.size() - 1e-9));
      }
      assertEven(dealt.values().stream().map(d -> count(d, members)).toList());
    }
    assertEven(dealt.values().stream().map(List::size).toList());
    List<String> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);
    assertThat(plan.deal(shuffled, stratum)).isEqualTo(dealt);
  }

  @Test
  void everyPairOfAnnotatorsComesToCodeTogether() {
    List<String> annotators = names("coder", 4);
    Map<String, List<String>> dealt =
        new AssignmentPlan(annotators, 1, 2, 7).deal(names("doc", 60), d -> "");
    Set<Set<String>> pairs = new HashSet<>();
    for (String document : names("doc", 60)) {
      pairs.add(
          Set.copyOf(annotators.stream().filter(a -> dealt.get(a).contains(document)).toList()));
    }
    assertThat(pairs).hasSize(6);
  }

  /** Two shuffled decks meet within a document or a stratum: hence two, not one. */
  private static void assertEven(List<Integer> counts) {
    assertThat(Collections.max(counts) - Collections.min(counts)).isLessThanOrEqualTo(2);
  }

  private static int count(List<String> documents, List<String> members) {
    return (int) documents.stream().filter(members::contains).count();
  }

  private static int coders(Map<String, List<String>> dealt, String document) {
    return (int) dealt.values().stream().filter(d -> d.contains(document)).count();
  }

  private static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }
}

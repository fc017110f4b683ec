package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Of finds that compete for a place and overlap keeps the longest, of equally long ones the first.
 * Finds of one place with different codes all stay: a person decides between them.
 */
final class LongestFinds {
  private static final Comparator<Find> BY_PLACE =
      (a, b) -> {
        int byBegin = Integer.compare(a.begin(), b.begin());
        int byEnd = byBegin != 0 ? byBegin : Integer.compare(a.end(), b.end());
        return byEnd != 0 ? byEnd : Integer.compare(a.phrase(), b.phrase());
      };

  private static final Comparator<Find> BY_LENGTH =
      (a, b) -> {
        int byLength = Integer.compare(b.length(), a.length());
        return byLength != 0 ? byLength : BY_PLACE.compare(a, b);
      };

  private final Lexicon lexicon;
  private final List<Find> kept = new ArrayList<>();

  private LongestFinds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The finds that stay, by begin, then end, then phrase. */
  static List<Find> of(List<Find> all, Lexicon lexicon) {
    Map<Integer, List<Find>> byGroup = new HashMap<>();
    for (Find find : all) {
      byGroup.computeIfAbsent(lexicon.groupOf(find.phrase()), group -> new ArrayList<>()).add(find);
    }
    LongestFinds longest = new LongestFinds(lexicon);
    for (List<Find> group : byGroup.values()) {
      group.sort(BY_PLACE);
      longest.keepLongest(group);
    }
    longest.kept.sort(BY_PLACE);
    return longest.kept;
  }

  /** Most finds overlap no other: only runs of those that do need more than one look. */
  private void keepLongest(List<Find> ordered) {
    int from = 0;
    int reach = Integer.MIN_VALUE;
    for (int i = 0; i <= ordered.size(); i++) {
      if (i == ordered.size() || i > from && ordered.get(i).begin() >= reach) {
        keepLongestOfRun(ordered.subList(from, i));
        from = i;
        reach = Integer.MIN_VALUE;
      }
      if (i < ordered.size()) {
        reach = Math.max(reach, ordered.get(i).end());
      }
    }
  }

  private void keepLongestOfRun(List<Find> run) {
    if (run.size() <= 1) {
      kept.addAll(run);
      return;
    }
    TreeMap<Integer, List<Find>> taken = new TreeMap<>();
    for (Find find : run.stream().sorted(BY_LENGTH).toList()) {
      Map.Entry<Integer, List<Find>> before = taken.lowerEntry(find.end());
      boolean isFree = before == null || before.getValue().getFirst().end() <= find.begin();
      if (isFree) {
        taken.put(find.begin(), new ArrayList<>(List.of(find)));
        kept.add(find);
      } else if (isAnotherCode(before.getValue(), find)) {
        before.getValue().add(find);
        kept.add(find);
      }
    }
  }

  private boolean isAnotherCode(List<Find> taken, Find find) {
    return taken.getFirst().begin() == find.begin()
        && taken.getFirst().end() == find.end()
        && taken.stream()
            .noneMatch(t -> lexicon.codeOf(t.phrase()) == lexicon.codeOf(find.phrase()));
  }
}

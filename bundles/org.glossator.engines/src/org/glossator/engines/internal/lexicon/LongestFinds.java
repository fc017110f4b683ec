package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Of finds of one code that overlap keeps the longest, of equally long ones the first. Finds of
 * different codes do not see one another.
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

  private LongestFinds() {}

  /**
   * The finds that stay, by begin, then end, then phrase.
   *
   * @param codeOf tells the code of a find
   */
  static List<Find> of(List<Find> all, ToIntFunction<Find> codeOf) {
    Map<Integer, List<Find>> byCode = new HashMap<>();
    for (Find find : all) {
      byCode.computeIfAbsent(codeOf.applyAsInt(find), code -> new ArrayList<>()).add(find);
    }
    List<Find> kept = new ArrayList<>(all.size());
    for (List<Find> ofCode : byCode.values()) {
      ofCode.sort(BY_PLACE);
      keepLongest(ofCode, kept);
    }
    kept.sort(BY_PLACE);
    return kept;
  }

  /** Most finds overlap no other: only runs of those that do need more than one look. */
  private static void keepLongest(List<Find> ordered, List<Find> kept) {
    int from = 0;
    int reach = Integer.MIN_VALUE;
    for (int i = 0; i <= ordered.size(); i++) {
      if (i == ordered.size() || i > from && ordered.get(i).begin() >= reach) {
        keepLongestOfRun(ordered.subList(from, i), kept);
        from = i;
        reach = Integer.MIN_VALUE;
      }
      if (i < ordered.size()) {
        reach = Math.max(reach, ordered.get(i).end());
      }
    }
  }

  private static void keepLongestOfRun(List<Find> run, List<Find> kept) {
    if (run.size() <= 1) {
      kept.addAll(run);
      return;
    }
    TreeMap<Integer, Integer> taken = new TreeMap<>();
    for (Find find : run.stream().sorted(BY_LENGTH).toList()) {
      Map.Entry<Integer, Integer> before = taken.lowerEntry(find.end());
      if (before == null || before.getValue() <= find.begin()) {
        taken.put(find.begin(), find.end());
        kept.add(find);
      }
    }
  }
}

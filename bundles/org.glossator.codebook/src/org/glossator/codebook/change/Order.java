package org.glossator.codebook.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what has changed its place in a list: as few things as explain the new order. */
final class Order {
  private Order() {}

  /**
   * Those of both lists that are not in the longest part that kept its order. Quadratic, for the
   * hundreds of neighbours that a codebook has.
   */
  static Set<String> moved(List<String> before, List<String> after) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.put(before.get(i), i);
    }
    List<String> both = after.stream().filter(places::containsKey).toList();
    int[] length = new int[both.size()];
    int[] previous = new int[both.size()];
    int best = -1;
    for (int i = 0; i < both.size(); i++) {
      length[i] = 1;
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        if (places.get(both.get(j)) < places.get(both.get(i)) && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      if (best < 0 || length[i] > length[best]) {
        best = i;
      }
    }
    List<String> kept = new ArrayList<>();
    for (int i = best; i >= 0; i = previous[i]) {
      kept.add(both.get(i));
    }
    Set<String> moved = new HashSet<>(both);
    kept.forEach(moved::remove);
    return moved;
  }
}

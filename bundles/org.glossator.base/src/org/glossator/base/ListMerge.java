package org.glossator.base;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Three-way merge of lists in which nothing occurs twice. What one side added, removed or moved is
 * taken over; where both sides changed the order, ours is kept. There are no conflicts.
 */
public final class ListMerge {
  private ListMerge() {}

  /**
   * @param base what both sides started from
   * @return a new list; an item that one side removed is not in it
   */
  public static <T> List<T> merge(List<T> base, List<T> ours, List<T> theirs) {
    if (ours.equals(base) || ours.equals(theirs)) {
      return new ArrayList<>(theirs);
    }
    Set<T> before = new HashSet<>(base);
    Set<T> here = new HashSet<>(ours);
    Set<T> there = new HashSet<>(theirs);
    List<T> merged = new ArrayList<>(ours);
    merged.removeIf(item -> before.contains(item) && !there.contains(item));
    for (int i = 0; i < theirs.size(); i++) {
      T item = theirs.get(i);
      if (!before.contains(item) && !here.contains(item)) {
        merged.add(place(merged, theirs, i, before, there), item);
      }
    }
    return merged;
  }

  /** After what stands before it there, and after what we added at the same place. */
  private static <T> int place(
      List<T> merged, List<T> theirs, int index, Set<T> before, Set<T> there) {
    int place = 0;
    for (int i = index - 1; i >= 0 && place == 0; i--) {
      place = merged.indexOf(theirs.get(i)) + 1;
    }
    while (place < merged.size() && isOurs(merged.get(place), before, there)) {
      place++;
    }
    return place;
  }

  private static <T> boolean isOurs(T item, Set<T> before, Set<T> there) {
    return !before.contains(item) && !there.contains(item);
  }
}

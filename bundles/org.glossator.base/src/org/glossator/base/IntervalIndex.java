package org.glossator.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Intervals ordered by (begin, end, id), with range queries. Persistent: an edit makes a new index
 * that shares all but O(log n) nodes with the old one, so keeping an old state is free and any
 * thread reads without a lock.
 *
 * <p>Offsets are UTF-16 code units, ends are exclusive. Two intervals with the same begin, end and
 * id are the same element, whatever else they hold. The shape of the tree follows from the edits
 * alone. n intervals cost 32 n bytes beside the intervals themselves.
 *
 * @param <T> what it holds; its begin, end and id must never change
 */
public final class IntervalIndex<T extends Interval> implements Iterable<T> {
  private static final IntervalIndex<?> EMPTY = new IntervalIndex<>(null);

  /**
   * An edit copies about this many nodes: with more edits than size / this, one linear merge is
   * cheaper.
   */
  private static final int NODES_OF_AN_EDIT = 16;

  private final IntervalNode<T> root;

  private IntervalIndex(IntervalNode<T> root) {
    this.root = root;
  }

  /** The index without elements. */
  @SuppressWarnings("unchecked") // an index without elements is one of any type
  public static <T extends Interval> IntervalIndex<T> empty() {
    return (IntervalIndex<T>) EMPTY;
  }

  /**
   * An index of these: O(n) if they come in order, else O(n log n). Of two with the same key the
   * later counts.
   */
  public static <T extends Interval> IntervalIndex<T> of(Collection<? extends T> intervals) {
    List<T> sorted = sorted(intervals);
    return wrap(IntervalNode.build(sorted, 0, sorted.size()));
  }

  private static <T extends Interval> IntervalIndex<T> wrap(IntervalNode<T> root) {
    return root == null ? empty() : new IntervalIndex<>(root);
  }

  public int size() {
    return IntervalNode.size(root);
  }

  public boolean isEmpty() {
    return root == null;
  }

  /** With one more, or with this one in the place of the one with the same key; O(log n). */
  public IntervalIndex<T> with(T interval) {
    return new IntervalIndex<>(IntervalNode.with(root, Objects.requireNonNull(interval)));
  }

  /** Without the element with that key; this index if there is none. O(log n). */
  public IntervalIndex<T> without(T interval) {
    IntervalNode<T> changed = IntervalNode.without(root, interval);
    return changed == root ? this : wrap(changed);
  }

  /**
   * Many edits at once: first without all of {@code removed}, then with all of {@code added}. O(m
   * log n) for few, O(n + m log m) for many.
   */
  public IntervalIndex<T> replacing(
      Collection<? extends T> removed, Collection<? extends T> added) {
    if (((long) removed.size() + added.size()) * NODES_OF_AN_EDIT <= size()) {
      IntervalNode<T> changed = root;
      for (T interval : removed) {
        changed = IntervalNode.without(changed, interval);
      }
      for (T interval : added) {
        changed = IntervalNode.with(changed, interval);
      }
      return changed == root ? this : wrap(changed);
    }
    List<T> merged = merge(sorted(removed), sorted(added));
    return wrap(IntervalNode.build(merged, 0, merged.size()));
  }

  private List<T> merge(List<T> removed, List<T> added) {
    List<T> merged = new ArrayList<>(size() + added.size());
    int r = 0;
    int a = 0;
    for (T present : this) {
      while (r < removed.size() && IntervalNode.compare(removed.get(r), present) < 0) {
        r++;
      }
      boolean stays = r == removed.size() || IntervalNode.compare(removed.get(r), present) != 0;
      while (a < added.size() && IntervalNode.compare(added.get(a), present) < 0) {
        merged.add(added.get(a++));
      }
      if (a < added.size() && IntervalNode.compare(added.get(a), present) == 0) {
        merged.add(added.get(a++));
      } else if (stays) {
        merged.add(present);
      }
    }
    merged.addAll(added.subList(a, added.size()));
    return merged;
  }

  /** In order and without a key twice. */
  private static <T extends Interval> List<T> sorted(Collection<? extends T> intervals) {
    List<T> list = new ArrayList<>(intervals);
    boolean isSorted = true;
    for (int i = 1; i < list.size() && isSorted; i++) {
      isSorted = IntervalNode.compare(list.get(i - 1), list.get(i)) < 0;
    }
    if (isSorted) {
      return list;
    }
    list = sortedByBegin(list);
    List<T> unique = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      if (i + 1 == list.size() || IntervalNode.compare(list.get(i), list.get(i + 1)) != 0) {
        unique.add(list.get(i));
      }
    }
    return unique;
  }

  /**
   * Sorts numbers instead of objects, four times faster: begin above, place in the list below. What
   * begins at the same place is then in the order given, so that of equal keys the last one stays
   * the later one.
   */
  private static <T extends Interval> List<T> sortedByBegin(List<T> list) {
    long[] order = new long[list.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) list.get(i).begin() << 32 | i;
    }
    Arrays.sort(order);
    List<T> sorted = new ArrayList<>(order.length);
    for (long place : order) {
      sorted.add(list.get((int) place));
    }
    int from = 0;
    for (int to = 1; to <= order.length; to++) {
      if (to == order.length || order[to] >> 32 != order[from] >> 32) {
        if (to - from > 1) {
          sorted.subList(from, to).sort(IntervalNode::compare);
        }
        from = to;
      }
    }
    return sorted;
  }

  /**
   * All that share at least one code unit with [begin, end), in order; O(log n + k) where intervals
   * are not nested deeply. Empty intervals and empty ranges share nothing.
   */
  public List<T> touching(int begin, int end) {
    List<T> found = new ArrayList<>();
    forEachTouching(begin, end, found::add);
    return found;
  }

  /** Calls {@code action} for each that {@link #touching} finds, in order. */
  public void forEachTouching(int begin, int end, Consumer<? super T> action) {
    findTouching(
        begin,
        end,
        interval -> {
          action.accept(interval);
          return false;
        });
  }

  /**
   * The first in order that shares at least one code unit with [begin, end) and is {@code wanted},
   * or null. Looks no further than it.
   */
  public T findTouching(int begin, int end, Predicate<? super T> wanted) {
    return begin < end ? findTouching(root, begin, end, wanted) : null;
  }

  private static <T extends Interval> T findTouching(
      IntervalNode<T> from, int begin, int end, Predicate<? super T> wanted) {
    IntervalNode<T> node = from;
    while (node != null && node.maxEnd > begin) {
      T found = findTouching(node.left, begin, end, wanted);
      if (found != null) {
        return found;
      }
      T value = node.value;
      if (value.begin() >= end) {
        return null;
      }
      if (value.end() > begin && value.end() > value.begin() && wanted.test(value)) {
        return value;
      }
      node = node.right;
    }
    return null;
  }

  /** All that hold the code unit at {@code offset}, in order. */
  public List<T> containing(int offset) {
    // an end is exclusive, so that no interval holds the greatest int
    return offset == Integer.MAX_VALUE ? new ArrayList<>() : touching(offset, offset + 1);
  }

  /**
   * The element before which there are {@code rank} others; O(log n).
   *
   * @throws IndexOutOfBoundsException if it is not in 0..size-1
   */
  public T get(int rank) {
    int left = Objects.checkIndex(rank, size());
    IntervalNode<T> node = root;
    while (true) {
      int before = IntervalNode.size(node.left);
      if (left == before) {
        return node.value;
      }
      if (left < before) {
        node = node.left;
      } else {
        left -= before + 1;
        node = node.right;
      }
    }
  }

  /** How many elements are before that one, or -1 if its key is not in the index; O(log n). */
  public int rank(T interval) {
    int rank = 0;
    IntervalNode<T> node = root;
    while (node != null) {
      int order = IntervalNode.compare(interval, node.value);
      if (order == 0) {
        return rank + IntervalNode.size(node.left);
      }
      if (order < 0) {
        node = node.left;
      } else {
        rank += IntervalNode.size(node.left) + 1;
        node = node.right;
      }
    }
    return -1;
  }

  /** The first in order, or null. */
  public T first() {
    return root == null ? null : IntervalNode.first(root);
  }

  /** The last in order, or null. */
  public T last() {
    return root == null ? null : IntervalNode.last(root);
  }

  /** The next after that one in order, or null; it need not be in the index itself. */
  public T after(T interval) {
    return firstWhere(value -> IntervalNode.compare(value, interval) > 0);
  }

  /** The last before that one in order, or null; it need not be in the index itself. */
  public T before(T interval) {
    return lastWhere(value -> IntervalNode.compare(value, interval) < 0);
  }

  /** The first that begins at {@code offset} or after it, or null. */
  public T firstFrom(int offset) {
    return firstWhere(value -> value.begin() >= offset);
  }

  /** The last that begins before {@code offset}, or null. */
  public T lastBefore(int offset) {
    return lastWhere(value -> value.begin() < offset);
  }

  /** The first for which a condition holds that, in order, turns from false to true once. */
  private T firstWhere(Predicate<T> condition) {
    T found = null;
    IntervalNode<T> node = root;
    while (node != null) {
      if (condition.test(node.value)) {
        found = node.value;
        node = node.left;
      } else {
        node = node.right;
      }
    }
    return found;
  }

  /** The last for which a condition holds that, in order, turns from true to false once. */
  private T lastWhere(Predicate<T> condition) {
    T found = null;
    IntervalNode<T> node = root;
    while (node != null) {
      if (condition.test(node.value)) {
        found = node.value;
        node = node.right;
      } else {
        node = node.left;
      }
    }
    return found;
  }

  /** In order; O(1) a step on average. */
  @Override
  public Iterator<T> iterator() {
    return new IntervalIterator<>(root);
  }

  @Override
  public void forEach(Consumer<? super T> action) {
    forEach(root, action);
  }

  private static <T extends Interval> void forEach(
      IntervalNode<T> from, Consumer<? super T> action) {
    for (IntervalNode<T> node = from; node != null; node = node.right) {
      forEach(node.left, action);
      action.accept(node.value);
    }
  }

  /** Whether the other one holds equal elements; O(n). */
  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof IntervalIndex<?> index) || index.size() != size()) {
      return false;
    }
    Iterator<?> theirs = index.iterator();
    for (T mine : this) {
      if (!mine.equals(theirs.next())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (T value : this) {
      hash = 31 * hash + value.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return size() + " intervals";
  }

  /** The root, for tests of the balance. */
  IntervalNode<T> root() {
    return root;
  }
}

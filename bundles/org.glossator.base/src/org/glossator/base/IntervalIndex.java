package org.glossator.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/**
 * An immutable set of {@link Interval}s ordered by (begin, end, id) that answers "what touches [a,
 * b)".
 *
 * <p>A weight-balanced search tree (Adams, Functional Pearls: Efficient sets, JFP 3(4), 1993, with
 * the balance parameters of Hirai and Yamamoto, JFP 21(3), 2011) whose nodes also hold the largest
 * end below them. An edit copies the path from the root, O(log n) nodes of 32 bytes, and leaves the
 * old index as it was: a snapshot is a reference. A query is O(log n + k) for k results that are
 * not hidden behind long intervals.
 *
 * @param <T> what is indexed
 */
public final class IntervalIndex<T extends Interval> implements Iterable<T> {
  private static final int DELTA = 3;
  private static final int GAMMA = 2;
  private static final IntervalIndex<Interval> EMPTY = new IntervalIndex<>(null);

  private record Node<T extends Interval>(
      T value, Node<T> left, Node<T> right, int size, int maxEnd) {}

  private final Node<T> root;

  private IntervalIndex(Node<T> root) {
    this.root = root;
  }

  /** The index without intervals. */
  @SuppressWarnings("unchecked") // it holds nothing
  public static <T extends Interval> IntervalIndex<T> empty() {
    return (IntervalIndex<T>) EMPTY;
  }

  /**
   * All of these at once: O(n) where they come in order, else O(n log n).
   *
   * @throws IllegalArgumentException if two have the same (begin, end, id)
   */
  public static <T extends Interval> IntervalIndex<T> of(Collection<? extends T> intervals) {
    Object[] sorted = intervals.toArray();
    boolean inOrder = true;
    for (int i = 1; i < sorted.length && inOrder; i++) {
      inOrder = compare((Interval) sorted[i - 1], (Interval) sorted[i]) < 0;
    }
    if (!inOrder) {
      Arrays.sort(sorted, (a, b) -> compare((Interval) a, (Interval) b));
      for (int i = 1; i < sorted.length; i++) {
        if (compare((Interval) sorted[i - 1], (Interval) sorted[i]) == 0) {
          throw new IllegalArgumentException("twice in the index: " + sorted[i]);
        }
      }
    }
    return new IntervalIndex<>(build(sorted, 0, sorted.length));
  }

  @SuppressWarnings("unchecked") // the array holds what came in
  private static <T extends Interval> Node<T> build(Object[] sorted, int from, int to) {
    if (from == to) {
      return null;
    }
    int middle = (from + to) >>> 1;
    return node((T) sorted[middle], build(sorted, from, middle), build(sorted, middle + 1, to));
  }

  public int size() {
    return size(root);
  }

  public boolean isEmpty() {
    return root == null;
  }

  /** With that interval; one with the same (begin, end, id) is replaced. */
  public IntervalIndex<T> with(T interval) {
    return new IntervalIndex<>(insert(root, interval));
  }

  /** Without the interval of that (begin, end, id); the same index where there is none. */
  public IntervalIndex<T> without(T interval) {
    Node<T> smaller = delete(root, interval);
    return smaller == root ? this : new IntervalIndex<>(smaller);
  }

  /** Those that share at least one code unit with [begin, end), in order. */
  public List<T> touching(int begin, int end) {
    List<T> found = new ArrayList<>();
    forEachTouching(begin, end, found::add);
    return found;
  }

  /** Hands over those that share at least one code unit with [begin, end), in order. */
  public void forEachTouching(int begin, int end, Consumer<? super T> consumer) {
    if (begin < end) {
      touching(root, begin, end, consumer);
    }
  }

  private static <T extends Interval> void touching(
      Node<T> node, int begin, int end, Consumer<? super T> consumer) {
    Node<T> n = node;
    while (n != null && n.maxEnd > begin) {
      touching(n.left, begin, end, consumer);
      if (n.value.begin() >= end) {
        return;
      }
      if (n.value.end() > begin && n.value.end() > n.value.begin()) {
        consumer.accept(n.value);
      }
      n = n.right;
    }
  }

  /** Those that cover the code unit at {@code offset}, in order. */
  public List<T> containing(int offset) {
    return touching(offset, offset + 1);
  }

  /**
   * The interval at that place of the order.
   *
   * @throws IndexOutOfBoundsException if the rank is not in 0..size-1
   */
  public T get(int rank) {
    if (rank < 0 || rank >= size()) {
      throw new IndexOutOfBoundsException(rank + " of " + size());
    }
    Node<T> n = root;
    int rest = rank;
    while (true) {
      int left = size(n.left);
      if (rest == left) {
        return n.value;
      }
      if (rest < left) {
        n = n.left;
      } else {
        rest -= left + 1;
        n = n.right;
      }
    }
  }

  /**
   * The place in the order of the interval with that (begin, end, id), or -1 where there is none.
   */
  public int rank(T interval) {
    Node<T> n = root;
    int before = 0;
    while (n != null) {
      int c = compare(interval, n.value);
      if (c == 0) {
        return before + size(n.left);
      }
      if (c < 0) {
        n = n.left;
      } else {
        before += size(n.left) + 1;
        n = n.right;
      }
    }
    return -1;
  }

  /** The first in the order, or null. */
  public T first() {
    return isEmpty() ? null : get(0);
  }

  /** The last in the order, or null. */
  public T last() {
    return isEmpty() ? null : get(size() - 1);
  }

  /** The next after that interval in the order, whether or not it is in the index; or null. */
  public T after(T interval) {
    Node<T> n = root;
    T best = null;
    while (n != null) {
      if (compare(interval, n.value) < 0) {
        best = n.value;
        n = n.left;
      } else {
        n = n.right;
      }
    }
    return best;
  }

  /** The next before that interval in the order, whether or not it is in the index; or null. */
  public T before(T interval) {
    Node<T> n = root;
    T best = null;
    while (n != null) {
      if (compare(interval, n.value) > 0) {
        best = n.value;
        n = n.right;
      } else {
        n = n.left;
      }
    }
    return best;
  }

  /** The first that begins at {@code offset} or after it, or null. */
  public T firstFrom(int offset) {
    Node<T> n = root;
    T best = null;
    while (n != null) {
      if (n.value.begin() >= offset) {
        best = n.value;
        n = n.left;
      } else {
        n = n.right;
      }
    }
    return best;
  }

  /** The last that begins before {@code offset}, or null. */
  public T lastBefore(int offset) {
    Node<T> n = root;
    T best = null;
    while (n != null) {
      if (n.value.begin() < offset) {
        best = n.value;
        n = n.right;
      } else {
        n = n.left;
      }
    }
    return best;
  }

  @Override
  public void forEach(Consumer<? super T> consumer) {
    forEach(root, consumer);
  }

  private static <T extends Interval> void forEach(Node<T> node, Consumer<? super T> consumer) {
    for (Node<T> n = node; n != null; n = n.right) {
      forEach(n.left, consumer);
      consumer.accept(n.value);
    }
  }

  @Override
  public Iterator<T> iterator() {
    return new InOrder<>(root);
  }

  private static final class InOrder<T extends Interval> implements Iterator<T> {
    private final List<Node<T>> path = new ArrayList<>();

    InOrder(Node<T> root) {
      descend(root);
    }

    private void descend(Node<T> from) {
      for (Node<T> n = from; n != null; n = n.left) {
        path.add(n);
      }
    }

    @Override
    public boolean hasNext() {
      return !path.isEmpty();
    }

    @Override
    public T next() {
      if (path.isEmpty()) {
        throw new NoSuchElementException();
      }
      Node<T> n = path.removeLast();
      descend(n.right);
      return n.value;
    }
  }

  private static int compare(Interval a, Interval b) {
    int c = Integer.compare(a.begin(), b.begin());
    if (c == 0) {
      c = Integer.compare(a.end(), b.end());
    }
    return c == 0 ? Integer.compare(a.id(), b.id()) : c;
  }

  private static int size(Node<?> node) {
    return node == null ? 0 : node.size;
  }

  private static int maxEnd(Node<?> node) {
    return node == null ? Integer.MIN_VALUE : node.maxEnd;
  }

  private static <T extends Interval> Node<T> node(T value, Node<T> left, Node<T> right) {
    return new Node<>(
        value,
        left,
        right,
        size(left) + size(right) + 1,
        Math.max(value.end(), Math.max(maxEnd(left), maxEnd(right))));
  }

  private static <T extends Interval> Node<T> insert(Node<T> node, T value) {
    if (node == null) {
      return node(value, null, null);
    }
    int c = compare(value, node.value);
    if (c == 0) {
      return node(value, node.left, node.right);
    }
    return c < 0
        ? balance(node.value, insert(node.left, value), node.right)
        : balance(node.value, node.left, insert(node.right, value));
  }

  private static <T extends Interval> Node<T> delete(Node<T> node, T value) {
    if (node == null) {
      return null;
    }
    int c = compare(value, node.value);
    if (c < 0) {
      Node<T> left = delete(node.left, value);
      return left == node.left ? node : balance(node.value, left, node.right);
    }
    if (c > 0) {
      Node<T> right = delete(node.right, value);
      return right == node.right ? node : balance(node.value, node.left, right);
    }
    if (node.left == null) {
      return node.right;
    }
    if (node.right == null) {
      return node.left;
    }
    Node<T> next = node.right;
    while (next.left != null) {
      next = next.left;
    }
    return balance(next.value, node.left, delete(node.right, next.value));
  }

  private static <T extends Interval> Node<T> balance(T value, Node<T> left, Node<T> right) {
    int l = size(left) + 1;
    int r = size(right) + 1;
    if (DELTA * l < r) {
      Node<T> inner = right.left;
      if (size(inner) + 1 < GAMMA * (size(right.right) + 1)) {
        return node(right.value, node(value, left, inner), right.right);
      }
      return node(
          inner.value, node(value, left, inner.left), node(right.value, inner.right, right.right));
    }
    if (DELTA * r < l) {
      Node<T> inner = left.right;
      if (size(inner) + 1 < GAMMA * (size(left.left) + 1)) {
        return node(left.value, left.left, node(value, inner, right));
      }
      return node(
          inner.value, node(left.value, left.left, inner.left), node(value, inner.right, right));
    }
    return node(value, left, right);
  }
}

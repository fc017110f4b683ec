package org.glossator.base;

import java.util.List;

/**
 * A node of the tree under {@link IntervalIndex}: a weight-balanced tree, whose shape follows from
 * the order of edits alone (no random), augmented with the greatest end below each node. 32 bytes a
 * node, since the size that balances it also gives the rank.
 *
 * <p>Parameters (3, 2) and the rotations are those that Hirai and Yamamoto proved right: "Balancing
 * weight-balanced trees", Journal of Functional Programming 21 (3), 2011, section 3. A subtree
 * without nodes is {@code null}.
 */
final class IntervalNode<T extends Interval> {
  private static final long DELTA = 3;
  private static final long GAMMA = 2;

  final T value;
  final IntervalNode<T> left;
  final IntervalNode<T> right;
  final int size;

  /** Greatest end of all intervals here and below. */
  final int maxEnd;

  private IntervalNode(IntervalNode<T> left, T value, IntervalNode<T> right) {
    this.left = left;
    this.value = value;
    this.right = right;
    this.size = size(left) + size(right) + 1;
    int max = value.end();
    if (left != null && left.maxEnd > max) {
      max = left.maxEnd;
    }
    if (right != null && right.maxEnd > max) {
      max = right.maxEnd;
    }
    this.maxEnd = max;
  }

  static int size(IntervalNode<?> node) {
    return node == null ? 0 : node.size;
  }

  /** Order of the index: begin, end, id. */
  static int compare(Interval a, Interval b) {
    int order = Integer.compare(a.begin(), b.begin());
    if (order == 0) {
      order = Integer.compare(a.end(), b.end());
    }
    return order == 0 ? Integer.compare(a.id(), b.id()) : order;
  }

  /** A perfectly balanced tree of {@code sorted[from..to)}, which has no key twice; O(n). */
  static <T extends Interval> IntervalNode<T> build(List<? extends T> sorted, int from, int to) {
    if (from >= to) {
      return null;
    }
    int middle = (from + to) >>> 1;
    return new IntervalNode<>(
        build(sorted, from, middle), sorted.get(middle), build(sorted, middle + 1, to));
  }

  static <T extends Interval> IntervalNode<T> with(IntervalNode<T> node, T added) {
    if (node == null) {
      return new IntervalNode<>(null, added, null);
    }
    int order = compare(added, node.value);
    if (order == 0) {
      return new IntervalNode<>(node.left, added, node.right);
    }
    return order < 0
        ? balance(with(node.left, added), node.value, node.right)
        : balance(node.left, node.value, with(node.right, added));
  }

  /** The same tree (identical) if it does not hold the key. */
  static <T extends Interval> IntervalNode<T> without(IntervalNode<T> node, Interval removed) {
    if (node == null) {
      return null;
    }
    int order = compare(removed, node.value);
    if (order == 0) {
      return join(node.left, node.right);
    }
    if (order < 0) {
      IntervalNode<T> left = without(node.left, removed);
      return left == node.left ? node : balance(left, node.value, node.right);
    }
    IntervalNode<T> right = without(node.right, removed);
    return right == node.right ? node : balance(node.left, node.value, right);
  }

  /** One tree of two that were the children of one node: the heavier one gives the new root. */
  private static <T extends Interval> IntervalNode<T> join(
      IntervalNode<T> left, IntervalNode<T> right) {
    if (left == null) {
      return right;
    }
    if (right == null) {
      return left;
    }
    return left.size > right.size
        ? balance(withoutLast(left), last(left), right)
        : balance(left, first(right), withoutFirst(right));
  }

  static <T extends Interval> T first(IntervalNode<T> node) {
    IntervalNode<T> at = node;
    while (at.left != null) {
      at = at.left;
    }
    return at.value;
  }

  static <T extends Interval> T last(IntervalNode<T> node) {
    IntervalNode<T> at = node;
    while (at.right != null) {
      at = at.right;
    }
    return at.value;
  }

  private static <T extends Interval> IntervalNode<T> withoutFirst(IntervalNode<T> node) {
    return node.left == null
        ? node.right
        : balance(withoutFirst(node.left), node.value, node.right);
  }

  private static <T extends Interval> IntervalNode<T> withoutLast(IntervalNode<T> node) {
    return node.right == null ? node.left : balance(node.left, node.value, withoutLast(node.right));
  }

  /**
   * A node over two balanced trees, of which one has grown or shrunk by one since they balanced
   * each other.
   */
  private static <T extends Interval> IntervalNode<T> balance(
      IntervalNode<T> left, T value, IntervalNode<T> right) {
    if (!isLightEnough(right, left)) {
      return isSingle(right.left, right.right)
          ? new IntervalNode<>(
              new IntervalNode<>(left, value, right.left), right.value, right.right)
          : new IntervalNode<>(
              new IntervalNode<>(left, value, right.left.left),
              right.left.value,
              new IntervalNode<>(right.left.right, right.value, right.right));
    }
    if (!isLightEnough(left, right)) {
      return isSingle(left.right, left.left)
          ? new IntervalNode<>(left.left, left.value, new IntervalNode<>(left.right, value, right))
          : new IntervalNode<>(
              new IntervalNode<>(left.left, left.value, left.right.left),
              left.right.value,
              new IntervalNode<>(left.right.right, value, right));
    }
    return new IntervalNode<>(left, value, right);
  }

  /**
   * Whether {@code node} is not too heavy beside {@code other}; longs, since three times a size may
   * overflow.
   */
  static boolean isLightEnough(IntervalNode<?> node, IntervalNode<?> other) {
    return DELTA * (size(other) + 1L) >= size(node) + 1L;
  }

  /** Whether a single rotation does, given the inner and the outer child of the heavy side. */
  private static boolean isSingle(IntervalNode<?> inner, IntervalNode<?> outer) {
    return size(inner) + 1L < GAMMA * (size(outer) + 1L);
  }
}

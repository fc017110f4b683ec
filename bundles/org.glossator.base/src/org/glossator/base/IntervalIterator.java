package org.glossator.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Walks a tree in order; holds the path from the root to the next node. */
final class IntervalIterator<T extends Interval> implements Iterator<T> {
  private final Deque<IntervalNode<T>> path = new ArrayDeque<>();

  IntervalIterator(IntervalNode<T> root) {
    descend(root);
  }

  private void descend(IntervalNode<T> from) {
    for (IntervalNode<T> node = from; node != null; node = node.left) {
      path.push(node);
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
    IntervalNode<T> node = path.pop();
    descend(node.right);
    return node.value;
  }
}

package org.glossator.base;

import java.util.Arrays;

/**
 * An immutable map from int to a value: a hash array mapped trie (Bagwell, Ideal Hash Trees, 2001)
 * over the key itself, five bits a level from the lowest. Ids are random numbers, so the key is its
 * own hash. An edit copies at most seven small arrays and leaves the old map as it was.
 *
 * @param <V> values, never null
 */
public final class IntMap<V> {

  /** What {@link #forEach} hands entries to. */
  @FunctionalInterface
  public interface IntObjConsumer<V> {
    void accept(int key, V value);
  }

  private static final int BITS = 5;
  private static final int MASK = 31;
  private static final IntMap<Object> EMPTY = new IntMap<>(null, 0);

  private record Leaf(int key, Object value) {}

  /** Children in the order of their bits; a child is a Node or a Leaf. */
  private record Node(int bitmap, Object[] children) {}

  private final Object root;
  private final int size;

  private IntMap(Object root, int size) {
    this.root = root;
    this.size = size;
  }

  /** The map without entries. */
  @SuppressWarnings("unchecked") // it holds nothing
  public static <V> IntMap<V> empty() {
    return (IntMap<V>) EMPTY;
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** The value of that key, or null. */
  @SuppressWarnings("unchecked") // only V values are put in
  public V get(int key) {
    Object at = root;
    int rest = key;
    while (at instanceof Node node) {
      int bit = 1 << (rest & MASK);
      if ((node.bitmap & bit) == 0) {
        return null;
      }
      at = node.children[Integer.bitCount(node.bitmap & (bit - 1))];
      rest >>>= BITS;
    }
    return at instanceof Leaf leaf && leaf.key == key ? (V) leaf.value : null;
  }

  public boolean containsKey(int key) {
    return get(key) != null;
  }

  /**
   * With that value for that key.
   *
   * @throws NullPointerException if the value is null
   */
  public IntMap<V> with(int key, V value) {
    if (value == null) {
      throw new NullPointerException("value of " + key);
    }
    return new IntMap<>(put(root, new Leaf(key, value), 0), containsKey(key) ? size : size + 1);
  }

  /** Without that key; the same map where it is not in. */
  public IntMap<V> without(int key) {
    return containsKey(key) ? new IntMap<>(remove(root, key, 0), size - 1) : this;
  }

  /** Hands over all entries, in an order that depends on the keys only. */
  public void forEach(IntObjConsumer<? super V> consumer) {
    forEach(root, consumer);
  }

  @SuppressWarnings("unchecked") // only V values are put in
  private static <V> void forEach(Object at, IntObjConsumer<? super V> consumer) {
    if (at instanceof Leaf leaf) {
      consumer.accept(leaf.key, (V) leaf.value);
    } else if (at instanceof Node node) {
      for (Object child : node.children) {
        forEach(child, consumer);
      }
    }
  }

  private static Object put(Object at, Leaf leaf, int shift) {
    if (at == null) {
      return leaf;
    }
    if (at instanceof Leaf other) {
      return other.key == leaf.key ? leaf : pair(other, leaf, shift);
    }
    Node node = (Node) at;
    int bit = 1 << (leaf.key >>> shift & MASK);
    int place = Integer.bitCount(node.bitmap & (bit - 1));
    if ((node.bitmap & bit) != 0) {
      Object[] children = node.children.clone();
      children[place] = put(children[place], leaf, shift + BITS);
      return new Node(node.bitmap, children);
    }
    Object[] children = new Object[node.children.length + 1];
    System.arraycopy(node.children, 0, children, 0, place);
    children[place] = leaf;
    System.arraycopy(node.children, place, children, place + 1, node.children.length - place);
    return new Node(node.bitmap | bit, children);
  }

  private static Node pair(Leaf a, Leaf b, int shift) {
    int placeA = a.key >>> shift & MASK;
    int placeB = b.key >>> shift & MASK;
    if (placeA == placeB) {
      return new Node(1 << placeA, new Object[] {pair(a, b, shift + BITS)});
    }
    Object[] children = placeA < placeB ? new Object[] {a, b} : new Object[] {b, a};
    return new Node(1 << placeA | 1 << placeB, children);
  }

  private static Object remove(Object at, int key, int shift) {
    if (!(at instanceof Node node)) {
      return null;
    }
    int bit = 1 << (key >>> shift & MASK);
    int place = Integer.bitCount(node.bitmap & (bit - 1));
    Object child = remove(node.children[place], key, shift + BITS);
    if (child != null) {
      if (node.children.length == 1 && child instanceof Leaf) {
        return child;
      }
      Object[] children = node.children.clone();
      children[place] = child;
      return new Node(node.bitmap, children);
    }
    if (node.children.length == 1) {
      return null;
    }
    if (node.children.length == 2 && node.children[1 - place] instanceof Leaf leaf) {
      return leaf;
    }
    Object[] children = Arrays.copyOf(node.children, node.children.length - 1);
    System.arraycopy(node.children, place + 1, children, place, node.children.length - place - 1);
    return new Node(node.bitmap & ~bit, children);
  }
}

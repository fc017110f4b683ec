package org.glossator.base;

import java.util.Collection;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * A map from ints to values that are not null. Persistent: a change makes a new map that shares
 * nearly all of the old one, so keeping an old state is free and any thread reads without a lock. A
 * hash trie of at most seven levels; about 25 bytes an entry beside the value.
 *
 * <p>The order of {@link #forEach} follows from the keys alone: equal maps have equal order.
 *
 * @param <V> what it holds
 */
public final class IntMap<V> {
  private static final IntMap<?> EMPTY = new IntMap<>(IntMapNode.EMPTY, 0);

  private final IntMapNode root;
  private final int size;

  private IntMap(IntMapNode root, int size) {
    this.root = root;
    this.size = size;
  }

  /**
   * Takes an entry.
   *
   * @param <V> type of the value
   */
  @FunctionalInterface
  public interface IntObjConsumer<V> {
    void accept(int key, V value);
  }

  /**
   * Takes what differs between two maps.
   *
   * @param <V> type of the values
   */
  @FunctionalInterface
  public interface DifferenceConsumer<V> {
    /**
     * @param mine value in the first map, or null if it has none
     * @param theirs value in the other map, or null if it has none
     */
    void accept(int key, V mine, V theirs);
  }

  /** The map without entries. */
  @SuppressWarnings("unchecked") // a map without entries is one of any type
  public static <V> IntMap<V> empty() {
    return (IntMap<V>) EMPTY;
  }

  /**
   * A map of many values; O(n), several times faster than a builder. Of two with the same key the
   * later counts: then the map is smaller than the collection.
   */
  public static <V> IntMap<V> of(Collection<? extends V> values, ToIntFunction<? super V> keyOf) {
    int n = values.size();
    int[] keys = new int[n];
    Object[] slots = new Object[n];
    int i = 0;
    for (V value : values) {
      keys[i] = keyOf.applyAsInt(value);
      slots[i++] = Objects.requireNonNull(value);
    }
    if (n == 0) {
      return empty();
    }
    IntMapNode root = IntMapNode.build(keys, slots, new int[n], new Object[n], 0, n, 0);
    return new IntMap<>(root, root.count());
  }

  /** Builds a map in place, for many entries one by one. */
  public static <V> Builder<V> builder() {
    return IntMap.<V>empty().toBuilder();
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** The value of a key, or null. */
  @SuppressWarnings("unchecked") // with() lets in nothing else
  public V get(int key) {
    return (V) root.find(key, 0);
  }

  public boolean containsKey(int key) {
    return root.find(key, 0) != null;
  }

  /** With that entry, in the place of the key's old one; this map where that changes nothing. */
  public IntMap<V> with(int key, V value) {
    IntMapNode changed = root.with(key, Objects.requireNonNull(value), 0, null);
    return changed == root ? this : new IntMap<>(changed, containsKey(key) ? size : size + 1);
  }

  /** Without that key; this map if it is not there. */
  public IntMap<V> without(int key) {
    IntMapNode changed = root.without(key, 0, null);
    if (changed == root) {
      return this;
    }
    return size == 1 ? empty() : new IntMap<>(changed, size - 1);
  }

  /** Calls {@code action} for each entry, in an order that follows from the keys. */
  @SuppressWarnings("unchecked") // with() lets in nothing else
  public void forEach(IntObjConsumer<? super V> action) {
    root.forEach((key, value) -> action.accept(key, (V) value));
  }

  /**
   * Calls {@code action} for each key whose value is not equal in the two maps. Costs what has
   * changed, not the size, where one map was made of the other.
   */
  @SuppressWarnings("unchecked") // with() lets in nothing else
  public void forEachDifference(IntMap<V> other, DifferenceConsumer<? super V> action) {
    root.forEachDifference(
        other.root, 0, (key, mine, theirs) -> action.accept(key, (V) mine, (V) theirs));
  }

  /** A builder that starts with the entries of this map, in O(1); this map stays as it is. */
  public Builder<V> toBuilder() {
    return new Builder<>(this);
  }

  /** Whether the other map holds equal values under the same keys. */
  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof IntMap<?> map) || map.size != size) {
      return false;
    }
    boolean[] isEqual = {true};
    root.forEachDifference(map.root, 0, (key, mine, theirs) -> isEqual[0] = false);
    return isEqual[0];
  }

  @Override
  public int hashCode() {
    int[] hash = {size};
    root.forEach((key, value) -> hash[0] += key * 31 ^ value.hashCode());
    return hash[0];
  }

  @Override
  public String toString() {
    return size + " entries";
  }

  /**
   * Makes a map by changing nodes in place that no map has seen yet. For one thread. It may be used
   * on after {@link #build}: maps that are built do not change.
   *
   * @param <V> what the map holds
   */
  public static final class Builder<V> {
    private IntMapNode root;
    private int size;

    /** Marks the nodes that are this builder's own. */
    private IntMapNode.Editor editor = new IntMapNode.Editor();

    private Builder(IntMap<V> start) {
      this.root = start.root;
      this.size = start.size;
    }

    /** The value of a key, or null. */
    @SuppressWarnings("unchecked") // put() lets in nothing else
    public V get(int key) {
      return (V) root.find(key, 0);
    }

    /**
     * Sets the value of a key.
     *
     * @return the value that it had, or null
     */
    public V put(int key, V value) {
      root = root.with(key, Objects.requireNonNull(value), 0, editor);
      V old = takeOld();
      if (old == null) {
        size++;
      }
      return old;
    }

    /**
     * Takes a key out.
     *
     * @return the value that it had, or null
     */
    public V remove(int key) {
      root = root.without(key, 0, editor);
      V old = takeOld();
      if (old != null) {
        size--;
      }
      return old;
    }

    @SuppressWarnings("unchecked") // put() lets in nothing else
    private V takeOld() {
      Object old = editor.old;
      editor.old = null; // nodes hold on to their editor, which must not hold on to values
      return (V) old;
    }

    public int size() {
      return size;
    }

    /** The map of what is in it now. */
    public IntMap<V> build() {
      editor = new IntMapNode.Editor(); // the nodes now belong to the map
      return size == 0 ? empty() : new IntMap<>(root, size);
    }
  }
}

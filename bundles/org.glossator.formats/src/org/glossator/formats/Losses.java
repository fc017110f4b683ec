package org.glossator.formats;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a format could not hold, by kind and count. Not thread-safe.
 *
 * <p>Most kinds count things; what thousands of annotations have in common, such as the import that
 * they came by, is counted by its different values ({@link #addValue}).
 */
public final class Losses {
  private final TreeMap<String, Long> counts = new TreeMap<>();
  private final TreeMap<String, Set<String>> values = new TreeMap<>();

  /**
   * Counts some more.
   *
   * @param kind what is lost, as a reader of the manifest understands it: {@code relations}
   */
  public void add(String kind, long count) {
    if (count < 0) {
      throw new IllegalArgumentException("count " + count);
    }
    if (count > 0) {
      counts.merge(kind, count, Long::sum);
    }
  }

  /**
   * Counts a value once, however many annotations have it.
   *
   * @param kind what is lost; not one that {@link #add(String, long)} counts
   */
  public void addValue(String kind, String value) {
    values.computeIfAbsent(kind, k -> new TreeSet<>()).add(value);
  }

  /** Adds all of another. */
  public void add(Losses other) {
    other.counts.forEach(this::add);
    other.values.forEach(
        (kind, more) -> values.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(more));
  }

  public boolean isEmpty() {
    return counts.isEmpty() && values.isEmpty();
  }

  /** Counts by kind, ordered by kind; unmodifiable. */
  public Map<String, Long> counts() {
    TreeMap<String, Long> all = new TreeMap<>(counts);
    values.forEach((kind, different) -> all.put(kind, (long) different.size()));
    return Collections.unmodifiableMap(all);
  }
}

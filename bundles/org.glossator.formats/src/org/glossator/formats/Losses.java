package org.glossator.formats;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What a format could not hold, by kind and count. Not thread-safe. */
public final class Losses {
  private final TreeMap<String, Long> counts = new TreeMap<>();

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

  /** Adds all of another. */
  public void add(Losses other) {
    other.counts.forEach(this::add);
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** Counts by kind, ordered by kind; unmodifiable. */
  public Map<String, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }
}

package org.glossator.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measures of agreement by id, in the order in which they were added. Any thread. */
public final class MeasureRegistry {
  private final Map<String, Measure> measures = new LinkedHashMap<>();

  /**
   * Adds a measure.
   *
   * @throws IllegalArgumentException if there is one of that id
   */
  public synchronized void add(Measure measure) {
    if (measures.putIfAbsent(measure.id(), measure) != null) {
      throw new IllegalArgumentException("there is a measure " + measure.id() + " already");
    }
  }

  /** The measure of that id, or null. */
  public synchronized Measure find(String id) {
    return measures.get(id);
  }

  /** All of them. */
  public synchronized List<Measure> measures() {
    return List.copyOf(measures.values());
  }
}

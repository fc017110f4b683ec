package org.glossator.engines;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How long the stages of runs of engines took, added up over all documents: wall time of the
 * threads that worked on them, so that two jobs may take more than the run did. Any thread.
 */
public final class StageTimes {
  private final Map<Part, LongAdder> nanos = new ConcurrentHashMap<>();

  /** What is done with a document. */
  public enum Stage {
    /** Text and annotations are read from the disk and put into the CAS. */
    READING,
    /** An engine works on the CAS. */
    ENGINE,
    /**
     * What it has added is taken out of the CAS, checked, and compared with its earlier
     * suggestions.
     */
    SUGGESTING,
    /** Suggestions that have changed are written, and accepted ones made annotations. */
    WRITING
  }

  private record Part(Stage stage, String engine) {}

  /**
   * Adds the time since a moment.
   *
   * @param engine id of the engine that it was spent for; empty for none in particular
   * @param begin {@link System#nanoTime} then
   */
  public void addSince(Stage stage, String engine, long begin) {
    long time = System.nanoTime() - begin;
    nanos.computeIfAbsent(new Part(stage, engine), part -> new LongAdder()).add(time);
  }

  /** Nanoseconds of a stage for one engine, or for none in particular. */
  public long nanos(Stage stage, String engine) {
    LongAdder sum = nanos.get(new Part(stage, engine));
    return sum == null ? 0 : sum.sum();
  }

  /** Nanoseconds of a stage for all engines. */
  public long nanos(Stage stage) {
    return nanos.entrySet().stream()
        .filter(entry -> entry.getKey().stage() == stage)
        .mapToLong(entry -> entry.getValue().sum())
        .sum();
  }
}

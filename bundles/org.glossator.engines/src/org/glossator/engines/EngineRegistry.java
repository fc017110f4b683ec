package org.glossator.engines;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.engines.internal.lexicon.LexiconEngine;
import org.glossator.engines.internal.segmenter.SegmenterEngine;

/**
 * The engines there are. A plain object: the command line and tests take {@link #builtIn}, the workbench adds
 * what plug-ins contribute. Any thread. Listing engines loads nothing of UIMA.
 */
public final class EngineRegistry {
  private final Map<String, Engine> engines = new TreeMap<>();

  /** A registry with what comes with Glossator. */
  public static EngineRegistry builtIn() {
    EngineRegistry registry = new EngineRegistry();
    registry.add(new SegmenterEngine());
    registry.add(new LexiconEngine());
    return registry;
  }

  /**
   * Adds an engine.
   *
   * @throws IllegalArgumentException if there is one of its id already
   */
  public synchronized void add(Engine engine) {
    if (engines.putIfAbsent(engine.id(), engine) != null) {
      throw new IllegalArgumentException("there is an engine " + engine.id() + " already");
    }
  }

  /** The engine of that id, or null. */
  public synchronized Engine find(String id) {
    return engines.get(id);
  }

  /** All engines, ordered by id. */
  public synchronized List<Engine> engines() {
    return List.copyOf(engines.values());
  }
}

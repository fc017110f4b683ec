package org.glossator.engines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.internal.again.SameTextEngine;
import org.glossator.engines.internal.lexicon.LexiconEngine;
import org.glossator.engines.internal.quotations.QuotationsEngine;
import org.glossator.engines.internal.recommender.RecommenderEngine;
import org.glossator.engines.internal.ruta.RutaRulesEngine;
import org.glossator.engines.internal.segmenter.SegmenterEngine;
import org.glossator.study.DocumentPaths;

/**
 * The engines that there are, by id. A plain object: filled with the built-in ones here, and with
 * those of plug-ins by the platform. Safe to use from several threads.
 */
public final class EngineRegistry {
  private final Map<String, Engine> engines = new LinkedHashMap<>();

  /** A registry without engines. */
  public static EngineRegistry empty() {
    return new EngineRegistry();
  }

  /** A new registry with the engines that Glossator brings along. */
  public static EngineRegistry builtIn() {
    EngineRegistry registry = new EngineRegistry();
    registry.add(new SegmenterEngine());
    registry.add(new LexiconEngine());
    registry.add(new SameTextEngine());
    registry.add(new QuotationsEngine());
    registry.add(new RutaRulesEngine());
    registry.add(new RecommenderEngine());
    return registry;
  }

  /**
   * Adds an engine.
   *
   * @throws IllegalArgumentException if there is one with that id already, or the id cannot be the
   *     name of a folder
   */
  public synchronized void add(Engine engine) {
    String reason = DocumentPaths.reasonAgainstOwner(engine.id());
    if (reason != null) {
      throw new IllegalArgumentException(
          "\"" + engine.id() + "\" is no id of an engine: " + reason);
    }
    if (engines.putIfAbsent(engine.id(), engine) != null) {
      throw new IllegalArgumentException("there is an engine " + engine.id() + " already");
    }
  }

  /** The engine with that id, or null. */
  public synchronized Engine find(String id) {
    return engines.get(id);
  }

  /** All engines in the order they were added; a copy. */
  public synchronized List<Engine> engines() {
    return List.copyOf(engines.values());
  }

  /**
   * The engines with these ids, in that order, each once.
   *
   * @throws ProblemException if there is no such engine
   */
  public synchronized List<Engine> require(Collection<String> ids) throws ProblemException {
    List<Engine> found = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      Engine engine = engines.get(id);
      if (engine == null) {
        throw new ProblemException(
            Problem.error(
                "",
                "there is no engine " + id,
                "choose from " + String.join(", ", engines.keySet())));
      }
      found.add(engine);
    }
    return found;
  }
}

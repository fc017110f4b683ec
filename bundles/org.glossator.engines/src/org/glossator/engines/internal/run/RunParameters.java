package org.glossator.engines.internal.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineParameters;
import org.glossator.engines.ParameterSpec;
import org.glossator.engines.RunEngines;
import org.glossator.study.Study;
import org.glossator.study.model.EngineParameter;
import org.glossator.study.model.EngineSettings;

/**
 * The parameters of a run, checked and sorted by engine.
 *
 * @param timeout how long an engine may work on a document
 * @param language language of the documents that do not say theirs, or null
 * @param ofEngines the values of each engine's parameters, by engine id
 */
public record RunParameters(
    Duration timeout, String language, Map<String, EngineParameters> ofEngines) {
  private static final int DEFAULT_TIMEOUT_S = 60;

  public RunParameters {
    ofEngines = Map.copyOf(ofEngines);
  }

  /**
   * Puts the given values over those of the study's settings.
   *
   * @return values by {@code engine.parameter} and {@code parameter}
   */
  public static Map<String, String> overSettings(
      Study study, List<Engine> engines, Map<String, String> given) {
    Map<String, String> all = new TreeMap<>();
    for (EngineSettings settings : study.settings().getEngines()) {
      for (Engine engine : engines) {
        if (engine.id().equals(settings.getEngine())) {
          addSettings(engine, settings, given, all);
        }
      }
    }
    all.putAll(given);
    return Map.copyOf(all);
  }

  /**
   * A setting that the engine does not know is of another version of it, and no mistake of who runs
   * it.
   */
  private static void addSettings(
      Engine engine, EngineSettings settings, Map<String, String> given, Map<String, String> all) {
    for (EngineParameter set : settings.getParameters()) {
      boolean isKnown = engine.parameters().stream().anyMatch(p -> p.name().equals(set.getName()));
      if (isKnown && set.getValue() != null && !given.containsKey(set.getName())) {
        all.put(engine.id() + '.' + set.getName(), set.getValue());
      }
    }
  }

  /**
   * Checks the parameters of a run.
   *
   * @throws ProblemException for the first that nobody knows, or that has a value that is none
   */
  static RunParameters of(List<Engine> engines, Map<String, String> values)
      throws ProblemException {
    Map<String, Map<String, String>> byEngine = new LinkedHashMap<>();
    engines.forEach(engine -> byEngine.put(engine.id(), new LinkedHashMap<>()));
    // general values first, so that those for one engine replace them
    for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
      String name = value.getKey();
      boolean isKnown = name.equals(RunEngines.TIMEOUT) || name.equals(RunEngines.LANGUAGE);
      for (Engine engine : engines) {
        if (has(engine, name)) {
          byEngine.get(engine.id()).put(name, value.getValue());
          isKnown = true;
        }
      }
      if (!isKnown && !isForOne(engines, name)) {
        throw unknown(engines, name);
      }
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      for (Engine engine : engines) {
        String name = value.getKey();
        if (isFor(engine, name)) {
          byEngine.get(engine.id()).put(name.substring(engine.id().length() + 1), value.getValue());
        }
      }
    }
    Map<String, EngineParameters> checked = new HashMap<>();
    for (Engine engine : engines) {
      checked.put(engine.id(), EngineParameters.of(engine, byEngine.get(engine.id())));
    }
    String language = values.getOrDefault(RunEngines.LANGUAGE, "").strip();
    return new RunParameters(timeout(values), language.isEmpty() ? null : language, checked);
  }

  private static Duration timeout(Map<String, String> values) throws ProblemException {
    String text = values.getOrDefault(RunEngines.TIMEOUT, "" + DEFAULT_TIMEOUT_S).strip();
    // a day and more is no limit; also keeps the arithmetic of clocks from overflowing
    if (!text.matches("\\d{1,5}") || text.matches("0+")) {
      throw new ProblemException(
          Problem.error(
              "",
              "the parameter " + RunEngines.TIMEOUT + " is \"" + text + "\"",
              "it must be a number of seconds from 1 to 99999"));
    }
    return Duration.ofSeconds(Integer.parseInt(text));
  }

  private static boolean has(Engine engine, String parameter) {
    return engine.parameters().stream().map(ParameterSpec::name).anyMatch(parameter::equals);
  }

  private static boolean isForOne(List<Engine> engines, String name) {
    return engines.stream().anyMatch(engine -> isFor(engine, name));
  }

  private static boolean isFor(Engine engine, String name) {
    return name.startsWith(engine.id() + '.');
  }

  private static ProblemException unknown(List<Engine> engines, String name) {
    StringBuilder known = new StringBuilder();
    for (Engine engine : engines) {
      engine.parameters().forEach(p -> known.append(p.name()).append(", "));
    }
    return new ProblemException(
        Problem.error(
            "",
            "none of the engines has a parameter " + name,
            "choose from " + known + RunEngines.TIMEOUT + ", " + RunEngines.LANGUAGE));
  }
}

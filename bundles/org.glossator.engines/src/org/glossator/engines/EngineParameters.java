package org.glossator.engines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * Values of an engine's parameters: each has one of its kind, its default where nothing was said.
 * Immutable.
 */
public final class EngineParameters {
  private final Map<String, ParameterSpec> specs = new LinkedHashMap<>();
  private final Map<String, String> values;

  private EngineParameters(List<ParameterSpec> specs, Map<String, String> values) {
    specs.forEach(spec -> this.specs.put(spec.name(), spec));
    this.values = values;
  }

  /**
   * Checks values against what an engine allows.
   *
   * @param engine the engine
   * @param given texts by parameter name; the others get their defaults
   * @throws ProblemException if there is no such parameter, or a value is not of its kind
   */
  public static EngineParameters of(Engine engine, Map<String, String> given)
      throws ProblemException {
    List<ParameterSpec> specs = engine.parameters();
    Map<String, String> values = new LinkedHashMap<>();
    specs.forEach(spec -> values.put(spec.name(), spec.defaultValue()));
    for (Map.Entry<String, String> entry : given.entrySet()) {
      if (!values.containsKey(entry.getKey())) {
        throw new ProblemException(
            Problem.error(
                "",
                "the engine " + engine.id() + " has no parameter " + entry.getKey(),
                values.isEmpty()
                    ? "it has none at all"
                    : "it has " + String.join(", ", values.keySet())));
      }
      values.put(entry.getKey(), entry.getValue().strip());
    }
    for (ParameterSpec spec : specs) {
      String value = values.get(spec.name());
      String allowed = value.equals(spec.defaultValue()) ? null : spec.reasonAgainst(value);
      if (allowed != null) {
        throw new ProblemException(
            Problem.error(
                "",
                "the parameter "
                    + spec.name()
                    + " of the engine "
                    + engine.id()
                    + " is \""
                    + value
                    + "\"",
                "it must be " + allowed));
      }
    }
    return new EngineParameters(specs, values);
  }

  /** The value as text; empty where there is none. */
  public String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return value;
  }

  public boolean yesNo(String name) {
    return text(require(name, ParameterSpec.Kind.YES_NO)).equals("yes");
  }

  public long integer(String name) {
    return Long.parseLong(text(require(name, ParameterSpec.Kind.INTEGER)));
  }

  public double number(String name) {
    return Double.parseDouble(text(require(name, ParameterSpec.Kind.NUMBER)));
  }

  private String require(String name, ParameterSpec.Kind kind) {
    ParameterSpec spec = specs.get(name);
    if (spec == null || spec.kind() != kind) {
      throw new IllegalArgumentException("no parameter " + name + " of the kind " + kind);
    }
    return name;
  }
}

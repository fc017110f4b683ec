package org.glossator.engines;

import java.util.Map;
import java.util.Objects;
import org.glossator.codebook.Scheme;

/**
 * What an engine is made for.
 *
 * @param scheme the study's codebook
 * @param parameters values by parameter name; unmodifiable
 */
public record EngineContext(Scheme scheme, Map<String, String> parameters) {
  public EngineContext {
    Objects.requireNonNull(scheme);
    parameters = Map.copyOf(parameters);
  }

  /** A value, or the default where none is set. */
  public String get(EngineParameter parameter) {
    return parameters.getOrDefault(parameter.name(), parameter.defaultValue());
  }
}

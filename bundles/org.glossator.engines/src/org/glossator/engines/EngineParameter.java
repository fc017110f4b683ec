package org.glossator.engines;

import java.util.Objects;

/**
 * Something that can be set for an engine.
 *
 * @param name its name in options: {@code case}
 * @param description one line: what it means, and which values there are
 * @param defaultValue value where nothing is set; may be empty
 */
public record EngineParameter(String name, String description, String defaultValue) {
  public EngineParameter {
    Objects.requireNonNull(name);
    Objects.requireNonNull(description);
    Objects.requireNonNull(defaultValue);
  }
}

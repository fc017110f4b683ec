package org.glossator.codebook;

import java.util.Objects;

/**
 * One value of a choice or multi-choice attribute.
 *
 * @param id stable id; what annotations hold
 * @param name what people read; never empty
 * @param description what it means, or empty
 * @param retired kept for old annotations, no longer offered
 */
public record SchemeChoice(String id, String name, String description, boolean retired) {
  public SchemeChoice {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(description);
  }
}

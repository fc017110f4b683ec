package org.glossator.codebook;

import java.util.List;
import java.util.Objects;
import org.glossator.codebook.model.AttributeKind;

/**
 * A typed extra value of a layer's annotations.
 *
 * @param id stable id, unique in its layer
 * @param name what people read; never empty
 * @param kind kind of its values
 * @param description what it means, or empty
 * @param required whether each annotation that it is shown for must have a value
 * @param defaultValue value of a new annotation, as text, or empty
 * @param onlyForCodes ids of the codes that it is shown for; empty means all
 * @param choices values of a choice or multi-choice attribute, in order
 */
public record SchemeAttribute(
    String id,
    String name,
    AttributeKind kind,
    String description,
    boolean required,
    String defaultValue,
    List<String> onlyForCodes,
    List<SchemeChoice> choices) {
  public SchemeAttribute {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(description);
    Objects.requireNonNull(defaultValue);
    onlyForCodes = List.copyOf(onlyForCodes);
    choices = List.copyOf(choices);
  }

  /** Whether it is shown for annotations with that code (null: without one). */
  public boolean appliesTo(String code) {
    return onlyForCodes.isEmpty() || code != null && onlyForCodes.contains(code);
  }

  /** The choice with that id, or null. */
  public SchemeChoice choice(String choiceId) {
    for (SchemeChoice choice : choices) {
      if (choice.id().equals(choiceId)) {
        return choice;
      }
    }
    return null;
  }
}

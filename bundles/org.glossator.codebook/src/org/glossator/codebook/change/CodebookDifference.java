package org.glossator.codebook.change;

import java.util.List;
import java.util.Objects;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.ElementKind;

/**
 * One thing in which two versions of a codebook differ.
 *
 * @param operation what was done
 * @param element the kind of thing that it was done to
 * @param layer id of the layer; empty for the codebook itself
 * @param subject id of the thing; empty for the codebook itself
 * @param target ids or names that it was changed to, or the fields that were edited
 * @param text the same as a sentence without a full stop, with names: {@code Frame: code Burden was
 *     renamed to Weight}
 */
public record CodebookDifference(
    ChangeOperation operation,
    ElementKind element,
    String layer,
    String subject,
    List<String> target,
    String text) {
  public CodebookDifference {
    Objects.requireNonNull(operation);
    Objects.requireNonNull(element);
    Objects.requireNonNull(layer);
    Objects.requireNonNull(subject);
    target = List.copyOf(target);
    Objects.requireNonNull(text);
  }

  @Override
  public String toString() {
    return text;
  }
}

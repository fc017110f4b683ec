package org.glossator.codebook.change;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.glossator.base.ProblemException;
import org.glossator.codebook.AttributeTexts;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.ElementKind;

/**
 * Deletes a choice of an attribute. Annotations that have it get another one, or lose the value.
 *
 * @param layer id of the layer
 * @param subject id of the attribute
 * @param choice id of the choice
 * @param into id of the choice that takes its place; null for none
 */
public record DeleteChoice(String layer, String subject, String choice, String into)
    implements CodebookOperation {
  public DeleteChoice {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(choice);
    if (choice.equals(into)) {
      throw new IllegalArgumentException("a choice cannot take its own place: " + choice);
    }
  }

  @Override
  public ChangeOperation kind() {
    return ChangeOperation.DELETE;
  }

  @Override
  public ElementKind element() {
    return ElementKind.ATTRIBUTE;
  }

  @Override
  public List<String> target() {
    return into == null ? List.of(choice) : List.of(choice, into);
  }

  @Override
  public String label(Codebook codebook) {
    return into == null
        ? "Delete choice %s of %s".formatted(choice, subject)
        : "Replace choice %s of %s by %s".formatted(choice, subject, into);
  }

  @Override
  public void change(Codebook codebook) throws ProblemException {
    Attribute attribute = Elements.attribute(Elements.layer(codebook, layer), subject);
    EList<Choice> choices = attribute.getChoices();
    Choice going = find(choices, choice);
    if (into != null) {
      find(choices, into);
    }
    if (choices.size() == 1) {
      throw Elements.refused(
          "the attribute " + subject + " has no other choice",
          "delete the attribute, or give it another kind");
    }
    choices.remove(going);
    attribute.setDefaultValue(defaultWithout(attribute));
  }

  private String defaultWithout(Attribute attribute) {
    String value = attribute.getDefaultValue();
    if (value == null) {
      return null;
    }
    if (attribute.getKind() != AttributeKind.MULTI_CHOICE) {
      return value.equals(choice) ? into : value;
    }
    List<String> items = AttributeTexts.items(value);
    List<String> left = without(items);
    if (left.equals(items)) {
      return value;
    }
    return left.isEmpty() ? null : String.join("\n", left);
  }

  /** A value of several choices with the other one in the place of this one, each once. */
  public List<String> without(List<String> choices) {
    return choices.stream()
        .map(id -> id.equals(choice) ? into : id)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private Choice find(List<Choice> choices, String id) throws ProblemException {
    for (Choice found : choices) {
      if (id.equals(found.getId())) {
        return found;
      }
    }
    throw Elements.refused(
        "the attribute " + subject + " has no choice " + id, "use the id of one that it has");
  }
}

package org.glossator.codebook.change;

import java.util.List;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.codebook.AttributeTexts;
import org.glossator.codebook.Slugs;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.ElementKind;

/**
 * Gives an attribute another kind. Values are converted where they can be; the others are lost,
 * which the preview says beforehand. An attribute that becomes a choice gets a choice for each of
 * {@code choices} that it has not got yet.
 *
 * @param layer id of the layer
 * @param subject id of the attribute
 * @param to the new kind
 * @param choices names of choices to be added, for the kinds that have choices
 */
public record ChangeKind(String layer, String subject, AttributeKind to, List<String> choices)
    implements CodebookOperation {
  public ChangeKind {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(to);
    choices = List.copyOf(choices);
  }

  @Override
  public ChangeOperation kind() {
    return ChangeOperation.CHANGE_KIND;
  }

  @Override
  public ElementKind element() {
    return ElementKind.ATTRIBUTE;
  }

  @Override
  public List<String> target() {
    return List.of(to.getLiteral());
  }

  @Override
  public String label(Codebook codebook) {
    return "Change the kind of " + subject;
  }

  @Override
  public void change(Codebook codebook) throws ProblemException {
    Attribute attribute = Elements.attribute(Elements.layer(codebook, layer), subject);
    attribute.setKind(to);
    if (to == AttributeKind.CHOICE || to == AttributeKind.MULTI_CHOICE) {
      for (String name : choices) {
        if (attribute.getChoices().stream().noneMatch(c -> isCalled(c, name))) {
          Choice choice = CodebookFactory.eINSTANCE.createChoice();
          choice.setId(Slugs.slug(name, id -> hasChoice(attribute, id)));
          choice.setName(name);
          attribute.getChoices().add(choice);
        }
      }
    } else {
      attribute.getChoices().clear();
    }
    String value = attribute.getDefaultValue();
    if (value != null && !value.isEmpty() && !isDefault(attribute, value)) {
      attribute.setDefaultValue(null);
    }
  }

  private boolean isDefault(Attribute attribute, String value) {
    return switch (to) {
      case CHOICE -> hasChoice(attribute, value);
      case MULTI_CHOICE ->
          AttributeTexts.items(value).stream().allMatch(id -> hasChoice(attribute, id));
      default -> AttributeTexts.isValid(to, value);
    };
  }

  private static boolean hasChoice(Attribute attribute, String id) {
    return attribute.getChoices().stream().anyMatch(choice -> id.equals(choice.getId()));
  }

  private static boolean isCalled(Choice choice, String name) {
    return name.equals(choice.getId()) || name.equals(choice.getName());
  }
}

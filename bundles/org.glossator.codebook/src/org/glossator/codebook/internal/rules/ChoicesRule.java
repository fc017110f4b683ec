package org.glossator.codebook.internal.rules;

import java.util.function.Consumer;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;

/** Attributes that are chosen from have choices; the others have none. */
final class ChoicesRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    for (Attribute attribute : Elements.attributes(codebook)) {
      boolean isChosen =
          attribute.getKind() == AttributeKind.CHOICE
              || attribute.getKind() == AttributeKind.MULTI_CHOICE;
      boolean offers = !attribute.getChoices().stream().allMatch(Choice::isRetired);
      if (isChosen && !offers) {
        found.accept(
            Elements.warning(
                attribute,
                CodebookPackage.Literals.ATTRIBUTE__CHOICES,
                "there is nothing to choose from",
                "add choices"));
      } else if (!isChosen && !attribute.getChoices().isEmpty()) {
        found.accept(
            Elements.warning(
                attribute,
                CodebookPackage.Literals.ATTRIBUTE__CHOICES,
                "it has choices, but its kind is " + attribute.getKind().getLiteral(),
                "make it a choice or remove them"));
      }
    }
  }
}

package org.glossator.codebook.internal.rules;

import java.util.function.Consumer;
import org.glossator.codebook.AttributeTexts;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;

/** A default value is a value of the attribute's kind. */
final class DefaultValueRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    for (Attribute attribute : Elements.attributes(codebook)) {
      String value = attribute.getDefaultValue();
      if (value != null && !value.isEmpty() && !isValue(attribute, value)) {
        found.accept(
            Elements.warning(
                attribute,
                CodebookPackage.Literals.ATTRIBUTE__DEFAULT_VALUE,
                "the default value '" + value + "' is no " + attribute.getKind().getLiteral(),
                AttributeTexts.expected(attribute.getKind())));
      }
    }
  }

  private static boolean isValue(Attribute attribute, String value) {
    return switch (attribute.getKind()) {
      case CHOICE -> isOffered(attribute, value);
      case MULTI_CHOICE ->
          AttributeTexts.items(value).stream().allMatch(id -> isOffered(attribute, id));
      default -> AttributeTexts.isValid(attribute.getKind(), value);
    };
  }

  private static boolean isOffered(Attribute attribute, String id) {
    for (Choice choice : attribute.getChoices()) {
      if (id.equals(choice.getId()) && !choice.isRetired()) {
        return true;
      }
    }
    return false;
  }
}

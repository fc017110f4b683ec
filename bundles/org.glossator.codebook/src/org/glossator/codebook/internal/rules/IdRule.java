package org.glossator.codebook.internal.rules;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.codebook.model.Layer;

/** What annotations point to has an id: any text without control characters. */
final class IdRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    for (Layer layer : codebook.getLayers()) {
      check(layer, CodebookPackage.Literals.LAYER__ID, layer.getId(), found);
      for (Code code : Elements.codes(layer)) {
        check(code, CodebookPackage.Literals.CODE__ID, code.getId(), found);
      }
      for (Attribute attribute : layer.getAttributes()) {
        check(attribute, CodebookPackage.Literals.ATTRIBUTE__ID, attribute.getId(), found);
        for (Choice choice : attribute.getChoices()) {
          check(choice, CodebookPackage.Literals.CHOICE__ID, choice.getId(), found);
        }
      }
    }
  }

  private static void check(
      EObject object, EAttribute feature, String id, Consumer<Finding> found) {
    if (id == null || id.isEmpty()) {
      found.accept(
          Elements.error(
              object, feature, "the id is missing", "give it one; until then it cannot be used"));
    } else if (!Characters.isLegalId(id)) {
      found.accept(
          Elements.error(
              object,
              feature,
              "the id '" + id + "' holds control characters",
              "use characters that can be seen"));
    }
  }
}

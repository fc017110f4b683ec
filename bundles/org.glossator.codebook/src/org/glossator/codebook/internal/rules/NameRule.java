package org.glossator.codebook.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.codebook.model.Layer;

/** Everything that coders choose from has a name, and no two beside one another have the same. */
final class NameRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    check(codebook.getLayers(), CodebookPackage.Literals.LAYER__NAME, found);
    for (Layer layer : codebook.getLayers()) {
      check(layer.getCodes(), CodebookPackage.Literals.CODE__NAME, found);
      for (Code code : Elements.codes(layer)) {
        check(code.getChildren(), CodebookPackage.Literals.CODE__NAME, found);
      }
      check(layer.getAttributes(), CodebookPackage.Literals.ATTRIBUTE__NAME, found);
      for (Attribute attribute : layer.getAttributes()) {
        check(attribute.getChoices(), CodebookPackage.Literals.CHOICE__NAME, found);
      }
    }
  }

  private static void check(
      List<? extends EObject> siblings, EAttribute feature, Consumer<Finding> found) {
    Set<String> seen = new HashSet<>();
    for (EObject object : siblings) {
      String name = (String) object.eGet(feature);
      if (Elements.isBlank(name)) {
        found.accept(
            Elements.warning(
                object, feature, "the name is missing", "give it one; until then the id is shown"));
      } else if (!seen.add(name.strip().toLowerCase(Locale.ROOT))) {
        found.accept(
            Elements.warning(
                object,
                feature,
                "another one beside it has the name '" + name.strip() + "'",
                "rename one of them: coders cannot tell them apart"));
      }
    }
  }
}

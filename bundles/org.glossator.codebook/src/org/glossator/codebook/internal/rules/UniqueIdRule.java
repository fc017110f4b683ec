package org.glossator.codebook.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.codebook.model.Layer;

/**
 * Ids are unique: of layers in the codebook, of codes and of attributes in their layer, of choices
 * in their attribute. A code inside of a code with its own id is a cycle: no tree of ids can be
 * made of it.
 */
final class UniqueIdRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    check(codebook.getLayers(), CodebookPackage.Literals.LAYER__ID, "layers", found);
    for (Layer layer : codebook.getLayers()) {
      check(Elements.codes(layer), CodebookPackage.Literals.CODE__ID, "codes", found);
      check(layer.getAttributes(), CodebookPackage.Literals.ATTRIBUTE__ID, "attributes", found);
      for (Attribute attribute : layer.getAttributes()) {
        check(attribute.getChoices(), CodebookPackage.Literals.CHOICE__ID, "choices", found);
      }
    }
  }

  private static void check(
      List<? extends EObject> objects, EAttribute feature, String what, Consumer<Finding> found) {
    Map<String, EObject> seen = new HashMap<>();
    for (EObject object : objects) {
      String id = (String) object.eGet(feature);
      if (id == null || id.isEmpty()) {
        continue; // IdRule tells
      }
      EObject first = seen.putIfAbsent(id, object);
      if (first != null) {
        boolean isCycle = EcoreUtil.isAncestor(first, object);
        found.accept(
            Elements.error(
                object,
                feature,
                isCycle
                    ? "the code '" + id + "' is inside of itself, a cycle"
                    : "two " + what + " have the id '" + id + "'",
                "give one of them another id; until then the first counts"));
      }
    }
  }
}

package org.glossator.codebook.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.base.Severity;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;

/** What the rules share: walks over a codebook, places, findings. */
final class Elements {
  private Elements() {}

  /** The codes of a layer at all depths, a parent before its children. */
  static List<Code> codes(Layer layer) {
    List<Code> codes = new ArrayList<>();
    add(layer.getCodes(), codes);
    return codes;
  }

  private static void add(List<Code> from, List<Code> to) {
    for (Code code : from) {
      to.add(code);
      add(code.getChildren(), to);
    }
  }

  /** The codes of all layers. */
  static List<Code> codes(Codebook codebook) {
    return codebook.getLayers().stream().flatMap(layer -> codes(layer).stream()).toList();
  }

  /** The attributes of all layers. */
  static List<Attribute> attributes(Codebook codebook) {
    return codebook.getLayers().stream().flatMap(layer -> layer.getAttributes().stream()).toList();
  }

  /** The layer that an object belongs to, or null. */
  static Layer layerOf(EObject object) {
    for (EObject o = object; o != null; o = o.eContainer()) {
      if (o instanceof Layer layer) {
        return layer;
      }
    }
    return null;
  }

  static Finding error(EObject object, EStructuralFeature feature, String message, String remedy) {
    return new Finding(Severity.ERROR, object, feature, place(object), message, remedy);
  }

  static Finding warning(
      EObject object, EStructuralFeature feature, String message, String remedy) {
    return new Finding(Severity.WARNING, object, feature, place(object), message, remedy);
  }

  static Finding advice(EObject object, EStructuralFeature feature, String message, String remedy) {
    return new Finding(Severity.INFO, object, feature, place(object), message, remedy);
  }

  /** Names from the layer down; the codebook itself has no place. */
  static String place(EObject object) {
    if (object == null || object instanceof Codebook) {
      return "";
    }
    String label = label(object);
    String above = place(object.eContainer());
    if (label.isEmpty()) {
      return above;
    }
    return above.isEmpty() ? label : above + " > " + label;
  }

  private static String label(EObject object) {
    return switch (object) {
      case Layer layer -> label(layer.getName(), layer.getId(), "layer without a name");
      case Code code -> label(code.getName(), code.getId(), "code without a name");
      case Attribute attribute ->
          label(attribute.getName(), attribute.getId(), "attribute without a name");
      case Choice choice -> label(choice.getName(), choice.getId(), "choice without a name");
      default -> "";
    };
  }

  private static String label(String name, String id, String neither) {
    if (!isBlank(name)) {
      return name;
    }
    return isBlank(id) ? neither : id;
  }

  static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}

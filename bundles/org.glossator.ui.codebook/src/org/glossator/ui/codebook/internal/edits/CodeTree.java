package org.glossator.ui.codebook.internal.edits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;

/** Questions about where things stand in a codebook. */
public final class CodeTree {
  private CodeTree() {}

  /** The layer that a thing belongs to or is, or null. */
  public static Layer layerOf(EObject object) {
    EObject at = object;
    while (at != null && !(at instanceof Layer)) {
      at = at.eContainer();
    }
    return (Layer) at;
  }

  /** The codes of a layer at all depths, a parent before its children. */
  public static List<Code> codes(Layer layer) {
    List<Code> codes = new ArrayList<>();
    layer.getCodes().forEach(code -> addWithChildren(codes, code));
    return codes;
  }

  /** All codes of a codebook. */
  public static List<Code> codes(Codebook codebook) {
    List<Code> codes = new ArrayList<>();
    codebook.getLayers().forEach(layer -> codes.addAll(codes(layer)));
    return codes;
  }

  private static void addWithChildren(List<Code> codes, Code code) {
    codes.add(code);
    code.getChildren().forEach(child -> addWithChildren(codes, child));
  }

  /** The layer or code with these ids, or null; a null code means the layer itself. */
  public static EObject find(Codebook codebook, String layerId, String codeId) {
    for (Layer layer : codebook.getLayers()) {
      if (layerId.equals(layer.getId())) {
        return codeId == null ? layer : find(layer, codeId);
      }
    }
    return null;
  }

  private static Code find(Layer layer, String codeId) {
    for (Code code : codes(layer)) {
      if (codeId.equals(code.getId())) {
        return code;
      }
    }
    return null;
  }

  /** The list that a thing stands in, itself included. */
  @SuppressWarnings("unchecked") // containment lists hold what their feature says
  public static EList<EObject> siblings(EObject object) {
    return (EList<EObject>) object.eContainer().eGet(object.eContainmentFeature());
  }

  /** Whether one thing lies below another or is it. */
  public static boolean isBelow(EObject object, EObject ancestor) {
    return EcoreUtil.isAncestor(ancestor, object);
  }

  /** Name of a thing, or its id where it has none; never null. */
  public static String name(EObject object) {
    String name =
        switch (object) {
          case Codebook codebook -> codebook.getName();
          case Layer layer -> orId(layer.getName(), layer.getId());
          case Code code -> orId(code.getName(), code.getId());
          case Attribute attribute -> orId(attribute.getName(), attribute.getId());
          case Choice choice -> orId(choice.getName(), choice.getId());
          case null -> null;
          default -> nameFeature(object);
        };
    return name == null ? "" : name;
  }

  /** Things of other models have a name too. */
  private static String nameFeature(EObject object) {
    EStructuralFeature feature = object.eClass().getEStructuralFeature("name");
    return feature == null ? null : (String) object.eGet(feature);
  }

  private static String orId(String name, String id) {
    return name == null || name.isBlank() ? id : name;
  }

  /** Ids that a new thing may not have, because its neighbours have them. */
  static Set<String> takenIds(EObject object, EObject container) {
    Set<String> taken = new HashSet<>();
    switch (object) {
      case Layer layer -> {
        Codebook codebook = (Codebook) container;
        codebook.getLayers().stream().filter(l -> l != layer).forEach(l -> taken.add(l.getId()));
      }
      case Code code ->
          codes(layerOf(container)).stream()
              .filter(c -> c != code)
              .forEach(c -> taken.add(c.getId()));
      case Attribute attribute ->
          ((Layer) container)
              .getAttributes().stream()
                  .filter(a -> a != attribute)
                  .forEach(a -> taken.add(a.getId()));
      case Choice choice ->
          ((Attribute) container)
              .getChoices().stream().filter(c -> c != choice).forEach(c -> taken.add(c.getId()));
      default -> throw new IllegalArgumentException("has no id: " + object);
    }
    return taken;
  }
}

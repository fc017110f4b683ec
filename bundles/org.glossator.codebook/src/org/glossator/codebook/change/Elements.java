package org.glossator.codebook.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;

/** Finds things of a codebook by their ids, and says what is missing. */
final class Elements {
  private Elements() {}

  static Layer layer(Codebook codebook, String id) throws ProblemException {
    Layer layer = findLayer(codebook, id);
    if (layer == null) {
      throw refused("there is no layer " + id + " in the codebook", "choose another layer");
    }
    return layer;
  }

  static Layer findLayer(Codebook codebook, String id) {
    for (Layer layer : codebook.getLayers()) {
      if (id.equals(layer.getId())) {
        return layer;
      }
    }
    return null;
  }

  static Code code(Layer layer, String id) throws ProblemException {
    Code code = find(layer.getCodes(), id);
    if (code == null) {
      throw refused(
          "there is no code " + id + " in the layer " + nameOf(layer), "choose another code");
    }
    return code;
  }

  static Code findCode(Codebook codebook, String layerId, String id) {
    Layer layer = findLayer(codebook, layerId);
    return layer == null ? null : find(layer.getCodes(), id);
  }

  private static Code find(List<Code> codes, String id) {
    for (Code code : codes) {
      Code found = id.equals(code.getId()) ? code : find(code.getChildren(), id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  static Attribute attribute(Layer layer, String id) throws ProblemException {
    for (Attribute attribute : layer.getAttributes()) {
      if (id.equals(attribute.getId())) {
        return attribute;
      }
    }
    throw refused(
        "there is no attribute " + id + " in the layer " + nameOf(layer),
        "choose another attribute");
  }

  /** A code and all codes below it, in tree order. */
  static List<Code> withBelow(Code code) {
    List<Code> all = new ArrayList<>();
    visit(code, all::add);
    return all;
  }

  static void visit(Code code, Consumer<Code> visitor) {
    visitor.accept(code);
    code.getChildren().forEach(child -> visit(child, visitor));
  }

  static boolean isBelow(Code code, Code above) {
    return withBelow(above).contains(code);
  }

  /** The list that a code is in. */
  static EList<Code> siblings(Code code) {
    return code.eContainer() instanceof Code parent
        ? parent.getChildren()
        : ((Layer) code.eContainer()).getCodes();
  }

  /** Puts ids in the place of one id of a list, without repeating any; keeps the order. */
  static void replaceId(EList<String> ids, String id, List<String> by) {
    if (!ids.contains(id)) {
      return;
    }
    LinkedHashSet<String> replaced = new LinkedHashSet<>();
    for (String old : ids) {
      if (old.equals(id)) {
        replaced.addAll(by);
      } else {
        replaced.add(old);
      }
    }
    ids.clear();
    ids.addAll(replaced);
  }

  /** Takes an id out of a list, unless it is the last: an empty list would mean "all". */
  static void removeButLast(EList<String> ids, String id) {
    if (ids.size() > 1) {
      ids.remove(id);
    }
  }

  static String nameOf(Layer layer) {
    return nameOf(layer.getName(), layer.getId());
  }

  static String nameOf(Code code) {
    return nameOf(code.getName(), code.getId());
  }

  static String nameOf(String name, String id) {
    return name == null || name.isBlank() ? String.valueOf(id) : name;
  }

  /** Name of a code for a label; its id where it is not there. */
  static String codeName(Codebook codebook, String layer, String id) {
    Code code = findCode(codebook, layer, id);
    return code == null ? id : nameOf(code);
  }

  static ProblemException refused(String what, String remedy) {
    return new ProblemException(Problem.error("", what, remedy));
  }
}

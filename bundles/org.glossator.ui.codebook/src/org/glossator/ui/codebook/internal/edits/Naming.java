package org.glossator.ui.codebook.internal.edits;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.glossator.codebook.Slugs;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;

/**
 * Names and ids. An id is made from the first name and follows it as long as the thing is fresh
 * ({@link CodebookWork#isFresh}); from then on it stays, whatever the name becomes, because
 * annotations carry it.
 */
public final class Naming {
  private final CodebookWork work;

  public Naming(CodebookWork work) {
    this.work = work;
  }

  /** Names a layer, code, attribute or choice. */
  public void rename(EObject object, String name) {
    EStructuralFeature feature = feature(object, "name");
    if (Objects.equals(object.eGet(feature), name)) {
      return;
    }
    String label = NLS.bind(Messages.Naming_rename, CodeTree.name(object));
    boolean idFollows = work.isFresh(object);
    work.type(
        label,
        object,
        feature,
        idFollows ? work.codebook() : object,
        () -> {
          object.eSet(feature, name);
          if (idFollows) {
            setId(object, newId(object, object.eContainer(), name));
          }
        });
  }

  /** An id made from a name that no neighbour has. */
  static String newId(EObject object, EObject container, String name) {
    return Slugs.slug(name, CodeTree.takenIds(object, container)::contains);
  }

  /** Id of a layer, code, attribute or choice; may be null. */
  public static String id(EObject object) {
    return (String) object.eGet(feature(object, "id"));
  }

  static EStructuralFeature feature(EObject object, String name) {
    return object.eClass().getEStructuralFeature(name);
  }

  /** Gives a fresh thing another id, and everything that names it by its id too. */
  void setId(EObject object, String id) {
    EStructuralFeature feature = feature(object, "id");
    String old = (String) object.eGet(feature);
    if (id.equals(old)) {
      return;
    }
    object.eSet(feature, id);
    switch (object) {
      case Layer layer -> renameLayer(old, id);
      case Code code -> renameCode(CodeTree.layerOf(code), old, id);
      case Choice choice -> renameChoice((Attribute) choice.eContainer(), old, id);
      default -> {
        // attributes are named by nothing else
      }
    }
  }

  private void renameLayer(String old, String id) {
    Codebook codebook = work.codebook();
    for (Layer layer : codebook.getLayers()) {
      replace(layer.getSourceLayers(), old, id);
      replace(layer.getTargetLayers(), old, id);
    }
  }

  private static void renameCode(Layer layer, String old, String id) {
    layer.getAttributes().forEach(attribute -> replace(attribute.getOnlyForCodes(), old, id));
  }

  private static void renameChoice(Attribute attribute, String old, String id) {
    if (old != null && old.equals(attribute.getDefaultValue())) {
      attribute.setDefaultValue(id);
    }
  }

  private static void replace(List<String> ids, String old, String id) {
    Collections.replaceAll(ids, old, id);
  }
}

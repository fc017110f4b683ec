package org.glossator.ui.codebook.internal.edits;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;

/** Deletes things, and what names them by their id. */
public final class Removals {
  private final CodebookWork work;

  public Removals(CodebookWork work) {
    this.work = work;
  }

  /**
   * Deletes a layer, code, attribute, choice or example.
   *
   * @return what is selected best now: the next of its kind, else the one before, else what it was
   *     in
   */
  public EObject delete(EObject object) {
    EObject parent = object.eContainer();
    List<EObject> siblings = CodeTree.siblings(object);
    int index = siblings.indexOf(object);
    EObject next =
        siblings.size() == 1
            ? parent
            : siblings.get(index + 1 < siblings.size() ? index + 1 : index - 1);
    Layer layer = CodeTree.layerOf(object);
    work.edit(
        NLS.bind(Messages.Removals_delete, CodeTree.name(object)),
        object,
        () -> {
          siblings.remove(object);
          forget(object, layer);
        });
    return next;
  }

  /** Removes ids from lists; a list that would say "all" without them is left for the validator. */
  private void forget(EObject object, Layer layer) {
    if (object instanceof Layer gone) {
      Codebook codebook = work.codebook();
      for (Layer other : codebook.getLayers()) {
        removeButLast(other.getSourceLayers(), gone.getId());
        removeButLast(other.getTargetLayers(), gone.getId());
      }
    } else if (object instanceof Code gone) {
      for (Attribute attribute : layer.getAttributes()) {
        forgetCode(attribute, gone);
      }
    }
  }

  private static void forgetCode(Attribute attribute, Code gone) {
    removeButLast(attribute.getOnlyForCodes(), gone.getId());
    gone.getChildren().forEach(child -> forgetCode(attribute, child));
  }

  private static void removeButLast(List<String> ids, String id) {
    if (ids.size() > 1) {
      ids.remove(id);
    }
  }
}

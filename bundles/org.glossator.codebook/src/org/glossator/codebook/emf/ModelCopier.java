package org.glossator.codebook.emf;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies models together with what their files had beyond the model. */
public final class ModelCopier {
  private ModelCopier() {}

  /** A deep copy. */
  @SuppressWarnings("unchecked") // a copy is of the class of what it is a copy of
  public static <T extends EObject> T copy(T root) {
    EcoreUtil.Copier copier = new EcoreUtil.Copier();
    T copy = (T) copier.copy(root);
    copier.copyReferences();
    copier.forEach(KeptContent::copy);
    return copy;
  }
}

package org.glossator.ui.codebook.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;

/**
 * The codebook itself as the first row, its layers beside it, below a layer its codes and then its
 * attributes.
 */
final class TreeContent implements ITreeContentProvider {
  @Override
  public Object[] getElements(Object input) {
    List<EObject> rows = new ArrayList<>();
    rows.add((Codebook) input);
    rows.addAll(((Codebook) input).getLayers());
    return rows.toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return switch (parent) {
      case Layer layer -> {
        List<EObject> rows = new ArrayList<>(layer.getCodes());
        rows.addAll(layer.getAttributes());
        yield rows.toArray();
      }
      case Code code -> code.getChildren().toArray();
      default -> new Object[0];
    };
  }

  @Override
  public Object getParent(Object element) {
    return element instanceof Layer || element instanceof Codebook
        ? null
        : ((EObject) element).eContainer();
  }

  @Override
  public boolean hasChildren(Object element) {
    return getChildren(element).length > 0;
  }
}

package org.glossator.ui.codebook.internal.palette;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The rows of {@link PaletteTree} for the viewer. */
final class PaletteContent implements ITreeContentProvider {
  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return ((PaletteNode) parent).children().toArray();
  }

  @Override
  public Object getParent(Object element) {
    return ((PaletteNode) element).parent();
  }

  @Override
  public boolean hasChildren(Object element) {
    return !((PaletteNode) element).children().isEmpty();
  }
}

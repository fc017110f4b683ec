package org.glossator.ui.codebook.internal.tree;

import org.glossator.codebook.model.Code;
import org.glossator.ui.codebook.internal.paint.KeyCapColumn;

/** Second column of the tree: the key of a code. */
final class ShortcutColumn extends KeyCapColumn {
  @Override
  protected String key(Object element) {
    return element instanceof Code code && code.getShortcut() != null ? code.getShortcut() : "";
  }
}

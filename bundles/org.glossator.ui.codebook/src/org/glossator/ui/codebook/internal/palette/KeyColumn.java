package org.glossator.ui.codebook.internal.palette;

import org.glossator.ui.codebook.internal.paint.KeyCapColumn;
import org.glossator.ui.codebook.internal.palette.PaletteNode.CodeNode;

/** Second column of the palette: the code's key. */
final class KeyColumn extends KeyCapColumn {
  @Override
  protected String key(Object element) {
    return element instanceof CodeNode node ? node.code().shortcut() : "";
  }
}

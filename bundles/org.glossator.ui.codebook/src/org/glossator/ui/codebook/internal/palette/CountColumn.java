package org.glossator.ui.codebook.internal.palette;

import java.text.NumberFormat;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.glossator.codebook.model.LayerKind;
import org.glossator.ui.codebook.internal.paint.Tones;
import org.glossator.ui.codebook.internal.palette.PaletteNode.CodeNode;
import org.glossator.ui.codebook.internal.palette.PaletteNode.LayerNode;

/**
 * Last column of the palette: how often the document has a code, and a tick for a label that is
 * set.
 */
final class CountColumn extends ColumnLabelProvider {
  private static final String SET = "\u2713";

  private final Control owner;
  private final Supplier<CodeCounts> counts;

  CountColumn(Control owner, Supplier<CodeCounts> counts) {
    this.owner = owner;
    this.counts = counts;
  }

  @Override
  public String getText(Object element) {
    return switch ((PaletteNode) element) {
      case CodeNode node -> text(node.layer().kind(), counts.get().of(node.key()));
      case LayerNode node ->
          node.layer().kind() == LayerKind.DOCUMENT
              ? ""
              : text(node.layer().kind(), counts.get().ofLayer(node.layer().id()));
      case PaletteNode.RecentNode recent -> "";
    };
  }

  private static String text(LayerKind kind, int count) {
    if (count == 0) {
      return "";
    }
    return kind == LayerKind.DOCUMENT && count == 1
        ? SET
        : NumberFormat.getIntegerInstance().format(count);
  }

  @Override
  public Color getForeground(Object element) {
    return Tones.quiet(owner);
  }
}

package org.glossator.ui.codebook.internal.palette;

import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.glossator.ui.codebook.internal.palette.PaletteNode.CodeNode;

/** Lets a code be dragged out of the palette, as the text {@link CodeKey#toText}. */
final class CodeDrag extends DragSourceAdapter {
  private final StructuredViewer viewer;

  private CodeDrag(StructuredViewer viewer) {
    this.viewer = viewer;
  }

  static void support(StructuredViewer viewer) {
    viewer.addDragSupport(
        DND.DROP_COPY, new Transfer[] {TextTransfer.getInstance()}, new CodeDrag(viewer));
  }

  private CodeNode dragged() {
    return viewer.getStructuredSelection().getFirstElement() instanceof CodeNode node ? node : null;
  }

  @Override
  public void dragStart(DragSourceEvent event) {
    event.doit = dragged() != null;
  }

  @Override
  public void dragSetData(DragSourceEvent event) {
    CodeNode node = dragged();
    event.data = node == null ? "" : node.key().toText();
  }
}

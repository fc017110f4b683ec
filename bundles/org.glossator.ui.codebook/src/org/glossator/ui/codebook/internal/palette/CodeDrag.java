package org.glossator.ui.codebook.internal.palette;

import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEffect;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Image;
import org.glossator.ui.codebook.internal.paint.CodeChip;
import org.glossator.ui.codebook.internal.palette.PaletteNode.CodeNode;

/** Lets a code be dragged out of the palette, as the text {@link CodeKey#toText}. */
final class CodeDrag extends DragSourceAdapter {
  private final StructuredViewer viewer;

  private CodeDrag(StructuredViewer viewer) {
    this.viewer = viewer;
  }

  static void support(StructuredViewer viewer) {
    CodeDrag drag = new CodeDrag(viewer);
    // a move too, because that is what the system takes a drag for that nobody has said more about
    DragSource source = new DragSource(viewer.getControl(), DND.DROP_COPY | DND.DROP_MOVE);
    source.setTransfer(TextTransfer.getInstance());
    source.setDragSourceEffect(drag.new Chip());
    source.addDragListener(drag);
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

  /** What is seen under the mouse: the code alone, and not a picture of the whole row. */
  private final class Chip extends DragSourceEffect {
    private Image image;

    Chip() {
      super(viewer.getControl());
    }

    @Override
    public void dragStart(DragSourceEvent event) {
      CodeNode node = dragged();
      if (node != null) {
        image = CodeChip.image(getControl(), node.code().name(), node.code().colour());
        event.image = image;
      }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
      if (image != null) {
        image.dispose();
        image = null;
      }
    }
  }
}

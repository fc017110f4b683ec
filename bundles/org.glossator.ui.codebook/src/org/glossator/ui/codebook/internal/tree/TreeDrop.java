package org.glossator.ui.codebook.internal.tree;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.Moves;

/** Moves layers, codes and attributes by dragging them. */
final class TreeDrop extends ViewerDropAdapter {
  private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

  private final Moves moves;
  private final Consumer<String> say;

  private TreeDrop(TreeViewer viewer, Moves moves, Consumer<String> say) {
    super(viewer);
    this.moves = moves;
    this.say = say;
  }

  /**
   * @param say tells the user why something cannot be dropped; null clears that
   */
  static void support(TreeViewer viewer, Moves moves, Consumer<String> say) {
    viewer.addDragSupport(DND.DROP_MOVE, TRANSFERS, new Drag(viewer));
    viewer.addDropSupport(DND.DROP_MOVE, TRANSFERS, new TreeDrop(viewer, moves, say));
  }

  /** Where something is put: below what, at which place. */
  private record Place(EObject parent, int index) {}

  private static EObject dragged() {
    return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection s
            && s.getFirstElement() instanceof EObject object
        ? object
        : null;
  }

  private static Place place(EObject dragged, EObject target, int location) {
    boolean beside = location == LOCATION_BEFORE || location == LOCATION_AFTER;
    boolean sameKind = target.eClass() == dragged.eClass();
    if (beside && sameKind && !(target instanceof Codebook)) {
      int index = CodeTree.siblings(target).indexOf(target);
      return new Place(target.eContainer(), location == LOCATION_BEFORE ? index : index + 1);
    }
    if (sameKind && !(target instanceof Code)) {
      // a layer on a layer, an attribute on an attribute: takes its place
      return new Place(target.eContainer(), CodeTree.siblings(target).indexOf(target));
    }
    return new Place(target, Integer.MAX_VALUE);
  }

  @Override
  public boolean validateDrop(Object target, int operation, TransferData type) {
    EObject dragged = dragged();
    if (!(target instanceof EObject on) || dragged == null || dragged instanceof Codebook) {
      return false;
    }
    String refusal = moves.refusal(dragged, place(dragged, on, getCurrentLocation()).parent());
    say.accept(refusal);
    return refusal == null;
  }

  @Override
  public boolean performDrop(Object data) {
    EObject dragged = dragged();
    if (dragged == null || !(getCurrentTarget() instanceof EObject target)) {
      return false;
    }
    Place place = place(dragged, target, getCurrentLocation());
    moves.to(dragged, place.parent(), place.index());
    return true;
  }

  private static final class Drag extends DragSourceAdapter {
    private final TreeViewer viewer;

    Drag(TreeViewer viewer) {
      this.viewer = viewer;
    }

    @Override
    public void dragStart(DragSourceEvent event) {
      List<?> selected = viewer.getStructuredSelection().toList();
      event.doit = selected.size() == 1 && !(selected.getFirst() instanceof Codebook);
      LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
      LocalSelectionTransfer.getTransfer().setSelection(null);
    }
  }
}

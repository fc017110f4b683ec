package org.glossator.ui.codebook.internal.edits;

import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;

/**
 * Another place for a layer, code or attribute. What was released stays in its layer, because
 * annotations carry layer and code; what is fresh may go anywhere.
 */
public final class Moves {
  private final CodebookWork work;

  public Moves(CodebookWork work) {
    this.work = work;
  }

  /** Whether {@link #up} or {@link #down} would do something. */
  public boolean canMove(EObject object, int by) {
    if (object.eContainer() == null || object instanceof Codebook) {
      return false;
    }
    List<EObject> siblings = CodeTree.siblings(object);
    int target = siblings.indexOf(object) + by;
    return target >= 0 && target < siblings.size();
  }

  /** One place up among its neighbours; nothing if it is the first. */
  public void up(EObject object) {
    shift(object, -1);
  }

  /** One place down among its neighbours; nothing if it is the last. */
  public void down(EObject object) {
    shift(object, 1);
  }

  private void shift(EObject object, int by) {
    if (canMove(object, by)) {
      EList<EObject> siblings = CodeTree.siblings(object);
      work.edit(label(object), object, () -> siblings.move(siblings.indexOf(object) + by, object));
    }
  }

  /** Whether {@link #indent} would do something. */
  public boolean canIndent(EObject object) {
    return object instanceof Code && canMove(object, -1);
  }

  /** Puts a code below the one before it. */
  public void indent(EObject object) {
    if (canIndent(object)) {
      List<EObject> siblings = CodeTree.siblings(object);
      Code before = (Code) siblings.get(siblings.indexOf(object) - 1);
      to(object, before, before.getChildren().size());
    }
  }

  /** Whether {@link #outdent} would do something. */
  public boolean canOutdent(EObject object) {
    return object instanceof Code && object.eContainer() instanceof Code;
  }

  /** Puts a code beside the one that it is below. */
  public void outdent(EObject object) {
    if (canOutdent(object)) {
      EObject parent = object.eContainer();
      to(object, parent.eContainer(), CodeTree.siblings(parent).indexOf(parent) + 1);
    }
  }

  /** Why a thing cannot go to a new parent, as a sentence for the user; null if it can. */
  public String refusal(EObject object, EObject parent) {
    boolean fits =
        switch (object) {
          case Layer layer -> parent instanceof Codebook;
          case Attribute attribute -> parent instanceof Layer;
          case Code code -> parent instanceof Layer || parent instanceof Code;
          default -> false;
        };
    if (!fits || CodeTree.isBelow(parent, object)) {
      return Messages.Moves_notThere;
    }
    if (!(object instanceof Layer)
        && CodeTree.layerOf(parent) != CodeTree.layerOf(object)
        && !isFreshWithAll(object)) {
      return Messages.Moves_released;
    }
    return null;
  }

  private boolean isFreshWithAll(EObject object) {
    if (!work.isFresh(object)) {
      return false;
    }
    for (Iterator<EObject> all = object.eAllContents(); all.hasNext(); ) {
      if (!work.isFresh(all.next())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Moves a thing; does nothing where it may not go.
   *
   * @param parent what it is to be below
   * @param index place among the new neighbours, as they are before the move
   */
  public void to(EObject object, EObject parent, int index) {
    if (refusal(object, parent) == null) {
      work.edit(label(object), object, () -> move(object, parent, index));
    }
  }

  @SuppressWarnings("unchecked") // containment lists hold what their feature says
  private void move(EObject object, EObject parent, int index) {
    EList<EObject> target =
        (EList<EObject>)
            switch (object) {
              case Layer layer -> ((Codebook) parent).getLayers();
              case Attribute attribute -> ((Layer) parent).getAttributes();
              default -> parent instanceof Code code ? code.getChildren() : codes(parent);
            };
    if (target.contains(object)) {
      int from = target.indexOf(object);
      int to = Math.min(index, target.size());
      target.move(to > from ? to - 1 : to, object);
      return;
    }
    boolean otherLayer = CodeTree.layerOf(parent) != CodeTree.layerOf(object);
    target.add(Math.min(index, target.size()), object);
    if (otherLayer) {
      makeIdsUnique(object);
    }
  }

  private static EList<?> codes(EObject layer) {
    return ((Layer) layer).getCodes();
  }

  private void makeIdsUnique(EObject moved) {
    Naming naming = new Naming(work);
    if (moved instanceof Code code) {
      naming.setId(code, Naming.newId(code, code.eContainer(), CodeTree.name(code)));
      code.getChildren().forEach(this::makeIdsUnique);
    } else {
      naming.setId(moved, Naming.newId(moved, moved.eContainer(), CodeTree.name(moved)));
    }
  }

  private static String label(EObject object) {
    return NLS.bind(Messages.Moves_move, CodeTree.name(object));
  }
}

package org.glossator.ui.editor.internal.commands;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IEditorPart;

/** Puts editors beside one another. */
final class Beside {
  private static final float HALF = 0.5f;

  private Beside() {}

  /**
   * Moves an editor out of the stack that it shares with others, into the stack right of it, which
   * is made where there is none.
   *
   * @return false if it is alone already
   */
  static boolean move(IEditorPart editor) {
    MPart part = editor.getSite().getService(MPart.class);
    EModelService model = editor.getSite().getService(EModelService.class);
    if (!((Object) part.getParent() instanceof MPartStack stack)) {
      return false;
    }
    long open = stack.getChildren().stream().filter(child -> child.isToBeRendered()).count();
    if (open < 2) {
      return false;
    }
    MPartStack target = other(model, part, stack);
    if (target == null) {
      target = model.createModelElement(MPartStack.class);
      target.getTags().addAll(stack.getTags());
      model.insert(target, stack, EModelService.RIGHT_OF, HALF);
    }
    model.move(part, target);
    target.setSelectedElement(part);
    editor.getSite().getService(EPartService.class).activate(part, true);
    return true;
  }

  /** Another stack of editors in the same window. */
  private static MPartStack other(EModelService model, MPart part, MPartStack own) {
    List<MPartStack> stacks =
        model.findElements(
            model.getContainer(own) == null ? own : model.getTopLevelWindowFor(part),
            null,
            MPartStack.class,
            own.getTags().isEmpty() ? null : own.getTags(),
            EModelService.IN_SHARED_AREA | EModelService.IN_ACTIVE_PERSPECTIVE);
    return stacks.stream()
        .filter(stack -> stack != own && stack.isToBeRendered())
        .findFirst()
        .orElse(null);
  }
}

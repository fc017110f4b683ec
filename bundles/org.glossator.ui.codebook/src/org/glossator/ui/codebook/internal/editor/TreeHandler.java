package org.glossator.ui.codebook.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on what is selected in the tree of the active codebook editor. */
abstract class TreeHandler extends AbstractHandler {

  abstract boolean canRun(TreeActions actions);

  abstract void run(TreeActions actions);

  @Override
  public final Object execute(ExecutionEvent event) {
    TreeActions actions = actions(HandlerUtil.getActiveEditor(event));
    if (actions != null && canRun(actions)) {
      run(actions);
    }
    return null;
  }

  @Override
  public final void setEnabled(Object context) {
    TreeActions actions = actions(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME));
    setBaseEnabled(actions != null && canRun(actions));
  }

  private static TreeActions actions(Object editor) {
    return editor instanceof CodebookEditor codebook && codebook.codes() != null
        ? codebook.codes().actions()
        : null;
  }
}

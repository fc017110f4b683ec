package org.glossator.ui.codebook.internal.editor;

/** Gives a key to each code that has none. */
public final class AssignKeysHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canAssignKeys();
  }

  @Override
  void run(TreeActions actions) {
    actions.assignKeys();
  }
}

package org.glossator.ui.codebook.internal.editor;

/** Gives the selected attribute another kind. */
public final class ChangeKindHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canChangeKind();
  }

  @Override
  void run(TreeActions actions) {
    actions.changeKind();
  }
}

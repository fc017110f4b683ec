package org.glossator.ui.codebook.internal.editor;

/** Moves what is selected up. */
public final class UpHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canMove(-1);
  }

  @Override
  void run(TreeActions actions) {
    actions.up();
  }
}

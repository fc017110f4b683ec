package org.glossator.ui.codebook.internal.editor;

/** Moves what is selected down. */
public final class DownHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canMove(1);
  }

  @Override
  void run(TreeActions actions) {
    actions.down();
  }
}

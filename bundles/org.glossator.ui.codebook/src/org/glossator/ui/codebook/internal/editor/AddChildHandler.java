package org.glossator.ui.codebook.internal.editor;

/** Adds a code below the one that is selected. */
public final class AddChildHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canAddChild();
  }

  @Override
  void run(TreeActions actions) {
    actions.addChild();
  }
}

package org.glossator.ui.codebook.internal.editor;

/** Adds a code after the one that is selected. */
public final class AddCodeHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canAddCode();
  }

  @Override
  void run(TreeActions actions) {
    actions.addCode();
  }
}

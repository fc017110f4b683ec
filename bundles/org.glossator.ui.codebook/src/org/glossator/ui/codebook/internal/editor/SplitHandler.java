package org.glossator.ui.codebook.internal.editor;

/** Splits the selected code. */
public final class SplitHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canMigrateCode();
  }

  @Override
  void run(TreeActions actions) {
    actions.split();
  }
}

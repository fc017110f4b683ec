package org.glossator.ui.codebook.internal.editor;

/** Merges the selected code into another one. */
public final class MergeHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canMigrateCode();
  }

  @Override
  void run(TreeActions actions) {
    actions.merge();
  }
}

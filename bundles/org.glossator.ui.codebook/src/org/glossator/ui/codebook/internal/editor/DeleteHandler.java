package org.glossator.ui.codebook.internal.editor;

/** Deletes what is selected. */
public final class DeleteHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canDelete();
  }

  @Override
  void run(TreeActions actions) {
    actions.delete();
  }
}

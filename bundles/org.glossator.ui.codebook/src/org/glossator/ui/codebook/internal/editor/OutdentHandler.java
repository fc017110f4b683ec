package org.glossator.ui.codebook.internal.editor;

/** Puts a code beside the one that it is below. */
public final class OutdentHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canOutdent();
  }

  @Override
  void run(TreeActions actions) {
    actions.outdent();
  }
}

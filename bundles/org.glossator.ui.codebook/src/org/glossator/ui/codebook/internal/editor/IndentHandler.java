package org.glossator.ui.codebook.internal.editor;

/** Puts a code below the one before it. */
public final class IndentHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canIndent();
  }

  @Override
  void run(TreeActions actions) {
    actions.indent();
  }
}

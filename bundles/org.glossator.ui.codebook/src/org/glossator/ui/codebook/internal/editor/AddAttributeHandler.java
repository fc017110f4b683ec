package org.glossator.ui.codebook.internal.editor;

/** Adds an attribute to the layer. */
public final class AddAttributeHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return actions.canAddCode();
  }

  @Override
  void run(TreeActions actions) {
    actions.addAttribute();
  }
}

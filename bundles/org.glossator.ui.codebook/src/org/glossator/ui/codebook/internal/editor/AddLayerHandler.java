package org.glossator.ui.codebook.internal.editor;

/** Adds a layer to the codebook. */
public final class AddLayerHandler extends TreeHandler {
  @Override
  boolean canRun(TreeActions actions) {
    return true;
  }

  @Override
  void run(TreeActions actions) {
    actions.addLayer();
  }
}

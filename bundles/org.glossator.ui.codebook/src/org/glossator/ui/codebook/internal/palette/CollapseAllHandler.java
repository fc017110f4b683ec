package org.glossator.ui.codebook.internal.palette;

/** Closes all layers and codes of the palette. */
public final class CollapseAllHandler extends PaletteHandler {
  @Override
  void run(PaletteView view) {
    view.pane().collapseAll();
  }
}

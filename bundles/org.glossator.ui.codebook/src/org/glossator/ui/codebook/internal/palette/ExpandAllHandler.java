package org.glossator.ui.codebook.internal.palette;

/** Opens all layers and codes of the palette. */
public final class ExpandAllHandler extends PaletteHandler {
  @Override
  void run(PaletteView view) {
    view.pane().expandAll();
  }
}

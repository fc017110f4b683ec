package org.glossator.ui.codebook.internal.palette;

/** Applies the code that is selected in the palette. */
public final class ApplyCodeHandler extends PaletteHandler {
  @Override
  void run(PaletteView view) {
    view.pane().applySelected();
  }
}

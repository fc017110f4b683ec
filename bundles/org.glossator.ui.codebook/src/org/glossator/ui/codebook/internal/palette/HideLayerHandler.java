package org.glossator.ui.codebook.internal.palette;

/** Hides the layer that is selected in the palette. */
public final class HideLayerHandler extends PaletteHandler {
  @Override
  void run(PaletteView view) {
    String layer = view.pane().selectedLayer();
    if (layer != null) {
      view.pane().setHidden(layer, true);
    }
  }
}

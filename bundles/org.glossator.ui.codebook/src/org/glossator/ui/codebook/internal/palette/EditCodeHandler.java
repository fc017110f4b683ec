package org.glossator.ui.codebook.internal.palette;

import org.glossator.codebook.SchemeCode;

/** Opens the codebook at what is selected in the palette. */
public final class EditCodeHandler extends PaletteHandler {
  @Override
  void run(PaletteView view) {
    PalettePane pane = view.pane();
    if (pane.part() != null) {
      SchemeCode code = pane.selectedCode();
      PaletteView.openCodebook(
          view.getSite().getPage(),
          pane.part(),
          pane.selectedLayer(),
          code == null ? null : code.id());
    }
  }
}

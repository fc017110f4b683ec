package org.glossator.ui.codebook.internal.palette;

/** Goes to the field in which a code is looked for. */
public final class FindCodeHandler extends PaletteHandler {
  @Override
  void run(PaletteView view) {
    view.getSite().getPage().activate(view);
    view.pane().filter().setFocus();
    view.pane().filter().selectAll();
  }
}

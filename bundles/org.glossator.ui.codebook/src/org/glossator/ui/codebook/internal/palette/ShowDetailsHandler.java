package org.glossator.ui.codebook.internal.palette;

import java.util.Map;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Shows what the selected code means below the list, or not. */
public final class ShowDetailsHandler extends PaletteHandler implements IElementUpdater {
  @Override
  void run(PaletteView view) {
    view.pane().setShowingDetails(!view.pane().isShowingDetails());
  }

  @Override
  @SuppressWarnings("rawtypes") // the platform's interface
  public void updateElement(UIElement element, Map parameters) {
    PaletteView view = palette(element);
    element.setChecked(view != null && view.pane() != null && view.pane().isShowingDetails());
  }
}

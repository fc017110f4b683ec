package org.glossator.ui.codebook.internal.palette;

import java.util.Map;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Puts the codes that were used last before the layers, or not. */
public final class RecentFirstHandler extends PaletteHandler implements IElementUpdater {
  @Override
  void run(PaletteView view) {
    view.pane().setRecentFirst(!view.pane().isRecentFirst());
  }

  @Override
  @SuppressWarnings("rawtypes") // the platform's interface
  public void updateElement(UIElement element, Map parameters) {
    PaletteView view = palette(element);
    element.setChecked(view != null && view.pane() != null && view.pane().isRecentFirst());
  }
}

package org.glossator.ui.codebook.internal.palette;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.glossator.codebook.SchemeLayer;

/** A menu item for each layer of the codebook: ticked where the palette shows it. */
public final class LayersMenu extends ContributionItem implements IWorkbenchContribution {
  private IWorkbenchWindow window;

  @Override
  public void initialize(IServiceLocator serviceLocator) {
    window = serviceLocator.getService(IWorkbenchWindow.class);
  }

  @Override
  public boolean isDynamic() {
    return true;
  }

  @Override
  public void fill(Menu menu, int index) {
    PaletteView view = PaletteHandler.palette(window);
    if (view == null) {
      return;
    }
    PalettePane pane = view.pane();
    int at = index;
    for (SchemeLayer layer : pane.layers()) {
      MenuItem item = new MenuItem(menu, SWT.CHECK, at++);
      item.setText(layer.name().replace("&", "&&"));
      item.setSelection(!pane.isHidden(layer.id()));
      item.addListener(SWT.Selection, e -> pane.setHidden(layer.id(), !item.getSelection()));
    }
  }
}

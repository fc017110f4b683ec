package org.glossator.ui.codebook.internal.palette;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.glossator.ui.codebook.CodebookUi;

/** A command of the palette: finds the window's palette; does nothing where it is not shown. */
abstract class PaletteHandler extends AbstractHandler {

  abstract void run(PaletteView view);

  @Override
  public final Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    PaletteView view = palette(window);
    if (view != null) {
      run(view);
      window
          .getService(ICommandService.class)
          .refreshElements(event.getCommand().getId(), Map.of());
    }
    return null;
  }

  /** The palette of the window that a menu item is in, or null. */
  static PaletteView palette(UIElement element) {
    return palette(element.getServiceLocator().getService(IWorkbenchWindow.class));
  }

  static PaletteView palette(IWorkbenchWindow window) {
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    return page != null && page.findView(CodebookUi.PALETTE) instanceof PaletteView view
        ? view
        : null;
  }
}

package org.glossator.app.internal;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its size, title, and what of Eclipse's furniture it shows. */
final class GlossatorWindowAdvisor extends WorkbenchWindowAdvisor {
  private static final String OPEN_FILE = "org.eclipse.ui.actionSet.openFiles";
  private static final String KEYS = "org.eclipse.ui.actionSet.keyBindings";

  private TitleUpdater title;

  GlossatorWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new GlossatorActionBars(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    window.setInitialSize(new Point(1280, 800));
    window.setTitle(Messages.Window_title);
    window.setShowMenuBar(true);
    window.setShowCoolBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
    window.setShowPerspectiveBar(false);
  }

  @Override
  public void postWindowCreate() {
    // bundles of the platform add menus for programmers ("Run", "Search"): only ours stay
    IMenuManager menu = getWindowConfigurer().getActionBarConfigurer().getMenuManager();
    for (IContributionItem item : menu.getItems()) {
      if (item.getId() == null || !GlossatorActionBars.MENUS.contains(item.getId())) {
        item.setVisible(false);
      }
    }
    menu.update(true);
  }

  @Override
  public void postWindowOpen() {
    title = new TitleUpdater(getWindowConfigurer());
    IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
    if (page != null) {
      page.hideActionSet(OPEN_FILE); // opens single files, past the study that they belong to
      page.hideActionSet(KEYS); // the list of keys is ours: "All keys"
    }
  }

  @Override
  public void dispose() {
    if (title != null) {
      title.dispose();
    }
  }
}

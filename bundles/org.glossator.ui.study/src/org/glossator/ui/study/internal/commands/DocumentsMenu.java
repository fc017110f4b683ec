package org.glossator.ui.study.internal.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.study.internal.table.DocumentHistory;

/** Recent documents and bookmarks in the menu "Navigate", of the studies that are open. */
public final class DocumentsMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    return new IContributionItem[] {
      menu(Messages.Menu_recent, DocumentHistory.recent()),
      menu(Messages.Menu_bookmarks, DocumentHistory.bookmarks())
    };
  }

  private static MenuManager menu(String title, List<DocumentHistory.Entry> entries) {
    MenuManager menu = new MenuManager(title);
    List<Action> actions = new ArrayList<>();
    for (DocumentHistory.Entry entry : entries) {
      Study study = GlossatorPlatform.studies().ifOpen(entry.study());
      DocumentEntry document = study == null ? null : study.documents().get(entry.document());
      if (document != null) {
        actions.add(open(study, document));
      }
    }
    if (actions.isEmpty()) {
      Action none = new Action(Messages.Menu_none) {
            // says that there is nothing
          };
      none.setEnabled(false);
      actions.add(none);
    }
    actions.forEach(a -> menu.add(new ActionContributionItem(a)));
    return menu;
  }

  private static Action open(Study study, DocumentEntry document) {
    Action action =
        new Action(document.displayName().replace("&", "&&")) {
          @Override
          public void run() {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            OpenDocument.open(window.getActivePage(), study, document.path());
          }
        };
    action.setImageDescriptor(Icons.descriptor("document"));
    return action;
  }
}

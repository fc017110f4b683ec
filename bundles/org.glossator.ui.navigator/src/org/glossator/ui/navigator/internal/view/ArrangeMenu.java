package org.glossator.ui.navigator.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.glossator.ui.navigator.CorpusView;
import org.glossator.ui.navigator.internal.model.Arrangement;

/** "Group by" and "Sort by" in the menu of the corpus view. */
public final class ArrangeMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    Arrangement now = Groupings.remembered();
    List<IContributionItem> items = new ArrayList<>();
    items.add(
        menu(
            Messages.Arrange_group,
            Groupings.groups(),
            now.group(),
            group -> new Arrangement(group, now.sort())));
    items.add(
        menu(
            Messages.Arrange_sort,
            Groupings.sorts(),
            now.sort(),
            sort -> new Arrangement(now.group(), sort)));
    return items.toArray(IContributionItem[]::new);
  }

  private static MenuManager menu(
      String title, Map<String, String> names, String chosen, Function<String, Arrangement> with) {
    MenuManager menu = new MenuManager(title);
    names.forEach(
        (value, name) -> {
          Action action =
              new Action(name.replace("&", "&&"), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                  if (isChecked()) {
                    arrange(with.apply(value));
                  }
                }
              };
          action.setChecked(value.equals(chosen));
          menu.add(new ActionContributionItem(action));
        });
    return menu;
  }

  private static void arrange(Arrangement arrangement) {
    Groupings.remember(arrangement);
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    if (page != null && page.findView(CorpusView.ID) instanceof CorpusView view) {
      view.arrange(arrangement);
    }
  }
}

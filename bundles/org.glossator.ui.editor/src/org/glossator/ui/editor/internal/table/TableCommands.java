package org.glossator.ui.editor.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Copying and selecting rows by the keys that do so everywhere, and which columns are shown. The
 * keys hold while the table has the focus: in the filter they are the filter's.
 */
final class TableCommands {
  private final RowsPanel<?> panel;
  private final IHandlerService handlers =
      PlatformUI.getWorkbench().getService(IHandlerService.class);
  private final List<IHandlerActivation> active = new ArrayList<>();

  private TableCommands(RowsPanel<?> panel) {
    this.panel = panel;
  }

  static void attach(RowsPanel<?> panel) {
    TableCommands commands = new TableCommands(panel);
    Table table = panel.table();
    table.addListener(SWT.FocusIn, event -> commands.activate());
    table.addListener(SWT.FocusOut, event -> commands.deactivate());
    table.addListener(SWT.Dispose, event -> commands.deactivate());
    table.addListener(SWT.MenuDetect, event -> commands.fill());
    table.setMenu(new Menu(table));
  }

  private void activate() {
    if (active.isEmpty()) {
      activate(IWorkbenchCommandConstants.EDIT_COPY, panel::copy);
      activate(IWorkbenchCommandConstants.EDIT_SELECT_ALL, panel::selectAll);
    }
  }

  private void activate(String command, Runnable run) {
    Action action =
        new Action() {
          @Override
          public void run() {
            run.run();
          }
        };
    active.add(
        handlers.activateHandler(command, new ActionHandler(action), new HasFocus(panel.table())));
  }

  private void deactivate() {
    handlers.deactivateHandlers(active);
    active.clear();
  }

  /** Fills the menu that is about to open; what the view itself added stays above. */
  private void fill() {
    Menu menu = panel.table().getMenu();
    for (MenuItem item : menu.getItems()) {
      if (item.getData() == this) {
        item.dispose();
      }
    }
    if (menu.getItemCount() > 0) {
      item(menu, SWT.SEPARATOR);
    }
    MenuItem copy = item(menu, SWT.PUSH);
    copy.setText(Messages.copyRows);
    copy.setEnabled(!panel.selection().isEmpty());
    copy.addListener(SWT.Selection, event -> panel.copy());
    MenuItem columns = item(menu, SWT.CASCADE);
    columns.setText(Messages.columns);
    Menu sub = new Menu(menu);
    columns.setMenu(sub);
    for (int i = 0; i < panel.columns().size(); i++) {
      int column = i;
      MenuItem shown = new MenuItem(sub, SWT.CHECK);
      shown.setText(panel.columns().get(i).name());
      shown.setSelection(ColumnMemory.isShown(panel.table().getColumn(i)));
      shown.addListener(SWT.Selection, event -> panel.showColumn(column, shown.getSelection()));
    }
  }

  private MenuItem item(Menu menu, int style) {
    MenuItem item = new MenuItem(menu, style);
    item.setData(this);
    return item;
  }
}

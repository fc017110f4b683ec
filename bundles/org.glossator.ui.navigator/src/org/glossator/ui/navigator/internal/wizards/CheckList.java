package org.glossator.ui.navigator.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A list of things to tick, each with an id. */
final class CheckList {
  private final Table table;
  private final List<String> ids = new ArrayList<>();

  CheckList(Composite parent, int columns, String toolTip) {
    table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
    table.setToolTipText(toolTip);
    GridDataFactory.fillDefaults().grab(true, true).span(columns, 1).hint(200, 92).applyTo(table);
  }

  /** Adds a thing. */
  void add(String id, String text, boolean ticked) {
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(text);
    item.setChecked(ticked);
    ids.add(id);
  }

  /** Ids of what is ticked, in the order of the list. */
  List<String> ticked() {
    List<String> ticked = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (table.getItem(i).getChecked()) {
        ticked.add(ids.get(i));
      }
    }
    return ticked;
  }

  /** Whether everything is ticked. */
  boolean isAll() {
    return ticked().size() == ids.size();
  }

  /** Runs an action after each change. */
  void onChange(Runnable action) {
    table.addListener(SWT.Selection, e -> action.run());
  }

  Table table() {
    return table;
  }
}

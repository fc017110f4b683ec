package org.glossator.ui.editor.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.glossator.ui.base.UiLog;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How wide the columns of a table are, in which order they stand, which are hidden, and which one
 * the rows are sorted by: kept from one opening to the next, also where a view is closed between.
 */
final class ColumnMemory {
  private static final String NODE = "org.glossator.ui.editor/columns";
  private static final int LEAST = 16;

  private final String table;
  private final List<Column> columns;
  private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);

  /**
   * @param table name of the table
   */
  ColumnMemory(String table, List<Column> columns) {
    this.table = table;
    this.columns = columns;
  }

  /** Makes the columns as they were. */
  void restore(Table widget) {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn made = widget.getColumn(i);
      int width = node.getInt(key(i, "width"), columns.get(i).width());
      made.setData(Math.max(LEAST, width));
      made.setMoveable(true);
      setShown(made, node.getBoolean(key(i, "shown"), columns.get(i).shown()));
    }
    restoreOrder(widget);
  }

  private void restoreOrder(Table widget) {
    List<Integer> order = new ArrayList<>();
    for (String id : node.get(table + ".order", "").split(",")) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).id().equals(id) && !order.contains(i)) {
          order.add(i);
        }
      }
    }
    if (order.size() == columns.size()) { // a version with other columns has an order of its own
      widget.setColumnOrder(order.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  /** Shows or hides a column; its width stays known. */
  static void setShown(TableColumn column, boolean shown) {
    column.setResizable(shown);
    column.setWidth(shown ? (Integer) column.getData() : 0);
  }

  static boolean isShown(TableColumn column) {
    return column.getResizable();
  }

  /** The column that was sorted by, or -1. */
  int sortColumn() {
    String id = node.get(table + ".sort", "");
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the largest came first. */
  boolean descending() {
    return node.getBoolean(table + ".descending", false);
  }

  /** Keeps how the columns are. */
  void remember(Table widget) {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn made = widget.getColumn(i);
      if (isShown(made) && made.getWidth() >= LEAST) {
        made.setData(made.getWidth());
      }
      node.putInt(key(i, "width"), (Integer) made.getData());
      node.putBoolean(key(i, "shown"), isShown(made));
    }
    node.put(
        table + ".order",
        String.join(
            ",",
            Arrays.stream(widget.getColumnOrder()).mapToObj(i -> columns.get(i).id()).toList()));
    TableColumn sorted = widget.getSortColumn();
    node.put(table + ".sort", sorted == null ? "" : columns.get(widget.indexOf(sorted)).id());
    node.putBoolean(table + ".descending", widget.getSortDirection() == SWT.DOWN);
    try {
      node.flush();
    } catch (BackingStoreException e) {
      UiLog.warning("the columns of a table cannot be remembered", e);
    }
  }

  private String key(int column, String what) {
    return table + '.' + columns.get(column).id() + '.' + what;
  }
}

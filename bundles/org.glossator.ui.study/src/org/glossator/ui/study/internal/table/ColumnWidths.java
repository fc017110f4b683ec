package org.glossator.ui.study.internal.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.glossator.ui.base.UiLog;
import org.osgi.service.prefs.BackingStoreException;

/** Widths of columns and which are hidden, remembered from start to start. */
final class ColumnWidths {
  private static final String NODE = "org.glossator.ui.study/columns";
  private static final String HIDDEN = "hidden";
  private static final String SEPARATOR = "\t";

  private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);

  int of(TableColumn column) {
    return node.getInt(key(column), column.width());
  }

  void remember(TableColumn column, int width) {
    if (width != of(column)) {
      node.putInt(key(column), width);
    }
  }

  int[] hidden(List<TableColumn> columns) {
    Set<String> names = Set.of(node.get(HIDDEN, "").split(SEPARATOR));
    int[] hidden = new int[columns.size()];
    int count = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (names.contains(key(columns.get(i)))) {
        hidden[count++] = i;
      }
    }
    return java.util.Arrays.copyOf(hidden, count);
  }

  void rememberHidden(List<TableColumn> hidden) {
    node.put(HIDDEN, hidden.stream().map(ColumnWidths::key).collect(Collectors.joining(SEPARATOR)));
    try {
      node.flush();
    } catch (BackingStoreException e) {
      UiLog.warning("the columns of the documents could not be remembered", e);
    }
  }

  private static String key(TableColumn column) {
    return column.kind() + " " + column.id().replace('/', ' ');
  }
}

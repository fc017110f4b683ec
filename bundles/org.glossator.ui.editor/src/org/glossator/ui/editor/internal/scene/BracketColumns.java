package org.glossator.ui.editor.internal.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Span;

/**
 * Columns of the margin brackets: those of short spans next to the text, and none over another.
 * What was in view before keeps its column, since a bracket that jumps while one scrolls cannot be
 * followed.
 */
final class BracketColumns {
  /** Columns that the margin has room for; what is left over shares the last. */
  static final int MOST = 8;

  /** A span and the visible lines that it covers, the last one included. */
  record Extent(Span span, int firstLine, int lastLine) {}

  /** The lines that each column has taken. */
  private final List<BitSet> columns = new ArrayList<>();

  private final Map<Integer, Integer> assigned = new HashMap<>();

  private BracketColumns() {}

  static Map<Integer, Integer> assign(List<Extent> extents, Map<Integer, Integer> before) {
    BracketColumns columns = new BracketColumns();
    List<Extent> order = new ArrayList<>(extents);
    order.sort(
        Comparator.<Extent>comparingInt(e -> e.lastLine() - e.firstLine())
            .thenComparingInt(e -> e.span().end() - e.span().begin())
            .thenComparingInt(e -> e.span().begin())
            .thenComparingInt(e -> e.span().id()));
    for (Extent extent : order) {
      Integer kept = before.get(extent.span().id());
      if (kept != null && columns.isFree(kept, extent)) {
        columns.put(kept, extent);
      }
    }
    for (Extent extent : order) {
      if (!columns.assigned.containsKey(extent.span().id())) {
        int column = 0;
        while (column < MOST - 1 && !columns.isFree(column, extent)) {
          column++;
        }
        columns.put(column, extent);
      }
    }
    return columns.assigned;
  }

  private boolean isFree(int column, Extent extent) {
    if (column >= columns.size()) {
      return column < MOST;
    }
    int taken = columns.get(column).nextSetBit(extent.firstLine());
    return taken < 0 || taken > extent.lastLine();
  }

  private void put(int column, Extent extent) {
    while (columns.size() <= column) {
      columns.add(new BitSet());
    }
    columns.get(column).set(extent.firstLine(), extent.lastLine() + 1);
    assigned.put(extent.span().id(), column);
  }
}

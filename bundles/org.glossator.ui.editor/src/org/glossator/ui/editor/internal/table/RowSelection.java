package org.glossator.ui.editor.internal.table;

import java.util.BitSet;

/** Which rows of a table are selected: any of them, with the one that was touched last. */
final class RowSelection {
  private final BitSet rows = new BitSet();
  private int lead = -1;

  /** Where a range begins that is drawn with Shift. */
  private int anchor = -1;

  /** The row that was touched last, or -1. */
  int lead() {
    return lead;
  }

  /** All, ascending. */
  int[] rows() {
    return rows.stream().toArray();
  }

  /** Those from one row to another, exclusive. */
  int[] within(int from, int to) {
    return rows.get(from, Math.max(from, to)).stream().map(row -> from + row).toArray();
  }

  /** Selects one row; -1 for none. */
  void only(int row) {
    rows.clear();
    if (row >= 0) {
      rows.set(row);
    }
    lead = row;
    anchor = row;
  }

  /** Adds a row or takes it out. */
  void toggle(int row) {
    rows.flip(row);
    lead = row;
    anchor = row;
  }

  /** Selects what lies between the anchor and a row. */
  void to(int row) {
    int from = anchor < 0 ? row : anchor;
    rows.clear();
    rows.set(Math.min(from, row), Math.max(from, row) + 1);
    lead = row;
    anchor = from;
  }

  /** Selects all of so many. */
  void all(int count) {
    rows.clear();
    rows.set(0, count);
    lead = count - 1;
  }

  /** Rows from this one on are there no longer. */
  void limit(int count) {
    rows.clear(count, Math.max(count, rows.length()));
    if (lead >= count) {
      lead = -1;
    }
    if (anchor >= count) {
      anchor = -1;
    }
  }
}

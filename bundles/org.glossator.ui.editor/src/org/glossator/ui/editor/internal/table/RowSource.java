package org.glossator.ui.editor.internal.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table before they are filtered and sorted. Immutable; asked on any thread. Rows are
 * made when they are asked for, so that a table of 100,000 of them costs what is in view.
 *
 * @param <R> a row
 */
public interface RowSource<R> {

  /** How many there are. */
  int size();

  /** The row at a place, from 0, in the order of the document. */
  R get(int index);

  /** All rows in order, for filtering and sorting. */
  default List<R> rows() {
    List<R> all = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      all.add(get(i));
    }
    return all;
  }

  /** What a row is found by after a change: an id. */
  Object identity(R row);

  /** The place of the row with that identity, or -1. */
  int indexOf(Object identity);

  /** What a cell shows. */
  String text(R row, int column);

  /**
   * What a column is sorted by, or null for a text, which is sorted as the user's language sorts.
   */
  default Long number(R row, int column) {
    return null;
  }

  /** All that words of the filter are looked for in. */
  String searchable(R row);

  /** No rows. */
  static <R> RowSource<R> none() {
    return new RowSource<>() {
      @Override
      public int size() {
        return 0;
      }

      @Override
      public R get(int index) {
        throw new IndexOutOfBoundsException(index);
      }

      @Override
      public Object identity(R row) {
        return row;
      }

      @Override
      public int indexOf(Object identity) {
        return -1;
      }

      @Override
      public String text(R row, int column) {
        return "";
      }

      @Override
      public String searchable(R row) {
        return "";
      }
    };
  }
}

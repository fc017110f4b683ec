package org.glossator.ui.study.internal.table;

import java.util.Comparator;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** By which column the table is sorted; the sorting itself is done with the rows, elsewhere. */
final class SortState implements ISortModel {
  private final Runnable onSort;
  private int column = -1;
  private SortDirectionEnum direction = SortDirectionEnum.NONE;

  SortState(Runnable onSort) {
    this.onSort = onSort;
  }

  /** Index of the column, or -1. */
  int column() {
    return direction == SortDirectionEnum.NONE ? -1 : column;
  }

  boolean isDescending() {
    return direction == SortDirectionEnum.DESC;
  }

  @Override
  public List<Integer> getSortedColumnIndexes() {
    return column() < 0 ? List.of() : List.of(column);
  }

  @Override
  public boolean isColumnIndexSorted(int columnIndex) {
    return columnIndex == column();
  }

  @Override
  public SortDirectionEnum getSortDirection(int columnIndex) {
    return columnIndex == column ? direction : SortDirectionEnum.NONE;
  }

  @Override
  public int getSortOrder(int columnIndex) {
    return columnIndex == column() ? 0 : -1;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
    return List.of();
  }

  @Override
  public Comparator<?> getColumnComparator(int columnIndex) {
    return null;
  }

  @Override
  public void sort(int columnIndex, SortDirectionEnum sortDirection, boolean accumulate) {
    column = columnIndex;
    direction = sortDirection;
    onSort.run();
  }

  @Override
  public void clear() {
    column = -1;
    direction = SortDirectionEnum.NONE;
  }
}

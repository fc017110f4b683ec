package org.glossator.ui.editor.internal.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A source whose rows were made beforehand.
 *
 * @param <R> a row
 */
public abstract class ListSource<R> implements RowSource<R> {
  private final List<R> rows;
  private Map<Object, Integer> places;

  protected ListSource(List<? extends R> rows) {
    this.rows = List.copyOf(rows);
  }

  @Override
  public final int size() {
    return rows.size();
  }

  @Override
  public final R get(int index) {
    return rows.get(index);
  }

  @Override
  public final List<R> rows() {
    return rows;
  }

  @Override
  public final synchronized int indexOf(Object identity) {
    if (places == null) {
      places = HashMap.newHashMap(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        places.put(identity(rows.get(i)), i);
      }
    }
    return places.getOrDefault(identity, -1);
  }
}

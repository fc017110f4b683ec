package org.glossator.annotation;

import java.util.Arrays;
import org.glossator.base.IntMap;

/** Which relations hang on a span: ids in ascending order. Few for any one span, so arrays do. */
final class RelationIndex {
  private static final int[] NONE = {};

  private RelationIndex() {}

  static IntMap<int[]> add(IntMap<int[]> index, Relation relation) {
    return add(add(index, relation.source(), relation.id()), relation.target(), relation.id());
  }

  static IntMap<int[]> remove(IntMap<int[]> index, Relation relation) {
    return remove(
        remove(index, relation.source(), relation.id()), relation.target(), relation.id());
  }

  static int[] of(IntMap<int[]> index, int span) {
    int[] ids = index.get(span);
    return ids == null ? NONE : ids;
  }

  private static IntMap<int[]> add(IntMap<int[]> index, int span, int relation) {
    int[] old = of(index, span);
    int place = -Arrays.binarySearch(old, relation) - 1;
    int[] ids = new int[old.length + 1];
    System.arraycopy(old, 0, ids, 0, place);
    ids[place] = relation;
    System.arraycopy(old, place, ids, place + 1, old.length - place);
    return index.with(span, ids);
  }

  private static IntMap<int[]> remove(IntMap<int[]> index, int span, int relation) {
    int[] old = of(index, span);
    if (old.length == 1) {
      return index.without(span);
    }
    int place = Arrays.binarySearch(old, relation);
    int[] ids = Arrays.copyOf(old, old.length - 1);
    System.arraycopy(old, place + 1, ids, place, old.length - place - 1);
    return index.with(span, ids);
  }
}

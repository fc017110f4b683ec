package org.glossator.formats.internal.webannotsv;

import java.util.ArrayList;
import java.util.List;

/** A row: a token or a part of one, with the annotations that touch it. */
final class TsvUnit {
  final int begin;
  final int end;
  final int line;
  private List<TsvItem> items = List.of();

  TsvUnit(int begin, int end, int line) {
    this.begin = begin;
    this.end = end;
    this.line = line;
  }

  /** One more annotation that touches it. */
  void add(TsvItem item) {
    if (items.isEmpty()) {
      items = List.of(item);
      return;
    }
    if (items.size() == 1) {
      items = new ArrayList<>(items);
    }
    items.add(item);
  }

  /** The annotations that touch it, as they came. */
  List<TsvItem> items() {
    return items;
  }

  /** The first annotation of a type, or null. */
  TsvItem first(String type) {
    for (TsvItem item : items) {
      if (item.layer.type().equals(type)) {
        return item;
      }
    }
    return null;
  }
}

package org.glossator.formats.internal.webannotsv;

import java.util.ArrayList;
import java.util.List;

/** A row: a token or a part of one, with the annotations that touch it. */
final class TsvUnit {
  final int begin;
  final int end;
  final int line;
  final List<TsvItem> items = new ArrayList<>(0);

  TsvUnit(int begin, int end, int line) {
    this.begin = begin;
    this.end = end;
    this.line = line;
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

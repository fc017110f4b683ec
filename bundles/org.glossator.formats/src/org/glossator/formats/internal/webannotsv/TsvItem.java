package org.glossator.formats.internal.webannotsv;

import java.util.LinkedHashMap;
import java.util.Map;

/** An annotation while it is read: multi-token ones grow row by row. */
final class TsvItem {
  final String key;
  final TsvSchema.Layer layer;
  final int begin;
  final int line;
  final Map<String, String> values = new LinkedHashMap<>();
  int end;

  TsvItem(String key, TsvSchema.Layer layer, int begin, int end, int line) {
    this.key = key;
    this.layer = layer;
    this.begin = begin;
    this.end = end;
    this.line = line;
  }
}

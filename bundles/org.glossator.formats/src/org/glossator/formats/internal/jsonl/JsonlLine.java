package org.glossator.formats.internal.jsonl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line as it was parsed: the keys of the object may come in any order, so offsets are resolved
 * only when text and unit are known.
 */
final class JsonlLine {
  String id;
  String text;
  String sha256;
  String annotator;
  String offsets;
  String codebookVersion;
  final Map<String, String> meta = new LinkedHashMap<>();
  final List<Item> spans = new ArrayList<>();
  final List<Item> relations = new ArrayList<>();
  final List<Item> labels = new ArrayList<>();

  /** A span, relation or label; what a kind does not have stays null. */
  static final class Item {
    String id;
    String layer;
    String label;
    String memo;
    String origin;
    Double confidence;
    String codebookVersion;
    final Map<String, Object> features = new LinkedHashMap<>();

    Long start;
    Long end;
    String text;
    List<long[]> fragments;

    String head;
    String tail;
  }
}

package org.glossator.formats.internal.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a {@code .ann} file that has an id of its own, and what later lines say about it. */
final class BratItem {
  final String id;
  final String type;
  final int line;

  /** Of a text-bound: begin and end in turn, as the file has them. */
  final long[] offsets;

  /** Of a text-bound: the text that the file quotes, or null. */
  final String quote;

  /** Of an event: id of its trigger. */
  final String trigger;

  /** Of an event or relation: roles and ids of what fills them. */
  final List<Argument> arguments;

  /** Values of attributes by name; an {@link ArrayList} where there are several. */
  private Map<String, Object> features;

  /** Texts of normalisations by type, a line each. Both are made late: most items have neither. */
  private Map<String, StringBuilder> references;

  private StringBuilder memo;

  /** A role and the id of what fills it. */
  record Argument(String role, String target) {}

  private BratItem(
      String id,
      String type,
      int line,
      long[] offsets,
      String quote,
      String trigger,
      List<Argument> arguments) {
    this.id = id;
    this.type = type;
    this.line = line;
    this.offsets = offsets;
    this.quote = quote;
    this.trigger = trigger;
    this.arguments = arguments;
  }

  static BratItem textBound(String id, String type, int line, long[] offsets, String quote) {
    return new BratItem(id, type, line, offsets, quote, null, List.of());
  }

  static BratItem event(String id, String type, int line, String trigger, List<Argument> roles) {
    return new BratItem(id, type, line, null, null, trigger, roles);
  }

  static BratItem relation(String id, String type, int line, List<Argument> ends) {
    return new BratItem(id, type, line, null, null, null, ends);
  }

  /** A value of an attribute; several of one name make a list, in the order of the file. */
  void feature(String name, Object value) {
    features = features == null ? new LinkedHashMap<>(4) : features;
    Object before = features.putIfAbsent(name, value);
    if (before instanceof ArrayList<?>) {
      @SuppressWarnings("unchecked")
      ArrayList<String> list = (ArrayList<String>) before;
      list.add(String.valueOf(value));
    } else if (before != null) {
      features.put(name, new ArrayList<>(List.of(String.valueOf(before), String.valueOf(value))));
    }
  }

  /** One more entry of a knowledge base. */
  void reference(String name, String entry) {
    references = references == null ? new LinkedHashMap<>(4) : references;
    line(references.computeIfAbsent(name, n -> new StringBuilder()), entry);
  }

  /** One more note. */
  void note(String text) {
    memo = memo == null ? new StringBuilder() : memo;
    line(memo, text);
  }

  /** All values: attributes, then normalisations. */
  Map<String, Object> features() {
    Map<String, Object> all = features == null ? Map.of() : features;
    if (references != null) {
      Map<String, Object> both = new LinkedHashMap<>(all);
      references.forEach((name, entries) -> both.put(name, entries.toString()));
      all = both;
    }
    return all;
  }

  /** All notes, a line each, or null. */
  String memo() {
    return memo == null ? null : memo.toString();
  }

  private static void line(StringBuilder lines, String line) {
    lines.append(lines.isEmpty() ? "" : "\n").append(line);
  }
}

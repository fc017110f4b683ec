package org.glossator.formats.internal.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Fragment;

/**
 * One line of a {@code .ann} file that has an id of its own, and what later lines say about it. A
 * file has a million of them: what few have is in an object of its own.
 */
final class BratItem {
  final String id;
  final String type;
  final int line;

  /** Of a text-bound: where its quotation is in the file; -1 without one. */
  private final int quoteBegin;

  private final int quoteEnd;

  /** Of a text-bound of one fragment: as the file has them, unless they are in {@link Rare}. */
  private final int begin;

  private final int end;

  /** Ranges of the text, once they are known to be some; null for what is no span. */
  List<Fragment> fragments;

  /** The item whose span or relation this id stands for; null for none. */
  BratItem means;

  private Rare rare;

  /** A role and the id of what fills it. */
  record Argument(String role, String target) {}

  /** What most items have not. */
  private static final class Rare {
    /** Begin and end in turn. */
    long[] offsets;

    String trigger;
    List<Argument> arguments = List.of();

    /** Values of attributes by name; an {@link ArrayList} where there are several. */
    Map<String, Object> features;

    /** Texts of normalisations by type, a line each. */
    Map<String, StringBuilder> references;

    StringBuilder memo;
  }

  private BratItem(String id, String type, int line, int[] range, int quoteBegin, int quoteEnd) {
    this.id = id;
    this.type = type;
    this.line = line;
    this.begin = range == null ? -1 : range[0];
    this.end = range == null ? -1 : range[1];
    this.quoteBegin = quoteBegin;
    this.quoteEnd = quoteEnd;
  }

  /** One fragment; offsets that are no numbers of 31 bits are given as the other one has them. */
  static BratItem textBound(String id, String type, int line, int[] range, int from, int to) {
    return new BratItem(id, type, line, range, from, to);
  }

  static BratItem textBound(String id, String type, int line, long[] offsets, int from, int to) {
    BratItem item = new BratItem(id, type, line, null, from, to);
    item.rare().offsets = offsets;
    return item;
  }

  static BratItem event(String id, String type, int line, String trigger, List<Argument> roles) {
    BratItem item = new BratItem(id, type, line, null, -1, -1);
    item.rare().trigger = trigger;
    item.rare().arguments = roles;
    return item;
  }

  static BratItem relation(String id, String type, int line, List<Argument> ends) {
    BratItem item = new BratItem(id, type, line, null, -1, -1);
    item.rare().arguments = ends;
    return item;
  }

  private Rare rare() {
    rare = rare == null ? new Rare() : rare;
    return rare;
  }

  boolean isTextBound() {
    return begin >= 0 || rare != null && rare.offsets != null;
  }

  /** Of a text-bound: begin and end in turn, as the file has them. */
  int offsetCount() {
    return begin >= 0 ? 2 : rare.offsets.length;
  }

  long offset(int index) {
    if (begin >= 0) {
      return index == 0 ? begin : end;
    }
    return rare.offsets[index];
  }

  /** Of an event: id of its trigger. */
  String trigger() {
    return rare.trigger;
  }

  /** Of an event or relation: roles and ids of what fills them. */
  List<Argument> arguments() {
    return rare.arguments;
  }

  /** Whether a text-bound quotes nothing, or what the fragments hold. */
  boolean quotes(String content, String text, List<Fragment> held) {
    return quoteBegin < 0 || BratQuotes.match(text, held, content, quoteBegin, quoteEnd);
  }

  /** Of a text-bound: the text that the file quotes. */
  String quote(String content) {
    return quoteBegin < 0 ? "" : content.substring(quoteBegin, quoteEnd);
  }

  /** A value of an attribute; several of one name make a list, in the order of the file. */
  void feature(String name, Object value) {
    Rare all = rare();
    all.features = all.features == null ? new LinkedHashMap<>(4) : all.features;
    Map<String, Object> features = all.features;
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
    Rare all = rare();
    all.references = all.references == null ? new LinkedHashMap<>(4) : all.references;
    line(all.references.computeIfAbsent(name, n -> new StringBuilder()), entry);
  }

  /** One more note. */
  void note(String text) {
    Rare all = rare();
    all.memo = all.memo == null ? new StringBuilder() : all.memo;
    line(all.memo, text);
  }

  /** All values: attributes, then normalisations. */
  Map<String, Object> features() {
    if (rare == null) {
      return Map.of();
    }
    Map<String, Object> all = rare.features == null ? Map.of() : rare.features;
    if (rare.references != null) {
      Map<String, Object> both = new LinkedHashMap<>(all);
      rare.references.forEach((name, entries) -> both.put(name, entries.toString()));
      all = both;
    }
    return all;
  }

  /** All notes, a line each, or null. */
  String memo() {
    return rare == null || rare.memo == null ? null : rare.memo.toString();
  }

  private static void line(StringBuilder lines, String line) {
    lines.append(lines.isEmpty() ? "" : "\n").append(line);
  }
}

package org.glossator.formats.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetMap;
import org.glossator.formats.internal.exporting.AttributePlain;
import org.glossator.formats.internal.exporting.Held;

/** Writes one {@code .ann} file. Not thread-safe. */
final class BratWriter {
  private static final Pattern REFERENCE = Pattern.compile("[^\\s:]+:\\S+( \\S.*)?");

  private final String text;
  private final OffsetMap offsets;
  private final BratTypes types;
  private final StringBuilder out = new StringBuilder();
  private final Map<Integer, String> idOf = new HashMap<>();
  private final Map<Integer, List<Relation>> roles = new LinkedHashMap<>();
  private int events;
  private int attributes;
  private int notes;
  private int normalisations;

  /**
   * @param types told of each type that is used
   */
  BratWriter(String text, OffsetMap offsets, BratTypes types) {
    this.text = text;
    this.offsets = offsets;
    this.types = types;
  }

  String write(Held held) {
    out.ensureCapacity(held.spans().size() * 80);
    Set<Relation> written = roles(held);
    textBounds(held.spans());
    events(held.spans());
    written.addAll(groups(held.relations(), written));
    relations(held.relations(), written);
    held.spans().forEach(this::remarks);
    return out.toString();
  }

  private static boolean isEvent(Annotation a) {
    return a.attributes().get(BratNames.EVENT) instanceof AttributeValue.YesNo yesNo && yesNo.yes();
  }

  /** Relations that an event's line says, by event. */
  private Set<Relation> roles(Held held) {
    Set<Relation> found = new HashSet<>();
    if (held.spans().isEmpty() || held.relations().stream().noneMatch(BratWriter::isEvent)) {
      return found;
    }
    Set<Integer> triggers = new HashSet<>();
    held.spans().stream().filter(BratWriter::isEvent).forEach(span -> triggers.add(span.id()));
    for (Relation relation : held.relations()) {
      if (isEvent(relation)
          && relation.attributes().size() == 1
          && relation.memo() == null
          && triggers.contains(relation.source())) {
        roles.computeIfAbsent(relation.source(), id -> new ArrayList<>()).add(relation);
        found.add(relation);
      }
    }
    return found;
  }

  private void textBounds(List<Span> spans) {
    int number = 0;
    for (Span span : spans) {
      String id = "T" + ++number;
      idOf.put(span.id(), id);
      List<Fragment> lines = BratQuotes.lines(text, span.fragments());
      String type = BratNames.type(span.code());
      if (isEvent(span)) {
        types.event(type);
      } else {
        types.entity(type, span.code());
      }
      out.append(id).append('\t').append(type);
      char before = ' ';
      for (Fragment line : lines) {
        out.append(before)
            .append(offsets.fromUtf16(line.begin()))
            .append(' ')
            .append(offsets.fromUtf16(line.end()));
        before = ';';
      }
      before = '\t';
      for (Fragment line : lines) {
        out.append(before).append(text, line.begin(), line.end());
        before = ' ';
      }
      out.append('\n');
    }
  }

  private void events(List<Span> spans) {
    List<Span> triggers = spans.stream().filter(BratWriter::isEvent).toList();
    List<String> textBounds = new ArrayList<>();
    for (Span span : triggers) {
      textBounds.add(idOf.put(span.id(), "E" + ++events));
    }
    for (int i = 0; i < triggers.size(); i++) {
      Span span = triggers.get(i);
      out.append(idOf.get(span.id()))
          .append('\t')
          .append(BratNames.type(span.code()))
          .append(':')
          .append(textBounds.get(i));
      for (Relation role : roles.getOrDefault(span.id(), List.of())) {
        String name = BratNames.type(role.code());
        types.role(BratNames.type(span.code()), name);
        out.append(' ').append(name).append(':').append(idOf.get(role.target()));
      }
      out.append('\n');
    }
  }

  /** Chains of equivalents, which the format says in one line. */
  private Set<Relation> groups(List<Relation> relations, Set<Relation> written) {
    Set<Relation> found = new HashSet<>();
    for (List<Relation> chain : BratChains.of(relations, written)) {
      out.append("*\t").append(BratNames.EQUIV).append(' ');
      out.append(idOf.get(chain.getFirst().source()));
      chain.forEach(relation -> out.append(' ').append(idOf.get(relation.target())));
      out.append('\n');
      found.addAll(chain);
    }
    return found;
  }

  private void relations(List<Relation> relations, Set<Relation> written) {
    int number = 0;
    for (Relation relation : relations) {
      if (written.contains(relation)) {
        continue;
      }
      String id = "R" + ++number;
      idOf.put(relation.id(), id);
      String type = BratNames.type(relation.code());
      types.relation(type, relation.code());
      out.append(id)
          .append('\t')
          .append(type)
          .append(" Arg1:")
          .append(idOf.get(relation.source()))
          .append(" Arg2:")
          .append(idOf.get(relation.target()))
          .append('\n');
      remarks(relation);
    }
  }

  private void remarks(Annotation a) {
    String target = idOf.get(a.id());
    for (Map.Entry<String, AttributeValue> attribute : a.attributes().entrySet()) {
      boolean said = a instanceof Span && attribute.getKey().equals(BratNames.EVENT) && isEvent(a);
      if (!said && !references(attribute, target)) {
        attribute(attribute, target);
      }
    }
    if (a.memo() != null) {
      out.append('#')
          .append(++notes)
          .append('\t')
          .append(BratNames.NOTE)
          .append(' ')
          .append(target)
          .append('\t')
          .append(BratNames.text(a.memo()))
          .append('\n');
    }
  }

  private void attribute(Map.Entry<String, AttributeValue> attribute, String target) {
    String name = BratNames.type(attribute.getKey());
    types.attribute(attribute.getKey());
    for (String value : AttributePlain.texts(attribute.getValue())) {
      out.append('A').append(++attributes).append('\t').append(name).append(' ').append(target);
      if (!value.equals("true")) {
        out.append(' ').append(BratNames.text(value));
      }
      out.append('\n');
    }
  }

  /** Normalisations, if that is what the attribute holds. */
  private boolean references(Map.Entry<String, AttributeValue> attribute, String target) {
    if (!attribute.getKey().equals(BratNames.REFERENCE)
        || !(attribute.getValue() instanceof AttributeValue.Text value)) {
      return false;
    }
    String[] entries = value.text().split("\n", -1);
    for (String entry : entries) {
      if (!REFERENCE.matcher(entry).matches() || !BratNames.text(entry).equals(entry)) {
        return false;
      }
    }
    for (String entry : entries) {
      out.append('N')
          .append(++normalisations)
          .append('\t')
          .append(BratNames.REFERENCE)
          .append(' ')
          .append(target)
          .append(' ')
          .append(entry.replaceFirst(" ", "\t"))
          .append('\n');
    }
    return true;
  }
}

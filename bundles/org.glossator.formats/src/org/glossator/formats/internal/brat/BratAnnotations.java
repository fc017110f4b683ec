package org.glossator.formats.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Fragment;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.brat.BratItem.Argument;
import org.glossator.formats.internal.text.TextRanges;

/**
 * Makes of a file's lines what the model holds. Entities are spans; an event is a span over its
 * trigger with the attribute {@code event}, its roles are relations with that attribute; a group of
 * equivalents is a chain of relations; notes are memos, normalisations values of {@code Reference}.
 */
final class BratAnnotations {
  private final String text;
  private final BratFile file;
  private final ImportSink sink;
  private TextRanges ranges;

  /** What an id of the file means: the item whose span or relation it became. */
  private final Map<String, BratItem> byId = new HashMap<>();

  /** Ranges of the items that are spans, in the order in which they become spans. */
  private final Map<BratItem, List<Fragment>> spans = new LinkedHashMap<>();

  private final List<BratItem> relations = new ArrayList<>();
  private final Set<BratItem> triggers = new LinkedHashSet<>();

  private BratAnnotations(String text, BratFile file, ImportSink sink) {
    this.text = text;
    this.file = file;
    this.sink = sink;
  }

  /**
   * The annotations.
   *
   * @param unit unit of the offsets, or null for brat's code points, unless all quotations say that
   *     UTF-16 was counted
   */
  static ImportedAnnotations of(String text, String content, OffsetUnit unit, ImportSink sink) {
    BratFile file = BratParser.parse(content, sink);
    BratAnnotations made = new BratAnnotations(text, file, sink);
    made.ranges = new TextRanges(text, made.unit(unit));
    return made.build();
  }

  /** Some programs count UTF-16; the quotations show it where the text has astral characters. */
  private OffsetUnit unit(OffsetUnit named) {
    if (named != null || text.codePointCount(0, text.length()) == text.length()) {
      return named == null ? OffsetUnit.CODEPOINT : named;
    }
    if (mismatches(OffsetUnit.CODEPOINT) > 0 && mismatches(OffsetUnit.UTF16) == 0) {
      sink.problem(
          Problem.info("", "the quotations show that offsets count UTF-16 code units here"));
      return OffsetUnit.UTF16;
    }
    return OffsetUnit.CODEPOINT;
  }

  private int mismatches(OffsetUnit unit) {
    TextRanges tried = new TextRanges(text, unit);
    int count = 0;
    for (BratItem item : file.textBounds) {
      try {
        count += BratQuotes.match(text, fragments(item, tried), item.quote) ? 0 : 1;
      } catch (TextRanges.BadRangeException e) {
        count++;
      }
    }
    return count;
  }

  private ImportedAnnotations build() {
    file.textBounds.forEach(this::textBound);
    file.events.forEach(this::trigger);
    file.events.forEach(this::roles);
    file.relations.forEach(this::relation);
    file.groups.forEach(this::group);
    file.remarks.forEach(this::remark);
    List<ImportedSpan> importedSpans = new ArrayList<>(spans.size());
    spans.forEach(
        (item, fragments) ->
            importedSpans.add(new ImportedSpan(item.id, fragments, values(item, item.type))));
    List<ImportedRelation> importedRelations = new ArrayList<>(relations.size());
    for (BratItem item : relations) {
      importedRelations.add(
          new ImportedRelation(
              item.id,
              item.arguments.get(0).target(),
              item.arguments.get(1).target(),
              values(item, item.type)));
    }
    return new ImportedAnnotations(null, null, importedSpans, importedRelations, List.of());
  }

  private static ImportedValues values(BratItem item, String label) {
    return new ImportedValues(null, label, item.features(), item.memo(), null, null, item.line);
  }

  private void textBound(BratItem item) {
    try {
      List<Fragment> fragments = fragments(item, ranges);
      if (!BratQuotes.match(text, fragments, item.quote)) {
        refuse(
            item,
            "its text is \""
                + BratQuotes.shortened(item.quote)
                + "\", but the offsets hold \""
                + BratQuotes.shortened(BratQuotes.of(text, fragments))
                + "\"");
        return;
      }
      spans.put(item, BratQuotes.joined(text, fragments));
      byId.put(item.id, item);
    } catch (TextRanges.BadRangeException e) {
      refuse(item, e.getMessage());
    }
  }

  private static List<Fragment> fragments(BratItem item, TextRanges ranges)
      throws TextRanges.BadRangeException {
    if (item.offsets.length == 2) {
      return List.of(ranges.of(item.offsets[0], item.offsets[1]));
    }
    List<Fragment> fragments = new ArrayList<>(item.offsets.length / 2);
    for (int i = 0; i < item.offsets.length; i += 2) {
      fragments.add(ranges.of(item.offsets[i], item.offsets[i + 1]));
    }
    return fragments;
  }

  /**
   * The span of an event: its trigger's, or a second one where that is taken or called otherwise.
   */
  private void trigger(BratItem event) {
    BratItem trigger = byId.get(event.trigger);
    if (trigger == null || trigger.offsets == null) {
      refuse(event, "there is no text-bound " + event.trigger);
      return;
    }
    BratItem span = trigger;
    if (!trigger.type.equals(event.type) || !triggers.add(trigger)) {
      span = event;
      spans.put(event, spans.get(trigger));
      triggers.add(event);
    }
    span.feature(BratNames.EVENT, Boolean.TRUE);
    byId.put(event.id, span);
  }

  private void roles(BratItem event) {
    BratItem span = byId.get(event.id);
    if (span == null) {
      return;
    }
    int number = 0;
    for (Argument role : event.arguments) {
      number++;
      BratItem made =
          link(
              event.id + "/" + number,
              role.role(),
              event.line,
              List.of(new Argument("", event.id), role));
      if (made != null) {
        made.feature(BratNames.EVENT, Boolean.TRUE);
      }
    }
  }

  private void relation(BratItem item) {
    BratItem made = link(item.id, item.type, item.line, item.arguments);
    if (made != null) {
      byId.put(item.id, made);
    }
  }

  private void group(BratFile.Group group) {
    for (int i = 1; i < group.members().size(); i++) {
      link(
          "*" + group.line() + "/" + i,
          group.type(),
          group.line(),
          List.of(
              new Argument("", group.members().get(i - 1)),
              new Argument("", group.members().get(i))));
    }
  }

  private BratItem link(String id, String type, int line, List<Argument> ends) {
    List<Argument> found = new ArrayList<>(2);
    for (Argument end : ends) {
      BratItem target = byId.get(end.target());
      if (target == null || !spans.containsKey(target)) {
        problem(line, "the link " + type, "there is no span " + end.target());
        return null;
      }
      found.add(new Argument(end.role(), target.id));
    }
    if (found.get(0).target().equals(found.get(1).target())) {
      problem(line, "the link " + type, "it links " + ends.get(1).target() + " to itself");
      return null;
    }
    BratItem made = BratItem.relation(id, type, line, found);
    relations.add(made);
    return made;
  }

  private void remark(BratFile.Remark remark) {
    BratItem target = byId.get(remark.target());
    if (target == null) {
      problem(remark.line(), remark.id(), "there is no " + remark.target() + " that it is about");
      return;
    }
    boolean isNote = remark.kind() == BratFile.Kind.NOTE && remark.type().equals(BratNames.NOTE);
    if (isNote) {
      if (!remark.value().isEmpty()) {
        target.note(remark.value());
      }
    } else if (remark.kind() == BratFile.Kind.NORMALISATION) {
      target.reference(remark.type(), remark.value());
    } else {
      target.feature(remark.type(), value(remark.value()));
    }
  }

  private static Object value(String written) {
    return switch (written) {
      case "", "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> written;
    };
  }

  private void refuse(BratItem item, String why) {
    problem(item.line, item.id, why);
  }

  private void problem(int line, String what, String why) {
    sink.problem(
        Problem.warning("", line, what + " is left out: " + why, "correct it and import again"));
  }
}

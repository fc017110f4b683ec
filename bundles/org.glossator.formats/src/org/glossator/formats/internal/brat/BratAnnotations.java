package org.glossator.formats.internal.brat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
  private final String content;
  private TextRanges ranges;

  /** Whether all text-bounds have their fragments already. */
  private boolean placed;

  /** Events that are spans of their own, in the order of the file. */
  private final List<BratItem> ownSpans = new ArrayList<>();

  private final List<BratItem> relations = new ArrayList<>();
  private final Set<BratItem> triggers = new LinkedHashSet<>();

  private BratAnnotations(String text, String content, ImportSink sink) {
    this.text = text;
    this.content = content;
    this.file = BratParser.parse(content, sink);
    this.sink = sink;
  }

  /**
   * The annotations.
   *
   * @param unit unit of the offsets, or null for brat's code points, unless all quotations say that
   *     UTF-16 was counted
   */
  static ImportedAnnotations of(String text, String content, OffsetUnit unit, ImportSink sink) {
    BratAnnotations made = new BratAnnotations(text, content, sink);
    made.ranges = made.ranges(unit);
    return made.build();
  }

  /** The annotations of a file whose offsets are known. */
  static ImportedAnnotations of(String text, String content, TextRanges ranges, ImportSink sink) {
    BratAnnotations made = new BratAnnotations(text, content, sink);
    made.ranges = ranges;
    return made.build();
  }

  /** Some programs count UTF-16; the quotations show it where the text has astral characters. */
  private TextRanges ranges(OffsetUnit named) {
    if (named != null) {
      return new TextRanges(text, named);
    }
    TextRanges points = new TextRanges(text, OffsetUnit.CODEPOINT);
    if (points.length() == text.length()) {
      return points;
    }
    placed = allMatch(points);
    if (!placed) {
      TextRanges units = new TextRanges(text, OffsetUnit.UTF16);
      placed = allMatch(units);
      if (placed) {
        sink.problem(
            Problem.info("", "the quotations show that offsets count UTF-16 code units here"));
        return units;
      }
    }
    return points;
  }

  private boolean allMatch(TextRanges tried) {
    for (BratItem item : file.textBounds) {
      try {
        item.fragments = fragments(item, tried);
      } catch (TextRanges.BadRangeException e) {
        return false;
      }
      if (!item.quotes(content, text, item.fragments)) {
        return false;
      }
    }
    return true;
  }

  private ImportedAnnotations build() {
    file.textBounds.forEach(this::textBound);
    file.events.forEach(this::trigger);
    file.events.forEach(this::roles);
    file.relations.forEach(this::relation);
    file.groups.forEach(this::group);
    file.remarks.forEach(this::remark);
    List<ImportedSpan> importedSpans = new ArrayList<>(file.textBounds.size() + ownSpans.size());
    addSpans(file.textBounds, importedSpans);
    addSpans(ownSpans, importedSpans);
    List<ImportedRelation> importedRelations = new ArrayList<>(relations.size());
    for (BratItem item : relations) {
      importedRelations.add(
          new ImportedRelation(
              item.id,
              item.arguments().get(0).target(),
              item.arguments().get(1).target(),
              values(item, item.type)));
    }
    return new ImportedAnnotations(null, null, importedSpans, importedRelations, List.of());
  }

  private static void addSpans(List<BratItem> items, List<ImportedSpan> spans) {
    for (BratItem item : items) {
      if (item.fragments != null) {
        spans.add(new ImportedSpan(item.id, item.fragments, values(item, item.type)));
      }
    }
  }

  private static ImportedValues values(BratItem item, String label) {
    return new ImportedValues(null, label, item.features(), item.memo(), null, null, item.line);
  }

  private void textBound(BratItem item) {
    try {
      List<Fragment> fragments = placed ? item.fragments : fragments(item, ranges);
      item.fragments = null;
      if (!placed && !item.quotes(content, text, fragments)) {
        refuse(
            item,
            "its text is \""
                + BratQuotes.shortened(item.quote(content))
                + "\", but the offsets hold \""
                + BratQuotes.shortened(BratQuotes.of(text, fragments))
                + "\"");
        return;
      }
      item.fragments = BratQuotes.joined(text, fragments);
      item.means = item;
    } catch (TextRanges.BadRangeException e) {
      item.fragments = null;
      refuse(item, e.getMessage());
    }
  }

  /** What an id stands for, or null. */
  private BratItem meant(String id) {
    BratItem item = file.byId.get(id);
    return item == null ? null : item.means;
  }

  private static List<Fragment> fragments(BratItem item, TextRanges ranges)
      throws TextRanges.BadRangeException {
    int n = item.offsetCount();
    if (n == 2) {
      return List.of(ranges.of(item.offset(0), item.offset(1)));
    }
    List<Fragment> fragments = new ArrayList<>(n / 2);
    for (int i = 0; i < n; i += 2) {
      fragments.add(ranges.of(item.offset(i), item.offset(i + 1)));
    }
    return fragments;
  }

  /**
   * The span of an event: its trigger's, or a second one where that is taken or called otherwise.
   */
  private void trigger(BratItem event) {
    BratItem trigger = meant(event.trigger());
    if (trigger == null || !trigger.isTextBound()) {
      refuse(event, "there is no text-bound " + event.trigger());
      return;
    }
    BratItem span = trigger;
    if (!trigger.type.equals(event.type) || !triggers.add(trigger)) {
      span = event;
      event.fragments = trigger.fragments;
      ownSpans.add(event);
      triggers.add(event);
    }
    span.feature(BratNames.EVENT, Boolean.TRUE);
    event.means = span;
  }

  private void roles(BratItem event) {
    BratItem span = event.means;
    if (span == null) {
      return;
    }
    int number = 0;
    for (Argument role : event.arguments()) {
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
    BratItem made = link(item.id, item.type, item.line, item.arguments());
    item.means = made;
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
      BratItem target = meant(end.target());
      if (target == null || target.fragments == null) {
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
    BratItem target = meant(remark.target());
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

package org.glossator.annotation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glossator.annotation.MergeConflict.Part;

/**
 * Merges one annotation that both sides have changed, part by part; where both changed a part, ours
 * is kept.
 */
final class AnnotationMerge {
  /** Longer values are not told in a conflict. */
  private static final int SHOWN = 40;

  private final Annotation base;
  private final Annotation ours;
  private final Annotation theirs;
  private final List<MergeConflict> conflicts;

  /** The attribute that is being merged, or null. */
  private String attribute;

  private record Coding(String layer, String code) {
    static Coding of(Annotation annotation) {
      return annotation == null ? null : new Coding(annotation.layer(), annotation.code());
    }
  }

  private record Provenance(String origin, Double confidence, String codebookVersion) {
    static Provenance of(Annotation annotation) {
      return annotation == null
          ? null
          : new Provenance(
              annotation.origin(), annotation.confidence(), annotation.codebookVersion());
    }
  }

  private record Ends(int source, int target) {
    static Ends of(Relation relation) {
      return relation == null ? null : new Ends(relation.source(), relation.target());
    }
  }

  private AnnotationMerge(
      Annotation base, Annotation ours, Annotation theirs, List<MergeConflict> conflicts) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.conflicts = conflicts;
  }

  /**
   * @param base as it was, of the same kind, or null if both sides made it
   * @param conflicts gets what both sides changed
   */
  static Annotation merge(
      Annotation base, Annotation ours, Annotation theirs, List<MergeConflict> conflicts) {
    return new AnnotationMerge(base, ours, theirs, conflicts).merge();
  }

  private Annotation merge() {
    Coding coding = coding();
    Map<String, AttributeValue> attributes = attributes();
    String memo =
        part(Part.MEMO, "memo", base == null ? null : base.memo(), ours.memo(), theirs.memo());
    Provenance from =
        part(
            Part.PROVENANCE,
            "origin",
            Provenance.of(base),
            Provenance.of(ours),
            Provenance.of(theirs));
    return switch (ours) {
      case Span span ->
          new Span(
              span.id(),
              fragments(span, (Span) theirs),
              coding.layer(),
              coding.code(),
              attributes,
              memo,
              from.origin(),
              from.confidence(),
              from.codebookVersion());
      case Relation relation -> {
        Ends ends = ends(relation, (Relation) theirs);
        yield new Relation(
            relation.id(),
            ends.source(),
            ends.target(),
            coding.layer(),
            coding.code(),
            attributes,
            memo,
            from.origin(),
            from.confidence(),
            from.codebookVersion());
      }
      case DocumentLabel label ->
          new DocumentLabel(
              label.id(),
              coding.layer(),
              coding.code(),
              attributes,
              memo,
              from.origin(),
              from.confidence(),
              from.codebookVersion());
    };
  }

  private Coding coding() {
    Coding mine = Coding.of(ours);
    Coding other = Coding.of(theirs);
    return part(
        Part.CODE,
        "code",
        Coding.of(base),
        mine,
        other,
        told(shown(mine.code()), shown(other.code())));
  }

  private List<Fragment> fragments(Span mine, Span other) {
    return part(
        Part.BOUNDARY,
        "boundaries",
        base == null ? null : ((Span) base).fragments(),
        mine.fragments(),
        other.fragments(),
        told(range(mine), range(other)));
  }

  private Ends ends(Relation mine, Relation other) {
    return part(Part.ENDS, "ends", Ends.of((Relation) base), Ends.of(mine), Ends.of(other));
  }

  private Map<String, AttributeValue> attributes() {
    Map<String, AttributeValue> before = base == null ? Map.of() : base.attributes();
    TreeSet<String> ids = new TreeSet<>(ours.attributes().keySet());
    ids.addAll(theirs.attributes().keySet());
    Map<String, AttributeValue> merged = new TreeMap<>();
    for (String id : ids) {
      AttributeValue mine = ours.attributes().get(id);
      AttributeValue other = theirs.attributes().get(id);
      attribute = id;
      AttributeValue value =
          part(
              Part.ATTRIBUTE,
              "attribute " + id,
              before.get(id),
              mine,
              other,
              told(shown(mine), shown(other)));
      attribute = null;
      if (value != null) {
        merged.put(id, value);
      }
    }
    return merged;
  }

  private <V> V part(Part part, String name, V before, V mine, V other) {
    return part(part, name, before, mine, other, "");
  }

  /**
   * @param before null where both sides made the annotation: then all that differs is a conflict,
   *     unless one side has nothing
   */
  private <V> V part(Part part, String name, V before, V mine, V other, String told) {
    if (Objects.equals(mine, other) || Objects.equals(before, other)) {
      return mine;
    }
    if (Objects.equals(before, mine)) {
      return other;
    }
    conflicts.add(
        new MergeConflict(
            ours.id(),
            part,
            attribute,
            "the %s of %s changed on both sides%s; what was done here is kept"
                .formatted(name, SnapshotMerge.name(ours), told),
            ours,
            theirs));
    return mine;
  }

  private static String told(String mine, String other) {
    return ", to " + mine + " here and to " + other + " there";
  }

  private static String range(Span span) {
    return span.begin() + "-" + span.end();
  }

  private static String shown(AttributeValue value) {
    return switch (value) {
      case null -> "nothing";
      case AttributeValue.Text text -> shown(text.text());
      case AttributeValue.IntegerNumber number -> Long.toString(number.number());
      case AttributeValue.DecimalNumber number -> number.number().toPlainString();
      case AttributeValue.YesNo yesNo -> yesNo.yes() ? "yes" : "no";
      case AttributeValue.Choice choice -> shown(choice.id());
      case AttributeValue.MultiChoice several -> shown(String.join(", ", several.ids()));
      case AttributeValue.Date date -> date.iso();
      case AttributeValue.Actor actor -> shown(actor.id());
    };
  }

  private static String shown(String text) {
    if (text == null) {
      return "nothing";
    }
    return text.length() <= SHOWN && text.indexOf('\n') < 0 ? text : "another text";
  }
}

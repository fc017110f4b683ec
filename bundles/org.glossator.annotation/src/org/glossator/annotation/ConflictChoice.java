package org.glossator.annotation;

import java.util.Objects;
import java.util.TreeMap;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.Link;
import org.glossator.annotation.AnnotationEdit.RemoveDocumentLabel;
import org.glossator.annotation.AnnotationEdit.Replace;
import org.glossator.annotation.AnnotationEdit.SetDocumentLabel;
import org.glossator.annotation.AnnotationEdit.Unlink;

/**
 * What a person decides on a conflict of a merge: that the part in question is as one of the sides
 * has it. The rest of the annotation stays as the merge, and whoever has edited it since, has made
 * it.
 */
public final class ConflictChoice {
  private ConflictChoice() {}

  /** One of the two sides of a merge. */
  public enum Side {
    OURS,
    THEIRS
  }

  /**
   * The edit that makes the part as a side has it.
   *
   * @param now the document
   * @return null if the part is so already, or the annotation is not there any more and only a part
   *     of it was in question
   */
  public static AnnotationEdit edit(MergeConflict conflict, Side side, AnnotationSnapshot now) {
    Annotation present = now.get(conflict.annotation());
    Annotation wanted = wanted(conflict, side, present);
    if (Objects.equals(present, wanted)) {
      return null;
    }
    if (wanted == null) {
      return switch (present) {
        case Span span -> new DeleteSpan(span.id());
        case Relation relation -> new Unlink(relation.id());
        case DocumentLabel label -> new RemoveDocumentLabel(label.id());
      };
    }
    if (present != null && present.getClass() == wanted.getClass()) {
      return new Replace(wanted);
    }
    return switch (wanted) {
      case Span span -> new CreateSpan(span);
      case Relation relation -> new Link(relation);
      case DocumentLabel label -> new SetDocumentLabel(label);
    };
  }

  /** The side as which the document has the part now, or null if it is as neither has it. */
  public static Side held(MergeConflict conflict, AnnotationSnapshot now) {
    Annotation present = now.get(conflict.annotation());
    if (present == null && conflict.part() != MergeConflict.Part.EXISTENCE) {
      return null;
    }
    for (Side side : Side.values()) {
      if (Objects.equals(present, wanted(conflict, side, present))) {
        return side;
      }
    }
    return null;
  }

  private static Annotation of(MergeConflict conflict, Side side) {
    return side == Side.OURS ? conflict.ours() : conflict.theirs();
  }

  private static Annotation wanted(MergeConflict conflict, Side side, Annotation present) {
    Annotation from = of(conflict, side);
    if (conflict.part() == MergeConflict.Part.EXISTENCE || from == null) {
      return from;
    }
    if (present == null) {
      return null;
    }
    return switch (conflict.part()) {
      case EXISTENCE -> from;
      case CODE -> coded(present, from.layer(), from.code());
      case BOUNDARY ->
          present instanceof Span span && from instanceof Span other
              ? span.withFragments(other.fragments())
              : present;
      case ENDS ->
          present instanceof Relation relation && from instanceof Relation other
              ? relation.withEnds(other.source(), other.target())
              : present;
      case ATTRIBUTE -> withAttribute(present, conflict.attribute(), from);
      case MEMO -> present.withMemo(from.memo());
      case PROVENANCE -> withProvenance(present, from);
    };
  }

  private static Annotation withAttribute(Annotation present, String attribute, Annotation from) {
    TreeMap<String, AttributeValue> values = new TreeMap<>(present.attributes());
    AttributeValue value = from.attributes().get(attribute);
    if (value == null) {
      values.remove(attribute);
    } else {
      values.put(attribute, value);
    }
    return present.withAttributes(values);
  }

  private static Annotation coded(Annotation a, String layer, String code) {
    return made(a, layer, code, a.origin(), a.confidence(), a.codebookVersion());
  }

  private static Annotation withProvenance(Annotation a, Annotation from) {
    return made(a, a.layer(), a.code(), from.origin(), from.confidence(), from.codebookVersion());
  }

  private static Annotation made(
      Annotation a, String layer, String code, String origin, Double confidence, String version) {
    return switch (a) {
      case Span s ->
          new Span(
              s.id(),
              s.fragments(),
              layer,
              code,
              s.attributes(),
              s.memo(),
              origin,
              confidence,
              version);
      case Relation r ->
          new Relation(
              r.id(),
              r.source(),
              r.target(),
              layer,
              code,
              r.attributes(),
              r.memo(),
              origin,
              confidence,
              version);
      case DocumentLabel l ->
          new DocumentLabel(
              l.id(), layer, code, l.attributes(), l.memo(), origin, confidence, version);
    };
  }
}

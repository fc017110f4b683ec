package org.glossator.annotation.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.RemoveDocumentLabel;
import org.glossator.annotation.AnnotationEdit.SetAttribute;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.Unlink;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.change.ChangeKind;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.change.DeleteAttribute;
import org.glossator.codebook.change.DeleteChoice;
import org.glossator.codebook.change.DeleteCode;
import org.glossator.codebook.change.DeleteCode.Fate;
import org.glossator.codebook.change.DeleteLayer;
import org.glossator.codebook.change.MergeCodes;
import org.glossator.codebook.change.MoveCode;
import org.glossator.codebook.change.Rename;
import org.glossator.codebook.change.RetireCode;
import org.glossator.codebook.change.SplitCode;
import org.glossator.codebook.model.ElementKind;

/**
 * What one operation on the codebook does to the annotations of one document and annotator. A pure
 * function: the preview and the change itself are the same computation. Immutable, any thread.
 */
public final class Migration {
  private final CodebookOperation operation;
  private final Scheme before;
  private final Scheme after;

  /**
   * One annotation that an operation touches.
   *
   * @param annotation as it is before
   * @param effect what becomes of it
   */
  public record Touched(Annotation annotation, Effect effect) {
    public Touched {
      Objects.requireNonNull(annotation);
      Objects.requireNonNull(effect);
    }
  }

  /**
   * What is to be done in one document.
   *
   * @param touched the annotations that it is about, in document order
   * @param edits what changes them, in order; fewer where annotations are only kept
   */
  public record Outcome(List<Touched> touched, List<AnnotationEdit> edits) {
    public Outcome {
      touched = List.copyOf(touched);
      edits = List.copyOf(edits);
    }

    /** The edits as one; null if there is nothing to be changed. */
    public AnnotationEdit edit() {
      return edits.isEmpty() ? null : new Batch(edits);
    }
  }

  /**
   * @param before the codebook before the operation
   * @param after the codebook after it
   */
  public Migration(CodebookOperation operation, Scheme before, Scheme after) {
    this.operation = Objects.requireNonNull(operation);
    this.before = Objects.requireNonNull(before);
    this.after = Objects.requireNonNull(after);
  }

  /** What the operation does to these annotations. */
  public Outcome of(AnnotationSnapshot snapshot) {
    return switch (operation) {
      case MergeCodes merge -> recode(snapshot, Set.of(merge.subject()), merge.into());
      case DeleteCode delete when delete.annotations() == Fate.KEPT_WITHOUT_CODE ->
          recode(snapshot, withBelow(delete.subject()), null);
      case DeleteCode delete -> {
        Set<String> codes = withBelow(delete.subject());
        yield delete(snapshot, having(snapshot, codes));
      }
      case DeleteLayer delete -> delete(snapshot, having(snapshot, null));
      case DeleteAttribute delete -> unset(snapshot, delete.subject());
      case DeleteChoice delete -> replace(snapshot, delete);
      case ChangeKind change -> convert(snapshot, change);
      case SplitCode split -> keep(snapshot, Set.of(split.subject()), Effect.TO_RECODE);
      case RetireCode retire -> keep(snapshot, Set.of(retire.subject()), Effect.KEPT);
      case MoveCode move -> keep(snapshot, Set.of(move.subject()), Effect.KEPT);
      case Rename rename -> renamed(snapshot, rename);
    };
  }

  private Outcome renamed(AnnotationSnapshot snapshot, Rename rename) {
    if (rename.element() == ElementKind.ATTRIBUTE) {
      List<Touched> touched = new ArrayList<>();
      for (Annotation annotation : having(snapshot, null)) {
        if (annotation.attributes().containsKey(rename.subject())) {
          touched.add(new Touched(annotation, Effect.KEPT));
        }
      }
      return new Outcome(touched, List.of());
    }
    boolean all = rename.element() == ElementKind.LAYER;
    return keep(snapshot, all ? null : Set.of(rename.subject()), Effect.KEPT);
  }

  private Outcome keep(AnnotationSnapshot snapshot, Set<String> codes, Effect effect) {
    List<Touched> touched =
        having(snapshot, codes).stream().map(a -> new Touched(a, effect)).toList();
    return new Outcome(touched, List.of());
  }

  private Outcome recode(AnnotationSnapshot snapshot, Set<String> codes, String to) {
    List<Touched> touched = new ArrayList<>();
    List<AnnotationEdit> edits = new ArrayList<>();
    for (Annotation annotation : having(snapshot, codes)) {
      touched.add(new Touched(annotation, to == null ? Effect.UNCODED : Effect.RECODED));
      edits.add(new SetCode(annotation.id(), to));
    }
    return new Outcome(touched, edits);
  }

  /** Relations first: deleting a span would take those that hang on it along. */
  private static Outcome delete(AnnotationSnapshot snapshot, List<Annotation> gone) {
    Set<Integer> relations = new TreeSet<>();
    List<AnnotationEdit> rest = new ArrayList<>();
    for (Annotation annotation : gone) {
      switch (annotation) {
        case Relation relation -> relations.add(relation.id());
        case Span span -> {
          snapshot.relationsOf(span.id()).forEach(relation -> relations.add(relation.id()));
          rest.add(new DeleteSpan(span.id()));
        }
        case DocumentLabel label -> rest.add(new RemoveDocumentLabel(label.id()));
      }
    }
    Map<Integer, Annotation> touched = new LinkedHashMap<>();
    gone.forEach(annotation -> touched.put(annotation.id(), annotation));
    relations.forEach(id -> touched.put(id, snapshot.get(id)));
    List<AnnotationEdit> edits = new ArrayList<>();
    relations.forEach(id -> edits.add(new Unlink(id)));
    edits.addAll(rest);
    return new Outcome(
        touched.values().stream().map(a -> new Touched(a, Effect.DELETED)).toList(), edits);
  }

  private Outcome unset(AnnotationSnapshot snapshot, String attribute) {
    List<Touched> touched = new ArrayList<>();
    List<AnnotationEdit> edits = new ArrayList<>();
    for (Annotation annotation : having(snapshot, null)) {
      if (annotation.attributes().containsKey(attribute)) {
        touched.add(new Touched(annotation, Effect.VALUE_LOST));
        edits.add(new SetAttribute(annotation.id(), attribute, null));
      }
    }
    return new Outcome(touched, edits);
  }

  private Outcome convert(AnnotationSnapshot snapshot, ChangeKind change) {
    SchemeAttribute old = attribute(before, change.subject());
    SchemeAttribute now = attribute(after, change.subject());
    List<Touched> touched = new ArrayList<>();
    List<AnnotationEdit> edits = new ArrayList<>();
    for (Annotation annotation : having(snapshot, null)) {
      AttributeValue value = annotation.attributes().get(change.subject());
      if (value != null && old != null && now != null) {
        AttributeValue converted = ValueConversion.convert(value, old, now);
        touched.add(
            new Touched(annotation, converted == null ? Effect.VALUE_LOST : Effect.CONVERTED));
        if (!value.equals(converted)) {
          edits.add(new SetAttribute(annotation.id(), change.subject(), converted));
        }
      }
    }
    return new Outcome(touched, edits);
  }

  private Outcome replace(AnnotationSnapshot snapshot, DeleteChoice delete) {
    List<Touched> touched = new ArrayList<>();
    List<AnnotationEdit> edits = new ArrayList<>();
    for (Annotation annotation : having(snapshot, null)) {
      AttributeValue value = annotation.attributes().get(delete.subject());
      AttributeValue now = without(value, delete);
      if (!Objects.equals(value, now)) {
        touched.add(new Touched(annotation, now == null ? Effect.VALUE_LOST : Effect.CONVERTED));
        edits.add(new SetAttribute(annotation.id(), delete.subject(), now));
      }
    }
    return new Outcome(touched, edits);
  }

  private static AttributeValue without(AttributeValue value, DeleteChoice delete) {
    List<String> ids =
        switch (value) {
          case AttributeValue.Choice one -> delete.without(List.of(one.id()));
          case AttributeValue.MultiChoice several -> delete.without(several.ids());
          case null, default -> null;
        };
    if (ids == null) {
      return value;
    }
    if (ids.isEmpty()) {
      return null;
    }
    return value instanceof AttributeValue.Choice
        ? new AttributeValue.Choice(ids.getFirst())
        : new AttributeValue.MultiChoice(ids);
  }

  private SchemeAttribute attribute(Scheme scheme, String id) {
    SchemeLayer layer = scheme.layer(operation.layer());
    if (layer != null) {
      for (SchemeAttribute attribute : layer.attributes()) {
        if (attribute.id().equals(id)) {
          return attribute;
        }
      }
    }
    return null;
  }

  /** The annotations of the layer that have one of the codes; null for all of the layer. */
  private List<Annotation> having(AnnotationSnapshot snapshot, Set<String> codes) {
    List<Annotation> found = new ArrayList<>();
    for (Annotation annotation : snapshot.annotations()) {
      if (annotation.layer().equals(operation.layer())
          && (codes == null || annotation.code() != null && codes.contains(annotation.code()))) {
        found.add(annotation);
      }
    }
    return found;
  }

  private Set<String> withBelow(String code) {
    Set<String> codes = new TreeSet<>();
    codes.add(code);
    SchemeLayer layer = before.layer(operation.layer());
    if (layer != null) {
      for (SchemeCode below : layer.codes()) { // in tree order: parents come first
        if (below.parent() != null && codes.contains(below.parent())) {
          codes.add(below.id());
        }
      }
    }
    return codes;
  }
}

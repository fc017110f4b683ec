package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.base.IntMap;
import org.glossator.base.IntervalIndex;

/**
 * Applies edits to a snapshot. Used once, by one thread: after a refusal it is thrown away, which
 * is what makes a batch all or nothing.
 */
final class SnapshotEditor {
  private final String text;
  private final Set<Integer> touched = new HashSet<>();
  private IntervalIndex<Span> spans;
  private IntMap<Annotation> byId;
  private IntMap<int[]> relationsOfSpan;
  private IntMap<Relation> relations;
  private IntMap<DocumentLabel> labels;

  SnapshotEditor(AnnotationSnapshot before) {
    text = before.text();
    spans = before.spans();
    byId = before.byId();
    relationsOfSpan = before.relationsOfSpan();
    relations = before.relationMap();
    labels = before.labelMap();
  }

  AnnotationSnapshot snapshot() {
    return new AnnotationSnapshot(text, spans, byId, relationsOfSpan, relations, labels);
  }

  Set<Integer> touched() {
    return touched;
  }

  /** Applies one edit and returns the one that takes it back. */
  AnnotationEdit apply(AnnotationEdit edit) throws EditRefusedException {
    return switch (edit) {
      case AnnotationEdit.CreateSpan create -> {
        add(create.span());
        yield new AnnotationEdit.DeleteSpan(create.span().id());
      }
      case AnnotationEdit.DeleteSpan delete -> deleteSpan(delete.id());
      case AnnotationEdit.MoveBoundary move -> {
        Span span = existing(move.id(), Span.class, "span");
        replace(span, valid(() -> span.withFragments(move.fragments())));
        yield new AnnotationEdit.MoveBoundary(move.id(), span.fragments());
      }
      case AnnotationEdit.SetCode set -> {
        Annotation old = existing(set.id(), Annotation.class, "annotation");
        replace(old, old.withCode(set.code()));
        yield new AnnotationEdit.SetCode(set.id(), old.code());
      }
      case AnnotationEdit.SetAttribute set -> setAttribute(set);
      case AnnotationEdit.SetMemo set -> {
        Annotation old = existing(set.id(), Annotation.class, "annotation");
        replace(old, old.withMemo(set.memo()));
        yield new AnnotationEdit.SetMemo(set.id(), old.memo());
      }
      case AnnotationEdit.Link link -> {
        add(link.relation());
        yield new AnnotationEdit.Unlink(link.relation().id());
      }
      case AnnotationEdit.Unlink unlink -> {
        Relation relation = existing(unlink.id(), Relation.class, "relation");
        remove(relation);
        yield new AnnotationEdit.Link(relation);
      }
      case AnnotationEdit.SetEnds set -> {
        Relation old = existing(set.id(), Relation.class, "relation");
        replace(old, valid(() -> old.withEnds(set.source(), set.target())));
        yield new AnnotationEdit.SetEnds(set.id(), old.source(), old.target());
      }
      case AnnotationEdit.SetDocumentLabel set -> {
        add(set.label());
        yield new AnnotationEdit.RemoveDocumentLabel(set.label().id());
      }
      case AnnotationEdit.RemoveDocumentLabel removal -> {
        DocumentLabel label = existing(removal.id(), DocumentLabel.class, "document label");
        remove(label);
        yield new AnnotationEdit.SetDocumentLabel(label);
      }
      case AnnotationEdit.Replace replacement -> {
        Annotation value = replacement.annotation();
        Annotation old = existing(value.id(), value.getClass(), "annotation of that kind");
        replace(old, value);
        yield new AnnotationEdit.Replace(old);
      }
      case AnnotationEdit.Batch batch -> {
        List<AnnotationEdit> inverses = new ArrayList<>(batch.edits().size());
        for (AnnotationEdit part : batch.edits()) {
          inverses.add(apply(part));
        }
        Collections.reverse(inverses);
        yield new AnnotationEdit.Batch(inverses);
      }
    };
  }

  private AnnotationEdit deleteSpan(int id) throws EditRefusedException {
    Span span = existing(id, Span.class, "span");
    List<AnnotationEdit> inverse = new ArrayList<>();
    inverse.add(new AnnotationEdit.CreateSpan(span));
    for (int relationId : RelationIndex.of(relationsOfSpan, id)) {
      Relation relation = relations.get(relationId);
      remove(relation);
      inverse.add(new AnnotationEdit.Link(relation));
    }
    remove(span);
    return inverse.size() == 1 ? inverse.getFirst() : new AnnotationEdit.Batch(inverse);
  }

  private AnnotationEdit setAttribute(AnnotationEdit.SetAttribute set) throws EditRefusedException {
    Annotation old = existing(set.id(), Annotation.class, "annotation");
    Map<String, AttributeValue> values = new TreeMap<>(old.attributes());
    AttributeValue before =
        set.value() == null
            ? values.remove(set.attribute())
            : values.put(set.attribute(), set.value());
    replace(old, old.withAttributes(values));
    return new AnnotationEdit.SetAttribute(set.id(), set.attribute(), before);
  }

  private <T extends Annotation> T existing(int id, Class<T> kind, String name)
      throws EditRefusedException {
    Annotation annotation = byId.get(id);
    if (!kind.isInstance(annotation)) {
      throw new EditRefusedException("there is no " + name + " " + id);
    }
    return kind.cast(annotation);
  }

  private void replace(Annotation old, Annotation value) throws EditRefusedException {
    remove(old);
    add(value);
  }

  private void add(Annotation annotation) throws EditRefusedException {
    if (byId.containsKey(annotation.id())) {
      throw new EditRefusedException("the id " + annotation.id() + " is taken");
    }
    switch (annotation) {
      case Span span -> {
        Checks.insideText(span, text);
        spans = spans.with(span);
      }
      case Relation relation -> {
        Checks.hasEnds(relation, byId);
        relations = relations.with(relation.id(), relation);
        relationsOfSpan = RelationIndex.add(relationsOfSpan, relation);
      }
      case DocumentLabel label -> labels = labels.with(label.id(), label);
    }
    byId = byId.with(annotation.id(), annotation);
    touched.add(annotation.id());
  }

  /** Relations that hang on a span stay where they are: a replaced span comes back under its id. */
  private void remove(Annotation annotation) {
    switch (annotation) {
      case Span span -> spans = spans.without(span);
      case Relation relation -> {
        relations = relations.without(relation.id());
        relationsOfSpan = RelationIndex.remove(relationsOfSpan, relation);
      }
      case DocumentLabel label -> labels = labels.without(label.id());
    }
    byId = byId.without(annotation.id());
    touched.add(annotation.id());
  }

  /** Values that a record's constructor refuses are a refusal of the edit. */
  private static <T> T valid(java.util.function.Supplier<T> value) throws EditRefusedException {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }
}

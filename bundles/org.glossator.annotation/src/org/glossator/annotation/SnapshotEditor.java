package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.Link;
import org.glossator.annotation.AnnotationEdit.MoveBoundary;
import org.glossator.annotation.AnnotationEdit.RemoveDocumentLabel;
import org.glossator.annotation.AnnotationEdit.Replace;
import org.glossator.annotation.AnnotationEdit.SetAttribute;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetDocumentLabel;
import org.glossator.annotation.AnnotationEdit.SetEnds;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.annotation.AnnotationEdit.Unlink;
import org.glossator.base.IntMap;

/**
 * Applies edits to one snapshot and makes the next. While edits are applied only the map by id and
 * the ends of relations are kept up; the order of the spans is made once, in {@link #snapshot}, so
 * that a batch of 200,000 edits is one merge and not 200,000 walks down a tree.
 *
 * <p>For one thread. After an {@link EditRefusedException} the editor is half-way and must be
 * thrown away.
 */
final class SnapshotEditor {
  private final AnnotationSnapshot base;
  private final IntMap.Builder<Annotation> byId;

  /** Ids of the relations at a span, for the spans whose relations changed. */
  private final Map<Integer, TreeSet<Integer>> links = new HashMap<>();

  /** What the base has under the ids that were edited; null for nothing. */
  private final Map<Integer, Annotation> originals = new HashMap<>();

  private Set<Integer> touched;

  SnapshotEditor(AnnotationSnapshot base) {
    this.base = base;
    this.byId = base.byId().toBuilder();
  }

  /**
   * Applies an edit after those before it.
   *
   * @return the edit that takes it back; that of a batch is one flat batch
   */
  AnnotationEdit apply(AnnotationEdit edit) throws EditRefusedException {
    List<AnnotationEdit> inverses = new ArrayList<>(edit instanceof Batch b ? b.edits().size() : 1);
    apply(edit, inverses);
    if (inverses.size() == 1) {
      return inverses.getFirst();
    }
    Collections.reverse(inverses);
    return new Batch(inverses);
  }

  private void apply(AnnotationEdit edit, List<AnnotationEdit> inverses)
      throws EditRefusedException {
    switch (edit) {
      case CreateSpan create -> {
        add(create.span());
        inverses.add(new DeleteSpan(create.span().id()));
      }
      case DeleteSpan delete -> deleteSpan(delete.id(), inverses);
      case MoveBoundary move -> {
        Span old = require(Span.class, "span", move.id());
        replace(old, legal(old, span -> span.withFragments(move.fragments())));
        inverses.add(new MoveBoundary(old.id(), old.fragments()));
      }
      case SetCode set -> {
        Annotation old = require(set.id());
        replace(old, old.withCode(set.code()));
        inverses.add(new SetCode(old.id(), old.code()));
      }
      case SetAttribute set -> {
        Annotation old = require(set.id());
        replace(old, withAttribute(old, set.attribute(), set.value()));
        inverses.add(
            new SetAttribute(old.id(), set.attribute(), old.attributes().get(set.attribute())));
      }
      case SetMemo set -> {
        Annotation old = require(set.id());
        replace(old, old.withMemo(set.memo()));
        inverses.add(new SetMemo(old.id(), old.memo()));
      }
      case Link link -> {
        add(link.relation());
        inverses.add(new Unlink(link.relation().id()));
      }
      case Unlink unlink -> {
        Relation old = require(Relation.class, "relation", unlink.id());
        remove(old);
        inverses.add(new Link(old));
      }
      case SetEnds set -> {
        Relation old = require(Relation.class, "relation", set.id());
        replace(old, legal(old, relation -> relation.withEnds(set.source(), set.target())));
        inverses.add(new SetEnds(old.id(), old.source(), old.target()));
      }
      case SetDocumentLabel set -> {
        add(set.label());
        inverses.add(new RemoveDocumentLabel(set.label().id()));
      }
      case RemoveDocumentLabel removal -> {
        DocumentLabel old = require(DocumentLabel.class, "document label", removal.id());
        remove(old);
        inverses.add(new SetDocumentLabel(old));
      }
      case Replace replacement -> {
        Annotation old = require(replacement.annotation().id());
        if (old.getClass() != replacement.annotation().getClass()) {
          throw new EditRefusedException(
              "annotation " + old.id() + " cannot become one of another kind");
        }
        replace(old, replacement.annotation());
        inverses.add(new Replace(old));
      }
      case Batch batch -> {
        for (AnnotationEdit part : batch.edits()) {
          apply(part, inverses);
        }
      }
    }
  }

  private void deleteSpan(int id, List<AnnotationEdit> inverses) throws EditRefusedException {
    Span old = require(Span.class, "span", id);
    if (links.containsKey(id) || base.relationsOfSpan().containsKey(id)) {
      for (int relationId : List.copyOf(linksOf(id))) {
        Relation relation = (Relation) byId.get(relationId);
        remove(relation);
        inverses.add(new Link(relation));
      }
    }
    remove(old);
    inverses.add(new CreateSpan(old)); // last: inverses are applied from the end
  }

  private void add(Annotation annotation) throws EditRefusedException {
    requireFits(annotation);
    if (byId.put(annotation.id(), annotation) != null) {
      throw new EditRefusedException("the id " + annotation.id() + " is taken");
    }
    remember(annotation.id(), null);
    if (annotation instanceof Relation relation) {
      link(relation);
    }
  }

  private void remove(Annotation annotation) {
    byId.remove(annotation.id());
    remember(annotation.id(), annotation);
    if (annotation instanceof Relation relation) {
      unlink(relation);
    }
  }

  private void replace(Annotation old, Annotation replacement) throws EditRefusedException {
    requireFits(replacement);
    if (old.equals(replacement)) {
      return;
    }
    byId.put(old.id(), replacement);
    remember(old.id(), old);
    if (old instanceof Relation before && replacement instanceof Relation after) {
      boolean sameEnds = before.source() == after.source() && before.target() == after.target();
      if (!sameEnds) {
        unlink(before);
        link(after);
      }
    }
  }

  /** The first edit of an id finds what the base has under it. */
  private void remember(int id, Annotation old) {
    if (!originals.containsKey(id)) {
      originals.put(id, old);
    }
  }

  private void requireFits(Annotation annotation) throws EditRefusedException {
    switch (annotation) {
      case Span span -> Refusals.requireInside(span, base.text());
      case Relation relation ->
          Refusals.requireEnds(relation, byId.get(relation.source()), byId.get(relation.target()));
      case DocumentLabel label -> {
        // fits any text
      }
    }
  }

  private Annotation require(int id) throws EditRefusedException {
    return require(Annotation.class, "annotation", id);
  }

  private <A extends Annotation> A require(Class<A> kind, String name, int id)
      throws EditRefusedException {
    Annotation found = byId.get(id);
    if (!kind.isInstance(found)) {
      throw new EditRefusedException("there is no " + name + " " + id);
    }
    return kind.cast(found);
  }

  /**
   * A value that an edit asks for may be none that the record allows (fragments that overlap, equal
   * ends).
   */
  private static <A extends Annotation> A legal(A old, Function<A, A> change)
      throws EditRefusedException {
    try {
      return change.apply(old);
    } catch (IllegalArgumentException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  private static Annotation withAttribute(Annotation old, String attribute, AttributeValue value) {
    Map<String, AttributeValue> values = new TreeMap<>(old.attributes());
    if (value == null) {
      values.remove(attribute);
    } else {
      values.put(attribute, value);
    }
    return old.withAttributes(values);
  }

  private void link(Relation relation) {
    linksOf(relation.source()).add(relation.id());
    linksOf(relation.target()).add(relation.id());
  }

  private void unlink(Relation relation) {
    linksOf(relation.source()).remove(relation.id());
    linksOf(relation.target()).remove(relation.id());
  }

  private TreeSet<Integer> linksOf(int span) {
    return links.computeIfAbsent(
        span,
        id -> {
          TreeSet<Integer> ids = new TreeSet<>();
          int[] before = base.relationsOfSpan().get(id);
          if (before != null) {
            for (int relation : before) {
              ids.add(relation);
            }
          }
          return ids;
        });
  }

  /**
   * The snapshot after all edits, which must be the last; the base itself if they changed nothing.
   */
  AnnotationSnapshot snapshot() {
    if (touched().isEmpty()) {
      return base;
    }
    List<Span> removed = new ArrayList<>();
    List<Span> added = new ArrayList<>();
    IntMap.Builder<Relation> relations = base.relationMap().toBuilder();
    IntMap.Builder<DocumentLabel> labels = base.labelMap().toBuilder();
    for (int id : touched()) {
      switch (originals.get(id)) {
        case Span span -> removed.add(span);
        case Relation relation -> relations.remove(id);
        case DocumentLabel label -> labels.remove(id);
        case null -> {
          // was not there before
        }
      }
      switch (byId.get(id)) {
        case Span span -> added.add(span);
        case Relation relation -> relations.put(id, relation);
        case DocumentLabel label -> labels.put(id, label);
        case null -> {
          // is no longer there
        }
      }
    }
    return new AnnotationSnapshot(
        base.text(),
        base.spans().replacing(removed, added),
        byId.build(),
        links.isEmpty() ? base.relationsOfSpan() : linkMap(),
        relations.build(),
        labels.build());
  }

  private IntMap<int[]> linkMap() {
    IntMap.Builder<int[]> map = base.relationsOfSpan().toBuilder();
    links.forEach(
        (span, ids) -> {
          if (ids.isEmpty()) {
            map.remove(span);
          } else {
            map.put(span, ids.stream().mapToInt(Integer::intValue).toArray());
          }
        });
    return map.build();
  }

  /** Ids of the annotations that are not what they were in the base, after all edits. */
  Set<Integer> touched() {
    if (touched == null) {
      Set<Integer> changed = HashSet.newHashSet(originals.size());
      originals.forEach(
          (id, original) -> {
            Annotation now = byId.get(id);
            if (!Objects.equals(original, now)) {
              changed.add(id);
            } else if (original != now) {
              // there and back again makes an equal copy; the index has the original, and one
              // snapshot answers with one object whichever way it is asked
              byId.put(id, original);
            }
          });
      touched = Set.copyOf(changed);
    }
    return touched;
  }
}

package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
 * The edits that turn one snapshot into another of the same text: as few as there can be, at most
 * one an annotation, in an order that depends on the two alone. Costs what differs, not the size,
 * where one was made of the other.
 */
public final class SnapshotDiff {
  private static final Comparator<Annotation> BY_ID = Comparator.comparingInt(Annotation::id);

  private final List<Annotation> deleted = new ArrayList<>();
  private final List<Annotation> created = new ArrayList<>();
  private final List<AnnotationEdit> changedSpans = new ArrayList<>();
  private final List<AnnotationEdit> changedOthers = new ArrayList<>();

  private SnapshotDiff() {}

  /**
   * @return a batch that can be applied to {@code from} and gives {@code to}; an empty one if they
   *     are equal
   * @throws IllegalArgumentException if they are about different texts
   */
  public static Batch between(AnnotationSnapshot from, AnnotationSnapshot to) {
    if (!from.text().equals(to.text())) {
      throw new IllegalArgumentException("snapshots of different texts");
    }
    return between(from.byId(), to.byId());
  }

  /** As {@link #between(AnnotationSnapshot, AnnotationSnapshot)}, given the annotations by id. */
  static Batch between(IntMap<Annotation> from, IntMap<Annotation> to) {
    SnapshotDiff diff = new SnapshotDiff();
    diff.compare(from, to);
    return new Batch(diff.inOrder());
  }

  private void compare(IntMap<Annotation> before, IntMap<Annotation> after) {
    Map<Integer, Annotation> olds = new HashMap<>();
    List<Annotation> news = new ArrayList<>();
    before.forEachDifference(
        after,
        (id, old, now) -> {
          boolean isSameKind = old != null && now != null && old.getClass() == now.getClass();
          if (isSameKind) {
            olds.put(id, old);
            news.add(now);
          } else {
            addIfThere(deleted, old);
            addIfThere(created, now);
          }
        });
    deleted.sort(BY_ID);
    created.sort(BY_ID);
    news.sort(BY_ID);
    for (Annotation now : news) {
      AnnotationEdit edit = change(olds.get(now.id()), now);
      (now instanceof Span ? changedSpans : changedOthers).add(edit);
    }
  }

  private static void addIfThere(List<Annotation> list, Annotation annotation) {
    if (annotation != null) {
      list.add(annotation);
    }
  }

  /**
   * Ids are free before they are taken (an id may go from a label to a span), ends exist before
   * relations come to them, and a span goes when no relation hangs on it that stays.
   */
  private List<AnnotationEdit> inOrder() {
    List<AnnotationEdit> edits = new ArrayList<>();
    addUnlinksAndRemovals(edits);
    for (Annotation annotation : created) {
      if (annotation instanceof Span span) {
        edits.add(new CreateSpan(span));
      }
    }
    edits.addAll(changedSpans);
    edits.addAll(changedOthers);
    for (Annotation annotation : deleted) {
      if (annotation instanceof Span span) {
        edits.add(new DeleteSpan(span.id()));
      }
    }
    for (Annotation annotation : created) {
      switch (annotation) {
        case Relation relation -> edits.add(new Link(relation));
        case DocumentLabel label -> edits.add(new SetDocumentLabel(label));
        case Span span -> {
          // is there already
        }
      }
    }
    return edits;
  }

  private void addUnlinksAndRemovals(List<AnnotationEdit> edits) {
    Set<Integer> reused = new HashSet<>();
    created.forEach(annotation -> reused.add(annotation.id()));
    Set<Integer> goneSpans = new HashSet<>();
    for (Annotation annotation : deleted) {
      if (annotation instanceof Span span) {
        goneSpans.add(span.id());
      }
    }
    for (Annotation annotation : deleted) {
      if (annotation instanceof DocumentLabel label) {
        edits.add(new RemoveDocumentLabel(label.id()));
      } else if (annotation instanceof Relation relation) {
        boolean goesWithSpan =
            goneSpans.contains(relation.source()) || goneSpans.contains(relation.target());
        if (!goesWithSpan || reused.contains(relation.id())) {
          edits.add(new Unlink(relation.id()));
        }
      }
    }
  }

  /**
   * The edit that says most plainly what has changed; {@link Replace} if it is more than one thing.
   */
  private static AnnotationEdit change(Annotation old, Annotation now) {
    int id = now.id();
    if (old.withCode(now.code()).equals(now)) {
      return new SetCode(id, now.code());
    }
    if (old.withMemo(now.memo()).equals(now)) {
      return new SetMemo(id, now.memo());
    }
    if (old instanceof Span a
        && now instanceof Span b
        && a.withFragments(b.fragments()).equals(b)) {
      return new MoveBoundary(id, b.fragments());
    }
    if (old instanceof Relation a
        && now instanceof Relation b
        && a.withEnds(b.source(), b.target()).equals(b)) {
      return new SetEnds(id, b.source(), b.target());
    }
    Set<String> attributes = differentAttributes(old, now);
    if (attributes.size() == 1 && old.withAttributes(now.attributes()).equals(now)) {
      String attribute = attributes.iterator().next();
      return new SetAttribute(id, attribute, now.attributes().get(attribute));
    }
    return new Replace(now);
  }

  private static Set<String> differentAttributes(Annotation old, Annotation now) {
    Set<String> different = new TreeSet<>(old.attributes().keySet());
    different.addAll(now.attributes().keySet());
    different.removeIf(id -> Objects.equals(old.attributes().get(id), now.attributes().get(id)));
    return different;
  }
}

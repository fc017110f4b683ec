package org.glossator.study.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.Link;
import org.glossator.annotation.AnnotationEdit.RemoveDocumentLabel;
import org.glossator.annotation.AnnotationEdit.Replace;
import org.glossator.annotation.AnnotationEdit.SetDocumentLabel;
import org.glossator.annotation.AnnotationEdit.Unlink;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;

/**
 * The edit that makes one snapshot of another of the same text, by ids. The order of its parts
 * keeps relations whole: ends are made before relations move to them, and are deleted when no
 * relation hangs on them.
 */
final class SnapshotDiff {
  private final AnnotationSnapshot from;
  private final AnnotationSnapshot to;
  private final List<AnnotationEdit> edits = new ArrayList<>();

  /** Ids that are made anew because they are another kind of annotation now, or hung on one. */
  private final Set<Integer> renewed = new HashSet<>();

  private SnapshotDiff(AnnotationSnapshot from, AnnotationSnapshot to) {
    this.from = from;
    this.to = to;
  }

  /** The edit from one to the other; an empty batch where they are equal. */
  static Batch between(AnnotationSnapshot from, AnnotationSnapshot to) {
    SnapshotDiff diff = new SnapshotDiff(from, to);
    diff.changedKinds();
    diff.newAndChangedSpans();
    diff.relations();
    diff.deletedSpans();
    diff.labels();
    return new Batch(diff.edits);
  }

  private void changedKinds() {
    for (Span span : from.spans()) {
      if (isOtherKind(span)) {
        from.relationsOf(span.id()).stream().filter(r -> renewed.add(r.id())).forEach(this::unlink);
        renewed.add(span.id());
        edits.add(new DeleteSpan(span.id()));
      }
    }
    for (Relation relation : from.relations()) {
      if (isOtherKind(relation) && renewed.add(relation.id())) {
        unlink(relation);
      }
    }
    for (DocumentLabel label : from.labels()) {
      if (isOtherKind(label) && renewed.add(label.id())) {
        edits.add(new RemoveDocumentLabel(label.id()));
      }
    }
  }

  private boolean isOtherKind(Annotation old) {
    Annotation now = to.get(old.id());
    return now != null && now.getClass() != old.getClass();
  }

  private void newAndChangedSpans() {
    for (Span span : to.spans()) {
      Annotation old = old(span.id());
      if (old == null) {
        edits.add(new CreateSpan(span));
      } else if (!old.equals(span)) {
        edits.add(new Replace(span));
      }
    }
  }

  private void relations() {
    for (Relation relation : from.relations()) {
      if (to.get(relation.id()) == null && !renewed.contains(relation.id())) {
        unlink(relation);
      }
    }
    for (Relation relation : to.relations()) {
      Annotation old = old(relation.id());
      if (old == null) {
        edits.add(new Link(relation));
      } else if (!old.equals(relation)) {
        edits.add(new Replace(relation));
      }
    }
  }

  private void deletedSpans() {
    for (Span span : from.spans()) {
      if (to.get(span.id()) == null) {
        edits.add(new DeleteSpan(span.id()));
      }
    }
  }

  private void labels() {
    for (DocumentLabel label : from.labels()) {
      if (to.get(label.id()) == null) {
        edits.add(new RemoveDocumentLabel(label.id()));
      }
    }
    for (DocumentLabel label : to.labels()) {
      Annotation old = old(label.id());
      if (old == null) {
        edits.add(new SetDocumentLabel(label));
      } else if (!old.equals(label)) {
        edits.add(new Replace(label));
      }
    }
  }

  private Annotation old(int id) {
    return renewed.contains(id) ? null : from.get(id);
  }

  private void unlink(Relation relation) {
    edits.add(new Unlink(relation.id()));
  }
}

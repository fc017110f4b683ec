package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glossator.base.IntMap;
import org.glossator.base.IntervalIndex;

/** Builds a snapshot from all its annotations at once. */
final class SnapshotBuilder {
  private SnapshotBuilder() {}

  static AnnotationSnapshot build(String text, Collection<? extends Annotation> annotations)
      throws EditRefusedException {
    List<Span> spans = new ArrayList<>(annotations.size());
    IntMap<Annotation> byId = IntMap.empty();
    IntMap<Relation> relations = IntMap.empty();
    IntMap<DocumentLabel> labels = IntMap.empty();
    IntMap<int[]> relationsOfSpan = IntMap.empty();
    for (Annotation annotation : annotations) {
      if (byId.containsKey(annotation.id())) {
        throw new EditRefusedException("the id " + annotation.id() + " occurs twice");
      }
      byId = byId.with(annotation.id(), annotation);
      switch (annotation) {
        case Span span -> {
          Checks.insideText(span, text);
          spans.add(span);
        }
        case Relation relation -> relations = relations.with(relation.id(), relation);
        case DocumentLabel label -> labels = labels.with(label.id(), label);
      }
    }
    for (Annotation annotation : annotations) {
      if (annotation instanceof Relation relation) {
        Checks.hasEnds(relation, byId);
        relationsOfSpan = RelationIndex.add(relationsOfSpan, relation);
      }
    }
    return new AnnotationSnapshot(
        text, IntervalIndex.of(spans), byId, relationsOfSpan, relations, labels);
  }
}

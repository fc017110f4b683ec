package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.glossator.base.IntMap;
import org.glossator.base.IntervalIndex;

/** Makes a snapshot of many annotations at once, as a reader of a file has them; nearly linear. */
final class SnapshotBuilder {
  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final IntMap.Builder<Annotation> byId = IntMap.builder();
  private final IntMap.Builder<Relation> relations = IntMap.builder();
  private final IntMap.Builder<DocumentLabel> labels = IntMap.builder();

  private SnapshotBuilder(String text) {
    this.text = text;
  }

  /**
   * @throws EditRefusedException if an id occurs twice, a span lies outside the text or a relation lacks an end
   */
  static AnnotationSnapshot build(String text, Collection<? extends Annotation> annotations)
      throws EditRefusedException {
    SnapshotBuilder builder = new SnapshotBuilder(text);
    for (Annotation annotation : annotations) {
      builder.add(annotation);
    }
    return builder.build();
  }

  private void add(Annotation annotation) throws EditRefusedException {
    if (byId.put(annotation.id(), annotation) != null) {
      throw new EditRefusedException("the id " + annotation.id() + " is given twice");
    }
    switch (annotation) {
      case Span span -> {
        Refusals.requireInside(span, text);
        spans.add(span);
      }
      case Relation relation -> relations.put(relation.id(), relation);
      case DocumentLabel label -> labels.put(label.id(), label);
    }
  }

  private AnnotationSnapshot build() throws EditRefusedException {
    IntMap<Relation> relationMap = relations.build();
    IntMap<Annotation> all = byId.build();
    return new AnnotationSnapshot(
        text,
        IntervalIndex.of(spans),
        all,
        relationsOfSpans(relationMap, all),
        relationMap,
        labels.build());
  }

  /** Sorts all (span, relation) pairs once, since a span that a million relations hang on must not cost their square. */
  private static IntMap<int[]> relationsOfSpans(
      IntMap<Relation> relations, IntMap<Annotation> all) throws EditRefusedException {
    List<Relation> list = new ArrayList<>(relations.size());
    relations.forEach((id, relation) -> list.add(relation));
    long[] pairs = new long[2 * list.size()];
    for (int i = 0; i < list.size(); i++) {
      Relation relation = list.get(i);
      Refusals.requireEnds(relation, all.get(relation.source()), all.get(relation.target()));
      pairs[2 * i] = (long) relation.source() << 32 | relation.id();
      pairs[2 * i + 1] = (long) relation.target() << 32 | relation.id();
    }
    Arrays.sort(pairs);
    IntMap.Builder<int[]> ofSpan = IntMap.builder();
    int from = 0;
    for (int to = 1; to <= pairs.length; to++) {
      if (to == pairs.length || pairs[to] >>> 32 != pairs[from] >>> 32) {
        ofSpan.put(
            (int) (pairs[from] >>> 32),
            Arrays.stream(pairs, from, to).mapToInt(pair -> (int) pair).toArray());
        from = to;
      }
    }
    return ofSpan.build();
  }
}

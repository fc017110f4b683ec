package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.base.IntMap;
import org.glossator.base.IntervalIndex;

/** Makes a snapshot of many annotations at once, as a reader of a file has them; nearly linear. */
final class SnapshotBuilder {
  private final String text;
  private final Collection<? extends Annotation> annotations;
  private final List<Span> spans;
  private final List<Relation> relations = new ArrayList<>();
  private final List<DocumentLabel> labels = new ArrayList<>();

  private SnapshotBuilder(String text, Collection<? extends Annotation> annotations) {
    this.text = text;
    this.annotations = annotations;
    this.spans = new ArrayList<>(annotations.size());
  }

  /**
   * @throws EditRefusedException if an id occurs twice, a span lies outside the text or a relation
   *     lacks an end
   */
  static AnnotationSnapshot build(String text, Collection<? extends Annotation> annotations)
      throws EditRefusedException {
    return new SnapshotBuilder(text, annotations).build();
  }

  private AnnotationSnapshot build() throws EditRefusedException {
    IntMap<Annotation> byId = IntMap.of(annotations, Annotation::id);
    if (byId.size() < annotations.size()) {
      throw new EditRefusedException("the id " + idGivenTwice() + " is given twice");
    }
    for (Annotation annotation : annotations) {
      switch (annotation) {
        case Span span -> {
          Refusals.requireInside(span, text);
          spans.add(span);
        }
        case Relation relation -> relations.add(relation);
        case DocumentLabel label -> labels.add(label);
      }
    }
    return new AnnotationSnapshot(
        text,
        IntervalIndex.of(spans),
        byId,
        relationsOfSpans(byId),
        IntMap.of(relations, Relation::id),
        IntMap.of(labels, DocumentLabel::id));
  }

  /** The first id, in the order given, that was there before. */
  private int idGivenTwice() {
    Set<Integer> seen = new HashSet<>();
    for (Annotation annotation : annotations) {
      if (!seen.add(annotation.id())) {
        return annotation.id();
      }
    }
    throw new IllegalStateException("the collection changed while it was read");
  }

  /**
   * Sorts all (span, relation) pairs once, since a span that a million relations hang on must not
   * cost their square.
   */
  private IntMap<int[]> relationsOfSpans(IntMap<Annotation> byId) throws EditRefusedException {
    long[] pairs = new long[2 * relations.size()];
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      Refusals.requireEnds(relation, byId.get(relation.source()), byId.get(relation.target()));
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

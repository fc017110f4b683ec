package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.glossator.base.IntMap;
import org.glossator.base.IntervalIndex;

/**
 * All annotations of one annotator on one text at one moment. Immutable: any thread reads it
 * without a lock, and keeping one costs what has changed since, not a copy.
 *
 * <p>Spans are ordered by (begin, end, id).
 */
public final class AnnotationSnapshot {
  private final String text;
  private final IntervalIndex<Span> spans;
  private final IntMap<Annotation> byId;

  /** Ids of the relations that touch a span. */
  private final IntMap<int[]> relationsOfSpan;

  /** Relations and document labels by id: both are few beside spans. */
  private final IntMap<Relation> relations;

  private final IntMap<DocumentLabel> labels;

  AnnotationSnapshot(
      String text,
      IntervalIndex<Span> spans,
      IntMap<Annotation> byId,
      IntMap<int[]> relationsOfSpan,
      IntMap<Relation> relations,
      IntMap<DocumentLabel> labels) {
    this.text = text;
    this.spans = spans;
    this.byId = byId;
    this.relationsOfSpan = relationsOfSpan;
    this.relations = relations;
    this.labels = labels;
  }

  /** A text without annotations. */
  public static AnnotationSnapshot empty(String text) {
    return new AnnotationSnapshot(
        text,
        IntervalIndex.empty(),
        IntMap.empty(),
        IntMap.empty(),
        IntMap.empty(),
        IntMap.empty());
  }

  /**
   * A text with these annotations; O(n log n), what a reader of a file uses.
   *
   * @throws EditRefusedException if an id occurs twice, a span lies outside the text or a relation
   *     lacks an end
   */
  public static AnnotationSnapshot of(String text, Collection<? extends Annotation> annotations)
      throws EditRefusedException {
    return SnapshotBuilder.build(text, annotations);
  }

  public String text() {
    return text;
  }

  /** The spans in order, with range queries. */
  public IntervalIndex<Span> spans() {
    return spans;
  }

  /** Spans that share at least one code unit with [begin, end), in order: O(log n + k). */
  public List<Span> spansTouching(int begin, int end) {
    return spans.touching(begin, end);
  }

  /** The relations, ordered by id. */
  public List<Relation> relations() {
    return ordered(relations);
  }

  /** The relations that start or end at a span, ordered by id. */
  public List<Relation> relationsOf(int spanId) {
    int[] ids = relationsOfSpan.get(spanId);
    if (ids == null) {
      return List.of();
    }
    List<Relation> found = new ArrayList<>(ids.length);
    for (int id : ids) {
      found.add(relations.get(id));
    }
    return found;
  }

  /** The labels of the document, ordered by id. */
  public List<DocumentLabel> labels() {
    return ordered(labels);
  }

  /** The annotation with that id, or null. */
  public Annotation get(int id) {
    return byId.get(id);
  }

  /** The span with that id, or null. */
  public Span span(int id) {
    return byId.get(id) instanceof Span span ? span : null;
  }

  /** How many annotations of all kinds there are. */
  public int size() {
    return byId.size();
  }

  /** All annotations: the spans in order, then relations, then labels, each by id. */
  public List<Annotation> annotations() {
    List<Annotation> all = new ArrayList<>(size());
    spans.forEach(all::add);
    all.addAll(relations());
    all.addAll(labels());
    return Collections.unmodifiableList(all);
  }

  /**
   * Whether the other is about the same text and has equal annotations. Costs what differs, not the
   * size, where one was made of the other.
   */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof AnnotationSnapshot snapshot
            && text.equals(snapshot.text)
            && byId.equals(snapshot.byId);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + byId.hashCode();
  }

  @Override
  public String toString() {
    return "%d spans, %d relations, %d labels on %d code units of text"
        .formatted(spans.size(), relations.size(), labels.size(), text.length());
  }

  IntMap<Annotation> byId() {
    return byId;
  }

  IntMap<int[]> relationsOfSpan() {
    return relationsOfSpan;
  }

  IntMap<Relation> relationMap() {
    return relations;
  }

  IntMap<DocumentLabel> labelMap() {
    return labels;
  }

  private static <T extends Annotation> List<T> ordered(IntMap<T> map) {
    List<T> list = new ArrayList<>(map.size());
    map.forEach((id, value) -> list.add(value));
    list.sort((a, b) -> Integer.compare(a.id(), b.id()));
    return Collections.unmodifiableList(list);
  }
}

package org.glossator.formats.internal.exporting;

import java.util.HashMap;
import java.util.Map;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;

/**
 * What annotations say, as a number, whatever ids they have and in whatever order they stand: what
 * a format holds and what was read back from the file are equal if their proofs are, but for a
 * chance of one in billions. It shares no code with writers and readers, and makes no texts: an
 * export proves hundreds of thousands of spans in passing.
 *
 * @param spans sum over the spans
 * @param others sum over relations and labels
 * @param count how many annotations there are
 */
public record Proof(long spans, long others, int count) {
  /** One choice of several is as good as one choice: a file without kinds cannot tell. */
  private static final AnnotationHash VALUES = new AnnotationHash(false);

  /** Of what a format holds. */
  public static Proof of(Held held) {
    long spans = 0;
    long others = 0;
    Map<Integer, Long> byId = new HashMap<>();
    for (Span span : held.spans()) {
      long hash = AnnotationHash.mix(AnnotationHash.place(span.fragments()), VALUES.of(span));
      if (!held.relations().isEmpty()) {
        byId.put(span.id(), hash);
      }
      spans += hash;
    }
    for (Relation relation : held.relations()) {
      others +=
          relation(byId.get(relation.source()), byId.get(relation.target()), VALUES.of(relation));
    }
    for (DocumentLabel label : held.labels()) {
      others += AnnotationHash.mix(11, VALUES.of(label));
    }
    return new Proof(
        spans, others, held.spans().size() + held.relations().size() + held.labels().size());
  }

  /** Of what a reader found. */
  public static Proof of(ImportedAnnotations read) {
    long spans = 0;
    long others = 0;
    Map<String, Long> byKey = new HashMap<>();
    for (ImportedSpan span : read.spans()) {
      long hash =
          AnnotationHash.mix(
              AnnotationHash.place(span.fragments()), VALUES.of(LayerKind.SPAN, span.values()));
      if (!read.relations().isEmpty()) {
        byKey.put(span.key(), hash);
      }
      spans += hash;
    }
    for (ImportedRelation relation : read.relations()) {
      others +=
          relation(
              byKey.getOrDefault(relation.head(), 0L),
              byKey.getOrDefault(relation.tail(), 0L),
              VALUES.of(LayerKind.RELATION, relation.values()));
    }
    for (ImportedLabel label : read.labels()) {
      others += AnnotationHash.mix(11, VALUES.of(LayerKind.DOCUMENT, label.values()));
    }
    return new Proof(
        spans, others, read.spans().size() + read.relations().size() + read.labels().size());
  }

  private static long relation(long head, long tail, long values) {
    return AnnotationHash.mix(AnnotationHash.mix(AnnotationHash.mix(7, head), tail), values);
  }
}

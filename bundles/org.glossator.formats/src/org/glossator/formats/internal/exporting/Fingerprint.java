package org.glossator.formats.internal.exporting;

import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;

/**
 * Annotations with their ids as numbers, in a form that model and files have in common, so that
 * what was written can be compared with what is read back without keeping either: equal if they say
 * the same in whatever order, but for a chance of one in billions. Shares no code with the writers:
 * a fault of theirs shows.
 *
 * <p>Ids of document labels are left out, since files do not have them; versions of the codebook
 * too.
 *
 * @param annotator whose they are, or null
 * @param spans sum over the spans
 * @param relations sum over the relations
 * @param labels sum over the labels of documents
 * @param count how many annotations there are
 */
public record Fingerprint(String annotator, long spans, long relations, long labels, int count) {
  private static final AnnotationHash VALUES = new AnnotationHash(true);

  /** Of annotations of the model. */
  public static Fingerprint of(String annotator, AnnotationSnapshot snapshot) {
    long spans = 0;
    for (Span span : snapshot.spans()) {
      spans += span(span.id(), span.fragments(), VALUES.of(span));
    }
    long relations = 0;
    for (Relation relation : snapshot.relations()) {
      relations +=
          relation(relation.id(), relation.source(), relation.target(), VALUES.of(relation));
    }
    long labels = 0;
    for (DocumentLabel label : snapshot.labels()) {
      labels += AnnotationHash.mix(3, VALUES.of(label));
    }
    return new Fingerprint(annotator, spans, relations, labels, snapshot.size());
  }

  /** Of annotations of a file whose ids are a letter and the number of the model. */
  public static Fingerprint of(ImportedAnnotations annotations) {
    long spans = 0;
    for (ImportedSpan span : annotations.spans()) {
      spans += span(id(span.key()), span.fragments(), VALUES.of(LayerKind.SPAN, span.values()));
    }
    long relations = 0;
    for (ImportedRelation relation : annotations.relations()) {
      relations +=
          relation(
              id(relation.key()),
              id(relation.head()),
              id(relation.tail()),
              VALUES.of(LayerKind.RELATION, relation.values()));
    }
    long labels = 0;
    for (ImportedLabel label : annotations.labels()) {
      labels += AnnotationHash.mix(3, VALUES.of(LayerKind.DOCUMENT, label.values()));
    }
    int count =
        annotations.spans().size() + annotations.relations().size() + annotations.labels().size();
    return new Fingerprint(annotations.annotator(), spans, relations, labels, count);
  }

  private static long span(long id, List<Fragment> fragments, long values) {
    return AnnotationHash.mix(
        AnnotationHash.mix(AnnotationHash.mix(1, id), AnnotationHash.place(fragments)), values);
  }

  private static long relation(long id, long source, long target, long values) {
    return AnnotationHash.mix(
        AnnotationHash.mix(AnnotationHash.mix(2, id), source << 32 | target), values);
  }

  /** The number behind the letter; what has none equals no id of the model. */
  private static long id(String key) {
    try {
      return key == null || key.length() < 2 ? -1 : Integer.parseInt(key, 1, key.length(), 10);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}

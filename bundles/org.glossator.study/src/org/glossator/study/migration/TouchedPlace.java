package org.glossator.study.migration;

import java.util.Objects;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.annotation.migration.Effect;

/**
 * An annotation of the study that a change touches, so that a person can look at it.
 *
 * @param document path of the document
 * @param annotator who made it
 * @param id of the annotation
 * @param begin UTF-16 offset of its begin; -1 for a label of the document
 * @param end UTF-16 offset of its end, exclusive; -1 for a label of the document
 * @param quotation its text, shortened; of a relation those of both ends; empty for a label
 * @param effect what becomes of it
 */
public record TouchedPlace(
    String document,
    String annotator,
    int id,
    int begin,
    int end,
    String quotation,
    Effect effect) {
  private static final int LONGEST = 160;
  private static final String ARROW = " \u2192 ";

  public TouchedPlace {
    Objects.requireNonNull(document);
    Objects.requireNonNull(annotator);
    Objects.requireNonNull(quotation);
    Objects.requireNonNull(effect);
  }

  static TouchedPlace of(
      String document,
      String annotator,
      AnnotationSnapshot snapshot,
      Annotation annotation,
      Effect effect) {
    return switch (annotation) {
      case Span span ->
          new TouchedPlace(
              document,
              annotator,
              span.id(),
              span.begin(),
              span.end(),
              shortened(span.text(snapshot.text())),
              effect);
      case Relation relation -> {
        Span source = snapshot.span(relation.source());
        Span target = snapshot.span(relation.target());
        yield new TouchedPlace(
            document,
            annotator,
            relation.id(),
            source.begin(),
            source.end(),
            shortened(source.text(snapshot.text()))
                + ARROW
                + shortened(target.text(snapshot.text())),
            effect);
      }
      case DocumentLabel label ->
          new TouchedPlace(document, annotator, label.id(), -1, -1, "", effect);
    };
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return line.substring(0, end).strip() + "\u2026";
  }
}

package org.glossator.formats.internal.exporting;

import java.util.List;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.formats.ExportResult.Counts;

/**
 * What a format holds of one annotator's work on a document: what {@link Projection} left of it.
 *
 * @param annotator id of the annotator, or null for a document that nobody has worked on
 * @param spans ordered by (begin, end, id)
 * @param relations ordered by id; their ends are among the spans
 * @param labels ordered by id
 */
public record Held(
    String annotator, List<Span> spans, List<Relation> relations, List<DocumentLabel> labels) {
  public Held {
    spans = List.copyOf(spans);
    relations = List.copyOf(relations);
    labels = List.copyOf(labels);
  }

  /** How much it is; no document counted. */
  public Counts counts() {
    return new Counts(0, spans.size(), relations.size(), labels.size());
  }
}

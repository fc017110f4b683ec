package org.glossator.formats;

import java.util.List;

/**
 * What a file has of one annotator on one document.
 *
 * @param annotator name of the annotator, or null where the file does not say: the one whom the
 *     user names
 * @param codebookVersion version of the codebook that they were made under, or null
 * @param spans in the order of the file
 * @param relations in the order of the file
 * @param labels labels of the document in the order of the file
 */
public record ImportedAnnotations(
    String annotator,
    String codebookVersion,
    List<ImportedSpan> spans,
    List<ImportedRelation> relations,
    List<ImportedLabel> labels) {

  public ImportedAnnotations {
    spans = List.copyOf(spans);
    relations = List.copyOf(relations);
    labels = List.copyOf(labels);
  }

  /** Whether there is nothing: the annotator looked at the document and marked nothing. */
  public boolean isEmpty() {
    return spans.isEmpty() && relations.isEmpty() && labels.isEmpty();
  }
}

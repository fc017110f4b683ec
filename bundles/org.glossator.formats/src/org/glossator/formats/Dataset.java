package org.glossator.formats;

import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.study.DocumentEntry;

/**
 * What is to be exported: some documents of a study with the annotations of some annotators on some
 * layers. Texts and annotations are read when they are asked for, and not kept. Any thread.
 */
public interface Dataset {

  /** The codebook. */
  Scheme scheme();

  /**
   * Columns of metadata that the documents can have, in the order of the study's table; no path, no
   * hash.
   */
  List<String> metadataColumns();

  /**
   * Ids of the chosen annotators who have worked on any chosen document, in the study's order; the
   * same for all parts of a split.
   */
  List<String> annotators();

  /** The documents, ordered by path. */
  List<DocumentEntry> documents();

  /**
   * Reads a document.
   *
   * @throws ProblemException if its text or an annotation file cannot be read
   */
  LoadedDocument load(DocumentEntry document) throws ProblemException;

  /**
   * Reads a document's text only.
   *
   * @throws ProblemException if it cannot be read
   */
  String text(DocumentEntry document) throws ProblemException;

  /**
   * A document in memory.
   *
   * @param entry its metadata
   * @param text its text
   * @param annotations of each chosen annotator who has worked on it, in the study's order; may be
   *     empty
   */
  record LoadedDocument(DocumentEntry entry, String text, List<LoadedAnnotations> annotations) {
    public LoadedDocument {
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * The work of one annotator on a document, on the chosen layers.
   *
   * @param annotator id of the annotator
   * @param snapshot the annotations
   * @param cutRelations relations of chosen layers that are not in it, since they link spans of
   *     layers that were not chosen; a loss
   */
  record LoadedAnnotations(String annotator, AnnotationSnapshot snapshot, int cutRelations) {}
}

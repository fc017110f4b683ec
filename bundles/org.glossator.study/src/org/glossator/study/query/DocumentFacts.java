package org.glossator.study.query;

import java.util.Collection;
import java.util.List;
import org.glossator.study.DocumentEntry;
import org.glossator.study.workflow.DocumentState;

/**
 * What a query asks about a document beside its metadata. Answers may read files; a query asks only
 * when everything cheaper fits.
 */
public interface DocumentFacts {
  /** State of a document for the annotator whose view it is. */
  DocumentState state(DocumentEntry document);

  /** Ids of the codes used in a document by the annotators whose work counts. */
  Collection<String> codes(DocumentEntry document);

  /** Ids and names of the sets that a document is in. */
  Collection<String> sets(DocumentEntry document);

  /** Names of the sets that a document is in. */
  List<String> setNames(DocumentEntry document);

  /** Ids of the annotators who have something on a document. */
  Collection<String> annotators(DocumentEntry document);

  /** Ids of the annotators to whom a document is assigned. */
  Collection<String> assigned(DocumentEntry document);
}

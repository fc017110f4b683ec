package org.glossator.formats.internal.exporting;

import java.util.List;
import org.glossator.study.DocumentEntry;

/**
 * A document as an encoder gets it.
 *
 * @param entry its metadata
 * @param text its text
 * @param work of each chosen annotator who has worked on it; one without an annotator where nobody
 *     has
 */
public record HeldDocument(DocumentEntry entry, String text, List<Held> work) {
  public HeldDocument {
    work = List.copyOf(work);
  }
}

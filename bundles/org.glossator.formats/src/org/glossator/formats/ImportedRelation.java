package org.glossator.formats;

import java.util.Objects;

/**
 * A link between two spans of the same annotator and document.
 *
 * @param key the file's id of it, or null where it has none
 * @param head key of the span it starts from
 * @param tail key of the span it ends at
 * @param values layer, label and the rest
 */
public record ImportedRelation(String key, String head, String tail, ImportedValues values) {
  public ImportedRelation {
    Objects.requireNonNull(head);
    Objects.requireNonNull(tail);
    Objects.requireNonNull(values);
  }
}

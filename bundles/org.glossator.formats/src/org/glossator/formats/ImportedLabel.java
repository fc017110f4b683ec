package org.glossator.formats;

import java.util.Objects;

/**
 * A label of the document as a whole.
 *
 * @param key the file's id of it, or null where it has none
 * @param values layer, label and the rest
 */
public record ImportedLabel(String key, ImportedValues values) {
  public ImportedLabel {
    Objects.requireNonNull(values);
  }
}

package org.glossator.formats;

import java.util.List;
import java.util.Objects;
import org.glossator.annotation.Fragment;

/**
 * A labelled range of text.
 *
 * @param key the file's id of it, unique among the spans of its annotator and document
 * @param fragments in UTF-16 code units of {@link ImportedDocument#text}, at least one; any order,
 *     they may touch or overlap. Readers have checked that they lie in the text where the document
 *     has one
 * @param values layer, label and the rest
 */
public record ImportedSpan(String key, List<Fragment> fragments, ImportedValues values) {
  public ImportedSpan {
    Objects.requireNonNull(key);
    Objects.requireNonNull(values);
    fragments = List.copyOf(fragments);
    if (fragments.isEmpty()) {
      throw new IllegalArgumentException("span " + key + " covers nothing");
    }
  }
}

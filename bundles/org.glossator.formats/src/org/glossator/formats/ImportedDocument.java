package org.glossator.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A document as a file has it: nothing is normalised yet, and labels have the file's names.
 *
 * @param name what the file calls it: an id, or its relative path without the extension; made a
 *     legal name later
 * @param text its text as decoded; of a file that has annotations only, what {@link
 *     ImportSink#textOf} gave
 * @param metadata values by column name, in the order of the file; without empty ones
 * @param annotations one item an annotator; empty for a document that nobody annotated
 * @param line one-based line of the file at which it begins, or 0
 */
public record ImportedDocument(
    String name,
    String text,
    Map<String, String> metadata,
    List<ImportedAnnotations> annotations,
    int line) {

  public ImportedDocument {
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
    Map<String, String> kept = new LinkedHashMap<>();
    metadata.forEach(
        (column, value) -> {
          if (value != null && !value.isEmpty()) {
            kept.put(column, value);
          }
        });
    metadata = Collections.unmodifiableMap(kept);
    annotations = List.copyOf(annotations);
  }

  /** A text and its metadata. */
  public static ImportedDocument of(
      String name, String text, Map<String, String> metadata, int line) {
    return new ImportedDocument(name, text, metadata, List.of(), line);
  }
}

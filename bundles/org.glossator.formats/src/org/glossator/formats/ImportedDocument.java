package org.glossator.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A document as a file has it: nothing is normalised yet, and labels have the file's names.
 *
 * @param name what the file calls it: an id, or its relative path without the extension; made a legal name later
 * @param text its text as decoded, or null where the file has annotations only (a dataset published without
 *     its texts): then they belong to the document of that name, whose text must have {@code sha256}
 * @param sha256 SHA-256 of the text's UTF-8 bytes as the file says, or null
 * @param metadata values by column name, in the order of the file; without empty ones
 * @param annotations one item an annotator; empty for a document that nobody annotated
 * @param line one-based line of the file at which it begins, or 0
 */
public record ImportedDocument(
    String name,
    String text,
    String sha256,
    Map<String, String> metadata,
    List<ImportedAnnotations> annotations,
    int line) {

  public ImportedDocument {
    Objects.requireNonNull(name);
    if (text == null && sha256 == null) {
      throw new IllegalArgumentException("neither text nor hash of " + name);
    }
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
  public static ImportedDocument of(String name, String text, Map<String, String> metadata, int line) {
    return new ImportedDocument(name, text, null, metadata, List.of(), line);
  }
}

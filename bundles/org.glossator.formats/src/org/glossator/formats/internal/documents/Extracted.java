package org.glossator.formats.internal.documents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a document has.
 *
 * @param text its text: paragraphs apart by an empty line
 * @param metadata values by column name
 */
record Extracted(String text, Map<String, String> metadata) {
  Extracted {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }
}

package org.glossator.formats;

import java.nio.charset.Charset;
import java.util.Map;

/**
 * What the user says about files to read.
 *
 * @param encoding encoding of files that are neither marked by a byte-order mark nor valid UTF-8,
 *     or null if the user does not know
 * @param layer layer of text-bound labels in formats that have no layers, or null for the format's
 *     default
 * @param strict whether anything that cannot be taken as it is refuses its file
 * @param values further options of the format by name ({@code -o KEY=VALUE}); unmodifiable
 */
public record ImportOptions(
    Charset encoding, String layer, boolean strict, Map<String, String> values) {

  /** Nothing said. */
  public static final ImportOptions NONE = new ImportOptions(null, null, false, Map.of());

  public ImportOptions {
    values = Map.copyOf(values);
  }

  /** A further option, or null. */
  public String get(String name) {
    return values.get(name);
  }
}

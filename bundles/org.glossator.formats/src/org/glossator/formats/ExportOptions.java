package org.glossator.formats;

import java.util.Map;
import java.util.Objects;
import org.glossator.base.OffsetUnit;

/**
 * What the user says about a dataset to write.
 *
 * @param unit unit of offsets; one that the exporter supports
 * @param noText whether texts and quotations are left out, so that only offsets and hashes are
 *     published
 * @param part name of the part of a split ({@code train}), or empty for the whole
 * @param values further options of the format by name ({@code -o KEY=VALUE}); unmodifiable
 */
public record ExportOptions(
    OffsetUnit unit, boolean noText, String part, Map<String, String> values) {
  public ExportOptions {
    Objects.requireNonNull(unit);
    Objects.requireNonNull(part);
    values = Map.copyOf(values);
  }

  /** A further option, or null. */
  public String get(String name) {
    return values.get(name);
  }
}

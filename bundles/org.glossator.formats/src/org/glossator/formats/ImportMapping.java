package org.glossator.formats;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What names of the files are called in the study: layers, labels and attributes. Among the options
 * of an import as {@code layer:FROM=TO}, {@code label:LAYER/FROM=TO} and {@code
 * attribute:LAYER/FROM=TO}, where LAYER is the file's name for the layer. An empty TO leaves out
 * what is called so. Immutable.
 */
public final class ImportMapping {
  private static final String LAYER = "layer:";
  private static final String LABEL = "label:";
  private static final String ATTRIBUTE = "attribute:";

  private final Map<String, String> values;

  private ImportMapping(Map<String, String> values) {
    this.values = values;
  }

  /** The mapping among the options. */
  public static ImportMapping of(ImportOptions options) {
    Map<String, String> mapped = new LinkedHashMap<>();
    options
        .values()
        .forEach(
            (key, value) -> {
              if (key.startsWith(LAYER) || key.startsWith(LABEL) || key.startsWith(ATTRIBUTE)) {
                mapped.put(key, value.strip());
              }
            });
    return new ImportMapping(mapped);
  }

  /** The option's name for a layer. */
  public static String layerKey(String layer) {
    return LAYER + layer;
  }

  /** The option's name for a label. */
  public static String labelKey(String layer, String label) {
    return LABEL + layer + "/" + label;
  }

  /** The option's name for an attribute. */
  public static String attributeKey(String layer, String attribute) {
    return ATTRIBUTE + layer + "/" + attribute;
  }

  /** Whether nothing is renamed. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** What a layer is called; empty if it is left out. */
  public String layer(String layer) {
    return values.getOrDefault(layerKey(layer), layer);
  }

  /** What a label of a layer is called; empty if annotations with it are left out. */
  public String label(String layer, String label) {
    return values.getOrDefault(labelKey(layer, label), label);
  }

  /** What an attribute of a layer is called; empty if its values are left out. */
  public String attribute(String layer, String attribute) {
    return values.getOrDefault(attributeKey(layer, attribute), attribute);
  }
}

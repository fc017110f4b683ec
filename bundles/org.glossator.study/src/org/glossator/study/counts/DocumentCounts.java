package org.glossator.study.counts;

import java.util.Map;
import org.glossator.base.Problem;

/**
 * What one annotator made in one document. Immutable.
 *
 * @param spans how many spans
 * @param layers annotations by layer id
 * @param codes annotations by code id, over all layers
 * @param problem why the file could not be read, so that nothing is counted; or null
 */
public record DocumentCounts(
    int spans, Map<String, Integer> layers, Map<String, Integer> codes, Problem problem) {
  /** Nothing was made. */
  public static final DocumentCounts NONE = new DocumentCounts(0, Map.of(), Map.of(), null);

  public DocumentCounts {
    layers = Map.copyOf(layers);
    codes = Map.copyOf(codes);
  }

  /** All annotations. */
  public int total() {
    return layers.values().stream().mapToInt(Integer::intValue).sum();
  }
}

package org.glossator.study.counts;

import java.util.HashMap;
import java.util.Map;
import org.glossator.base.Problem;

/**
 * What one annotator made in one document. Immutable.
 *
 * @param spans how many spans
 * @param layers annotations by layer id
 * @param coded annotations by code id, by layer id
 * @param problem why the file could not be read, so that nothing is counted; or null
 */
public record DocumentCounts(
    int spans,
    Map<String, Integer> layers,
    Map<String, Map<String, Integer>> coded,
    Problem problem) {
  /** Nothing was made. */
  public static final DocumentCounts NONE = new DocumentCounts(0, Map.of(), Map.of(), null);

  public DocumentCounts {
    layers = Map.copyOf(layers);
    coded = Map.copyOf(coded);
  }

  /** Annotations by code id, over all layers. */
  public Map<String, Integer> codes() {
    Map<String, Integer> codes = new HashMap<>();
    coded.values().forEach(of -> of.forEach((code, n) -> codes.merge(code, n, Integer::sum)));
    return codes;
  }

  /**
   * The annotations of a layer, or those of them with a code.
   *
   * @param code its id, or null for all of the layer
   */
  public int of(String layer, String code) {
    return code == null
        ? layers.getOrDefault(layer, 0)
        : coded.getOrDefault(layer, Map.of()).getOrDefault(code, 0);
  }

  /** All annotations. */
  public int total() {
    return layers.values().stream().mapToInt(Integer::intValue).sum();
  }
}

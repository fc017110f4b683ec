package org.glossator.formats.internal.webannotsv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Elements of chains by layer, chain and place in it. */
final class TsvChains {
  private final Map<TsvSchema.Layer, Map<Integer, TreeMap<Integer, TsvItem>>> chains =
      new LinkedHashMap<>();

  TsvItem get(TsvSchema.Layer layer, String place) {
    return chain(layer, place).get(element(place));
  }

  void put(TsvSchema.Layer layer, String place, TsvItem item) {
    chain(layer, place).put(element(place), item);
  }

  /** Takes neighbours in a chain. */
  @FunctionalInterface
  interface Taker {
    void accept(TsvSchema.Layer layer, TsvItem from, TsvItem to);
  }

  /** All pairs of neighbours, chain by chain. */
  void forEachLink(Taker taker) {
    chains.forEach(
        (layer, byNumber) ->
            byNumber
                .values()
                .forEach(
                    chain -> {
                      TsvItem before = null;
                      for (TsvItem item : chain.values()) {
                        if (before != null) {
                          taker.accept(layer, before, item);
                        }
                        before = item;
                      }
                    }));
  }

  private TreeMap<Integer, TsvItem> chain(TsvSchema.Layer layer, String place) {
    int number = Integer.parseInt(place.substring(0, place.indexOf('-')));
    return chains
        .computeIfAbsent(layer, l -> new TreeMap<>())
        .computeIfAbsent(number, n -> new TreeMap<>());
  }

  private static int element(String place) {
    return Integer.parseInt(place.substring(place.indexOf('-') + 1));
  }
}

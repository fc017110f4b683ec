package org.glossator.engines.internal.run;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;

/**
 * What makes two suggestions the same one: layer, code and place. Attributes, confidence and
 * explanation do not: who has rejected a span does not want it back because an engine is more sure
 * of it.
 *
 * @param layer id of the layer
 * @param code id of the code, or null
 * @param places fragments of a span; those of source and target of a relation; none for a label
 */
public record SuggestionKey(String layer, String code, List<List<Fragment>> places) {

  /**
   * @param spans finds the ends of relations
   */
  public static SuggestionKey of(Annotation annotation, IntFunction<Span> spans) {
    List<List<Fragment>> places =
        switch (annotation) {
          case Span span -> List.of(span.fragments());
          case Relation relation ->
              List.of(
                  spans.apply(relation.source()).fragments(),
                  spans.apply(relation.target()).fragments());
          case DocumentLabel label -> List.of();
        };
    return new SuggestionKey(annotation.layer(), annotation.code(), places);
  }

  /** A number that depends on nothing but the content, on any machine. */
  int stableHash() {
    int hash = 17;
    hash = 31 * hash + layer.hashCode();
    hash = 31 * hash + (code == null ? 0 : code.hashCode());
    for (List<Fragment> place : places) {
      hash = 31 * hash + place.size();
      for (Fragment fragment : place) {
        hash = 31 * hash + fragment.begin();
        hash = 31 * hash + fragment.end();
      }
    }
    // spreads neighbours (the finaliser of MurmurHash3 by A. Appleby)
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    hash ^= hash >>> 13;
    hash *= 0xc2b2ae35;
    return hash ^ hash >>> 16;
  }

  /**
   * Neighbouring places are many, and would meet in one bucket with the hash that a record makes.
   */
  @Override
  public int hashCode() {
    return stableHash();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof SuggestionKey key
            && layer.equals(key.layer)
            && Objects.equals(code, key.code)
            && places.equals(key.places);
  }
}

package org.glossator.uima;

import java.util.HashMap;
import java.util.Map;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/** A type in a CAS and its features: looked up once, not for each annotation. */
final class CasLayer {
  private final Type type;
  private final Map<String, Feature> features = new HashMap<>();

  private CasLayer(Type type) {
    this.type = type;
    for (Feature feature : type.getFeatures()) {
      features.put(feature.getShortName(), feature);
    }
  }

  /** The type of that name, or null if the type system has none. */
  static CasLayer of(TypeSystem system, String typeName) {
    Type type = system.getType(typeName);
    return type == null ? null : new CasLayer(type);
  }

  Type type() {
    return type;
  }

  /** The feature of that short name, or null. */
  Feature find(String name) {
    return features.get(name);
  }

  /**
   * The feature of that short name.
   *
   * @throws IllegalArgumentException if the type has none: the CAS was made with another type
   *     system
   */
  Feature feature(String name) {
    Feature feature = features.get(name);
    if (feature == null) {
      throw new IllegalArgumentException(
          "the type " + type.getName() + " of the CAS has no feature " + name);
    }
    return feature;
  }
}

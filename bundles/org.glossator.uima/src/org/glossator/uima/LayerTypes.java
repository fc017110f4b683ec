package org.glossator.uima;

/** Names of UIMA types and features for layers and attributes, and back. */
public final class LayerTypes {
  private LayerTypes() {}

  public static String typeName(String layerId) {
    return "org.glossator.layer." + layerId;
  }

  public static String layerId(String typeName) {
    return typeName;
  }

  public static String featureName(String attributeId) {
    return "a_" + attributeId;
  }

  public static String attributeId(String featureName) {
    return featureName;
  }
}

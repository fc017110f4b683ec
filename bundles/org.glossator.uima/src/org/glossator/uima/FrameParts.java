package org.glossator.uima;

import java.util.HashMap;
import java.util.Map;
import org.glossator.uima.XmiNode.XmiAttribute;

/** Tells whether the parts that each file has are as our own files have them. */
final class FrameParts {
  private FrameParts() {}

  static boolean isUsualSofa(XmiNode node) {
    Map<String, String> attributes = attributes(node);
    boolean hasText = attributes.remove("sofaString") != null;
    return hasText
        && attributes.equals(
            Map.of("sofaNum", "1", "sofaID", Xmi.INITIAL_VIEW, "mimeType", "text"));
  }

  static boolean isUsualDocumentAnnotation(XmiNode node) {
    Map<String, String> attributes = attributes(node);
    attributes.remove(Xmi.SOFA);
    attributes.remove(Xmi.END);
    return attributes.equals(Map.of(Xmi.BEGIN, "0", "language", Xmi.NO_LANGUAGE))
        && node.children().isEmpty();
  }

  /** Values by name, the id left out. */
  private static Map<String, String> attributes(XmiNode node) {
    Map<String, String> values = new HashMap<>();
    for (XmiAttribute attribute : node.attributes()) {
      if (!attribute.namespace().equals(Xmi.XMI)) {
        values.put(attribute.namespace() + attribute.name(), attribute.value());
      }
    }
    return values;
  }
}

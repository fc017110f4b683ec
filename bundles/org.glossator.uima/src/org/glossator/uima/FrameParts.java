package org.glossator.uima;

import java.util.Map;
import org.glossator.uima.XmiNode.XmiAttribute;

/** Tells whether the parts that each file has are as our own files have them. */
final class FrameParts {
  private FrameParts() {}

  static boolean isUsualSofa(XmiNode node) {
    return has(
        node, Map.of("sofaNum", "1", "sofaID", Xmi.INITIAL_VIEW, "mimeType", "text"), "sofaString");
  }

  static boolean isUsualDocumentAnnotation(XmiNode node) {
    return has(
        node, Map.of("language", Xmi.NO_LANGUAGE, Xmi.BEGIN, "0"), Xmi.SOFA, Xmi.BEGIN, Xmi.END);
  }

  /** Whether it has exactly these attributes with these values, and those with any value. */
  private static boolean has(XmiNode node, Map<String, String> values, String... any) {
    int found = 0;
    int others = 0;
    for (XmiAttribute attribute : node.attributes()) {
      if (attribute.value().equals(values.get(attribute.name()))) {
        found++;
      } else if (!java.util.List.of(any).contains(attribute.name())
          && !attribute.namespace().equals(Xmi.XMI)) {
        others++;
      }
    }
    boolean hasAll = node.get(any[any.length - 1]) != null;
    return found == values.size()
        && others == 0
        && hasAll
        && node.children().isEmpty()
        && node.text().isBlank();
  }
}

package org.glossator.uima;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.model.AttributeKind;

/**
 * The feature {@code otherAttributes}: {@code kind:name=value} for attributes that the codebook
 * does not have, or has with another kind. The name is escaped as a feature's; a multi-choice has
 * an item a choice.
 */
final class OtherAttributes {
  private OtherAttributes() {}

  /** An item. */
  static String item(String attribute, AttributeValue value, String text) {
    return AttributeCodec.kind(value).getLiteral()
        + ":"
        + LayerTypes.featureName(attribute)
        + "="
        + text;
  }

  /**
   * Adds the values of items, where the attribute has none yet; items that say nothing go to {@code
   * unusable}.
   */
  static void parse(List<String> items, Map<String, AttributeValue> to, List<String> unusable) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    for (String item : items) {
      int colon = item.indexOf(':');
      int equals = item.indexOf('=');
      AttributeKind kind =
          colon > 0 && equals > colon ? AttributeKind.get(item.substring(0, colon)) : null;
      String attribute =
          kind == null ? null : LayerTypes.attributeId(item.substring(colon + 1, equals));
      if (attribute == null || equals + 1 == item.length()) {
        unusable.add(item);
        continue;
      }
      String text = item.substring(equals + 1);
      if (kind == AttributeKind.MULTI_CHOICE) {
        choices.computeIfAbsent(attribute, a -> new ArrayList<>()).add(text);
        continue;
      }
      try {
        to.putIfAbsent(attribute, AttributeCodec.parse(kind, text));
      } catch (IllegalArgumentException e) {
        unusable.add(item); // told by who reads
      }
    }
    choices.forEach(
        (attribute, ids) ->
            to.putIfAbsent(
                attribute, new AttributeValue.MultiChoice(ids.stream().distinct().toList())));
  }
}

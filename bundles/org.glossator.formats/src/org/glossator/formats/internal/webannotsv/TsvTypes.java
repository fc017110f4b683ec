package org.glossator.formats.internal.webannotsv;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.formats.internal.text.NameEscapes;

/** Names of UIMA types and features as layers, codes and attributes. */
final class TsvTypes {
  /** Feature that holds the code in what we write. */
  static final String LABEL = "label";

  /** Package of the layers that people define in INCEpTION. */
  static final String CUSTOM = "webanno.custom.";

  private static final Set<String> RESERVED =
      Set.of(LABEL, "begin", "end", "sofa", "Governor", "Dependent");

  private TsvTypes() {}

  /** Type of a layer. */
  static String type(String layer) {
    return CUSTOM + name(layer);
  }

  /** Feature of an attribute. */
  static String feature(String attribute) {
    return RESERVED.contains(attribute)
        ? NameEscapes.escape(attribute.substring(0, 1), c -> false) + attribute.substring(1)
        : name(attribute);
  }

  private static String name(String id) {
    return NameEscapes.escape(
        id, c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_');
  }

  /**
   * Layer of a type: its short name, its full one where another type of the file has that too.
   *
   * @param all types of the file
   */
  static String layer(String type, List<String> all) {
    String shortName = shortName(type);
    boolean unique =
        all.stream()
            .filter(other -> !other.equals(type))
            .noneMatch(o -> shortName(o).equals(shortName));
    return NameEscapes.unescape(unique ? shortName : type);
  }

  private static String shortName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /**
   * The feature that holds the code: one that is called so, else the only one, else the first whose
   * name says that it is a value or type; null if there is none.
   */
  static String labelOf(List<String> features) {
    for (String usual : List.of(LABEL, "value", "code", "category")) {
      if (features.contains(usual)) {
        return usual;
      }
    }
    if (features.size() == 1) {
      return features.getFirst();
    }
    for (String feature : features) {
      String lower = feature.toLowerCase(Locale.ROOT);
      if (lower.endsWith("value") || lower.endsWith("type")) {
        return feature;
      }
    }
    return null;
  }
}

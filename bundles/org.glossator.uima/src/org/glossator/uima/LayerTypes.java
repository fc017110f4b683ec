package org.glossator.uima;

import java.util.Set;

/**
 * Names of UIMA types and features for layers and attributes, and back.
 *
 * <p>A layer {@code Frame} is the type {@code org.glossator.layer.Frame}, an attribute {@code
 * stance} the feature {@code stance}. Ids may hold any character, names only ASCII letters, digits
 * and underscores (what UIMA, XML names and Java identifiers have in common), so:
 *
 * <ul>
 *   <li>{@code _} becomes {@code __};
 *   <li>any other UTF-16 code unit that is no ASCII letter or digit becomes {@code _} and four
 *       lower-case hexadecimal digits: {@code shared-task} is {@code shared_002dtask};
 *   <li>a name that would not begin with a letter, and one that is taken (features that each layer
 *       has, words that Java or Python reserve), gets {@code x_x} in front, which the other rules
 *       never make.
 * </ul>
 */
public final class LayerTypes {
  /** Package of the types of layers. */
  public static final String LAYER_PACKAGE = "org.glossator.layer.";

  /** Package of the types that do not depend on a codebook. */
  public static final String TYPE_PACKAGE = "org.glossator.type.";

  private static final String MARK = "x_x";

  /** Feature names that all layers have, or that UIMA or dkpro-cassis give another meaning. */
  private static final Set<String> TAKEN =
      words(
          "sofa begin end Governor Dependent fragments layer code memo origin "
              + "confidence codebookVersion exact otherAttributes annotationId id self "
              + "type xmiID");

  /** Reserved words of Java and Python: classes are generated from type systems. */
  private static final Set<String> RESERVED =
      words(
          "abstract and as assert async await boolean break byte case catch char "
              + "class const continue def default del do double elif else enum except "
              + "extends false final finally float for from global goto if implements "
              + "import in instanceof int interface is lambda long native new nonlocal "
              + "not null or package pass private protected public raise return short "
              + "static strictfp super switch synchronized this throw throws transient "
              + "true try void volatile while with yield False None True");

  private LayerTypes() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Full name of the UIMA type of a layer. */
  public static String typeName(String layerId) {
    return LAYER_PACKAGE + shortTypeName(layerId);
  }

  /** The same without its package: the name of the XML element. */
  public static String shortTypeName(String layerId) {
    return escape(layerId, RESERVED.contains(layerId));
  }

  /** Id of the layer of a type, or null if the type is not one that a layer has. */
  public static String layerId(String typeName) {
    return typeName.startsWith(LAYER_PACKAGE)
        ? unescape(typeName.substring(LAYER_PACKAGE.length()))
        : null;
  }

  /** Short name of the UIMA feature of an attribute. */
  public static String featureName(String attributeId) {
    return escape(attributeId, TAKEN.contains(attributeId) || RESERVED.contains(attributeId));
  }

  /** Id of the attribute of a feature, or null if the feature is not one that an attribute has. */
  public static String attributeId(String featureName) {
    return TAKEN.contains(featureName) ? null : unescape(featureName);
  }

  private static String escape(String id, boolean isTaken) {
    StringBuilder s = new StringBuilder(id.length() + 8);
    if (isTaken || id.isEmpty() || !isLetter(id.charAt(0))) {
      s.append(MARK);
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (isLetter(c) || c >= '0' && c <= '9') {
        s.append(c);
      } else if (c == '_') {
        s.append("__");
      } else {
        s.append('_');
        for (int shift = 12; shift >= 0; shift -= 4) {
          s.append(Character.forDigit(c >> shift & 15, 16));
        }
      }
    }
    return s.toString();
  }

  /** The id, or null if {@link #escape} did not make the name. */
  private static String unescape(String name) {
    StringBuilder s = new StringBuilder(name.length());
    for (int i = name.startsWith(MARK) ? MARK.length() : 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_') {
        s.append(c);
      } else if (name.startsWith("_", i + 1)) {
        s.append('_');
        i++;
      } else if (isHex(name, i + 1)) {
        s.append((char) Integer.parseInt(name, i + 1, i + 5, 16));
        i += 4;
      } else {
        return null;
      }
    }
    return s.toString();
  }

  private static boolean isHex(String name, int from) {
    if (from + 4 > name.length()) {
      return false;
    }
    for (int i = from; i < from + 4; i++) {
      char c = name.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}

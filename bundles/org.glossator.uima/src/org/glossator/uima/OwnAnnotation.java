package org.glossator.uima;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Fragment;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.LayerKind;
import org.glossator.uima.CasGraph.Node;
import org.glossator.uima.CasGraph.Reference;
import org.glossator.uima.CasTypes.FeatureType;
import org.glossator.uima.CasTypes.Range;

/**
 * A feature structure of one of Glossator's own types, read without the codebook that it was made
 * under: whoever takes it has another one.
 *
 * @param kind what it is
 * @param id the annotation's own id
 * @param layer id of the layer
 * @param fragments of a span, as the file has them; empty for others
 * @param source id of the feature structure that a relation starts from, or 0
 * @param target id of the feature structure that it ends at, or 0
 * @param code id of the code, or null
 * @param attributes by id
 * @param memo or null
 * @param origin where it came from
 * @param confidence 0 to 1, or null
 * @param codebookVersion or null
 */
public record OwnAnnotation(
    LayerKind kind,
    int id,
    String layer,
    List<Fragment> fragments,
    int source,
    int target,
    String code,
    Map<String, AttributeValue> attributes,
    String memo,
    String origin,
    Double confidence,
    String codebookVersion) {
  public OwnAnnotation {
    fragments = List.copyOf(fragments);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** Whether a type is one of ours, other than that of the note about the codebook. */
  public static boolean isOwn(String type) {
    return type.startsWith(LayerTypes.LAYER_PACKAGE)
        || type.equals(LayerTypes.TYPE_PACKAGE + Xmi.SPAN)
        || type.equals(LayerTypes.TYPE_PACKAGE + Xmi.RELATION)
        || type.equals(LayerTypes.TYPE_PACKAGE + Xmi.LABEL);
  }

  /** Whether a type is that of the note about the codebook, which each of our files has. */
  public static boolean isStudyInfo(String type) {
    return type.equals(LayerTypes.TYPE_PACKAGE + Xmi.STUDY_INFO);
  }

  /**
   * Reads one.
   *
   * @param unusable gets a line for each value that is none of its kind
   * @return null if the type or its layer is not one of ours
   */
  public static OwnAnnotation of(Node node, CasTypes types, List<String> unusable) {
    String layer =
        node.type().startsWith(LayerTypes.LAYER_PACKAGE)
            ? LayerTypes.layerId(node.type())
            : decoded(node.text(Xmi.LAYER_ID));
    if (!isOwn(node.type()) || layer == null) {
      return null;
    }
    LayerKind kind = kind(node, types);
    Map<String, String> exact = ExactTexts.parse(node.text(Xmi.EXACT));
    Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    for (Map.Entry<String, Object> feature : node.features().entrySet()) {
      attribute(node, types, feature, exact, attributes, unusable);
    }
    OtherAttributes.parse(decoded(node.features().get(Xmi.OTHER_ATTRIBUTES)), attributes, unusable);
    String origin = decoded(node.text(Xmi.ORIGIN));
    int id = node.number(Xmi.ANNOTATION_ID, 0);
    return new OwnAnnotation(
        kind,
        id > 0 ? id : node.id(),
        layer,
        kind == LayerKind.SPAN ? fragments(node) : List.of(),
        end(node, Xmi.GOVERNOR),
        end(node, Xmi.DEPENDENT),
        decoded(node.text(Xmi.CODE)),
        attributes,
        decoded(node.text(Xmi.MEMO)),
        origin == null ? Annotation.MANUAL : origin,
        confidence(node, exact, unusable),
        decoded(node.text(Xmi.CODEBOOK_VERSION)));
  }

  private static LayerKind kind(Node node, CasTypes types) {
    boolean isRelation =
        types.feature(node.type(), Xmi.GOVERNOR) != null
            && types.feature(node.type(), Xmi.DEPENDENT) != null;
    if (isRelation) {
      return LayerKind.RELATION;
    }
    return types.isA(node.type(), CasTypes.ANNOTATION) ? LayerKind.SPAN : LayerKind.DOCUMENT;
  }

  private static int end(Node node, String feature) {
    List<Reference> references = node.references(feature);
    return references.isEmpty() ? 0 : references.getFirst().id();
  }

  private static List<Fragment> fragments(Node node) {
    List<Fragment> fragments = new ArrayList<>();
    if (node.features().get(Xmi.FRAGMENTS) instanceof List<?> numbers && numbers.size() % 2 == 0) {
      for (int i = 0; i < numbers.size(); i += 2) {
        fragment(String.valueOf(numbers.get(i)), String.valueOf(numbers.get(i + 1)), fragments);
      }
    }
    if (fragments.isEmpty()) {
      fragment(node.text(Xmi.BEGIN), node.text(Xmi.END), fragments);
    }
    return fragments;
  }

  private static void fragment(String begin, String end, List<Fragment> to) {
    int from = XmiNode.number(begin, -1);
    int until = XmiNode.number(end, -1);
    if (from >= 0 && until > from) {
      to.add(new Fragment(from, until));
    }
  }

  private static void attribute(
      Node node,
      CasTypes types,
      Map.Entry<String, Object> feature,
      Map<String, String> exact,
      Map<String, AttributeValue> attributes,
      List<String> unusable) {
    String attribute = LayerTypes.attributeId(feature.getKey());
    FeatureType type = types.feature(node.type(), feature.getKey());
    if (attribute == null || type == null) {
      return;
    }
    AttributeKind kind = attributeKind(types.range(type.type()));
    if (kind == null) {
      return;
    }
    try {
      AttributeValue value;
      if (kind == AttributeKind.MULTI_CHOICE) {
        List<String> ids = decoded(feature.getValue());
        value = ids.isEmpty() ? null : new AttributeValue.MultiChoice(ids);
      } else {
        String text = String.valueOf(feature.getValue());
        String told = exact.get(feature.getKey());
        if (AttributeCodec.hasDefault(kind)) {
          value =
              told != null && AttributeCodec.agrees(kind, told, text)
                  ? AttributeCodec.parse(kind, told)
                  : AttributeCodec.parsePlain(kind, text);
        } else {
          value = told == null ? AttributeCodec.parse(kind, XmlSafe.decode(text)) : exactOf(told);
        }
      }
      if (value != null) {
        attributes.put(attribute, value);
      }
    } catch (IllegalArgumentException e) {
      unusable.add(feature.getKey() + "=" + feature.getValue());
    }
  }

  /** Of a file without its type system nobody knows the kind of a number: its text says enough. */
  private static AttributeValue exactOf(String told) {
    return new AttributeValue.Text(told);
  }

  private static AttributeKind attributeKind(Range range) {
    return switch (range) {
      case TEXT -> AttributeKind.TEXT;
      case INTEGER -> AttributeKind.INTEGER;
      case DECIMAL -> AttributeKind.NUMBER;
      case YES_NO -> AttributeKind.YES_NO;
      case LIST -> AttributeKind.MULTI_CHOICE;
      case REFERENCE, REFERENCES -> null;
    };
  }

  private static Double confidence(Node node, Map<String, String> exact, List<String> unusable) {
    String text = node.text(Xmi.CONFIDENCE);
    if (text == null) {
      return null;
    }
    try {
      double value = Double.parseDouble(text);
      if (value == 0) {
        return exact.containsKey(Xmi.CONFIDENCE) ? Double.valueOf(0) : null;
      }
      if (value > 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below with the others
    }
    unusable.add(Xmi.CONFIDENCE + "=" + text);
    return null;
  }

  private static String decoded(String text) {
    return text == null ? null : XmlSafe.decode(text);
  }

  private static List<String> decoded(Object list) {
    if (!(list instanceof List<?> items)) {
      return list instanceof String s ? List.of(XmlSafe.decode(s)) : List.of();
    }
    return items.stream().map(item -> XmlSafe.decode(String.valueOf(item))).distinct().toList();
  }
}

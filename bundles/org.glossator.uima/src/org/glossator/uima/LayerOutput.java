package org.glossator.uima;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.LayerKind;

/** What the writers need to know of a layer. */
final class LayerOutput {
  /** An attribute that has a feature. */
  record Feature(AttributeKind kind, KnownTexts texts) {
    String name() {
      return texts.name();
    }

    /** Writes the feature with a value of its kind, which is no multi-choice. */
    void write(XmlOutput out, AttributeValue value) throws IOException {
      String text = AttributeCodec.text(value);
      if (kind == AttributeKind.TEXT) {
        texts.writeNew(out, text);
      } else {
        texts.write(out, text);
      }
    }
  }

  private final String layer;
  private final boolean isKnown;
  private final String shortName;
  private final byte[] start;
  private final byte[] end;
  private final KnownTexts codes = new KnownTexts(Xmi.CODE);
  private final Map<String, Feature> features = new HashMap<>();

  private LayerOutput(String layer, boolean isKnown, String prefix, String shortName) {
    this.layer = layer;
    this.isKnown = isKnown;
    this.shortName = shortName;
    this.start = XmlOutput.ascii("<" + prefix + ":" + shortName + " xmi:id=\"");
    this.end = XmlOutput.ascii("</" + prefix + ":" + shortName + ">\n");
  }

  /**
   * For an annotation; where the codebook lacks its layer, or has it for another kind, a type that
   * names it.
   */
  static LayerOutput of(Annotation annotation, SchemeLayer layer) {
    LayerKind kind = kind(annotation);
    if (layer == null || layer.kind() != kind) {
      return new LayerOutput(annotation.layer(), false, "type", unknownType(kind));
    }
    LayerOutput output =
        new LayerOutput(layer.id(), true, "layer", LayerTypes.shortTypeName(layer.id()));
    for (SchemeAttribute attribute : layer.attributes()) {
      String name = LayerTypes.featureName(attribute.id());
      output.features.put(attribute.id(), new Feature(attribute.kind(), new KnownTexts(name)));
    }
    return output;
  }

  static LayerKind kind(Annotation annotation) {
    return switch (annotation) {
      case Span span -> LayerKind.SPAN;
      case Relation relation -> LayerKind.RELATION;
      case DocumentLabel label -> LayerKind.DOCUMENT;
    };
  }

  /** Short name of the type for annotations of that kind whose layer the codebook lacks. */
  static String unknownType(LayerKind kind) {
    return switch (kind) {
      case SPAN -> Xmi.SPAN;
      case RELATION -> Xmi.RELATION;
      case DOCUMENT -> Xmi.LABEL;
    };
  }

  String layer() {
    return layer;
  }

  /** Whether the layer has a type of its own. */
  boolean isKnown() {
    return isKnown;
  }

  /** Full name of the UIMA type. */
  String typeName() {
    return (isKnown ? LayerTypes.LAYER_PACKAGE : LayerTypes.TYPE_PACKAGE) + shortName;
  }

  /** {@code <layer:Frame xmi:id="}. */
  byte[] start() {
    return start;
  }

  /** Writes the codes of the layer. */
  KnownTexts codes() {
    return codes;
  }

  /** {@code </layer:Frame>} and the line end. */
  byte[] end() {
    return end;
  }

  /**
   * The feature that holds the value of an attribute, or null if none can: then it goes to the
   * others.
   */
  Feature feature(String attribute, AttributeValue value) {
    Feature feature = features.get(attribute);
    return feature != null && feature.kind() == AttributeCodec.kind(value) ? feature : null;
  }
}

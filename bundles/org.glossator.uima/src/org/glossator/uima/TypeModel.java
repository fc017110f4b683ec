package org.glossator.uima;

import java.util.ArrayList;
import java.util.List;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.LayerKind;

/**
 * The type system of a codebook as plain values, from which its UIMA description and its file are
 * made.
 *
 * <p>Types of layers stand directly under UIMA's own types and carry all features themselves:
 * INCEpTION takes no type with another supertype for a layer.
 */
record TypeModel(List<TypeSpec> types) {

  /** A type. */
  record TypeSpec(String name, String description, String supertype, List<FeatureSpec> features) {}

  /** A feature. */
  record FeatureSpec(String name, String description, String range) {}

  static final String STRING = "uima.cas.String";
  static final String INTEGER = "uima.cas.Integer";
  static final String LONG = "uima.cas.Long";
  static final String DOUBLE = "uima.cas.Double";
  static final String BOOLEAN = "uima.cas.Boolean";
  static final String STRING_ARRAY = "uima.cas.StringArray";
  static final String INTEGER_ARRAY = "uima.cas.IntegerArray";
  static final String ANNOTATION = "uima.tcas.Annotation";
  static final String ANNOTATION_BASE = "uima.cas.AnnotationBase";
  static final String TOP = "uima.cas.TOP";

  /** The types of a codebook: those that do not depend on it, then its layers in order. */
  static TypeModel of(Scheme scheme) {
    List<TypeSpec> types = new ArrayList<>();
    types.add(studyInfo());
    types.add(unknownLayer(Xmi.SPAN, LayerKind.SPAN));
    types.add(unknownLayer(Xmi.RELATION, LayerKind.RELATION));
    types.add(unknownLayer(Xmi.LABEL, LayerKind.DOCUMENT));
    for (SchemeLayer layer : scheme.layers()) {
      types.add(layer(layer));
    }
    return new TypeModel(List.copyOf(types));
  }

  private static TypeSpec studyInfo() {
    return new TypeSpec(
        LayerTypes.TYPE_PACKAGE + Xmi.STUDY_INFO,
        "What the file was written under.",
        TOP,
        List.of(
            new FeatureSpec("codebookName", "Name of the codebook.", STRING),
            new FeatureSpec(Xmi.CODEBOOK_VERSION, "Version of the codebook.", STRING),
            new FeatureSpec("formatVersion", "Version of the file format.", INTEGER)));
  }

  private static TypeSpec unknownLayer(String name, LayerKind kind) {
    List<FeatureSpec> features = new ArrayList<>();
    features.add(new FeatureSpec(Xmi.LAYER_ID, "Id of the layer.", STRING));
    addCommon(features, kind);
    return new TypeSpec(
        LayerTypes.TYPE_PACKAGE + name,
        "A " + kind.getLiteral() + " annotation of a layer that the codebook does not have.",
        supertype(kind),
        List.copyOf(features));
  }

  private static TypeSpec layer(SchemeLayer layer) {
    List<FeatureSpec> features = new ArrayList<>();
    addCommon(features, layer.kind());
    for (SchemeAttribute attribute : layer.attributes()) {
      features.add(
          new FeatureSpec(
              LayerTypes.featureName(attribute.id()),
              describe(attribute.name(), attribute.description()),
              range(attribute.kind())));
    }
    return new TypeSpec(
        LayerTypes.typeName(layer.id()),
        describe(layer.name(), layer.description()),
        supertype(layer.kind()),
        List.copyOf(features));
  }

  private static void addCommon(List<FeatureSpec> features, LayerKind kind) {
    if (kind == LayerKind.RELATION) {
      // any annotation: a codebook may change what relations join, data made before it stays
      // readable
      features.add(new FeatureSpec(Xmi.GOVERNOR, "The span that it starts from.", ANNOTATION));
      features.add(new FeatureSpec(Xmi.DEPENDENT, "The span that it ends at.", ANNOTATION));
    }
    if (kind == LayerKind.SPAN) {
      features.add(
          new FeatureSpec(
              Xmi.FRAGMENTS,
              "Begins and ends of the fragments, in turn, where there is more than one.",
              INTEGER_ARRAY));
    }
    features.add(new FeatureSpec(Xmi.CODE, "Id of the code.", STRING));
    features.add(new FeatureSpec(Xmi.MEMO, "Note of the annotator.", STRING));
    features.add(
        new FeatureSpec(
            Xmi.ORIGIN, "Where it came from; without a value it was made by hand.", STRING));
    features.add(new FeatureSpec(Xmi.CONFIDENCE, "How sure an engine was, 0 to 1.", DOUBLE));
    features.add(
        new FeatureSpec(Xmi.CODEBOOK_VERSION, "Codebook version it was made under.", STRING));
    features.add(
        new FeatureSpec(
            Xmi.EXACT,
            "feature=text for each number or truth value that is set to 0 or false, which UIMA"
                + " cannot tell from unset, or that is written in another way than UIMA would write"
                + " it.",
            STRING));
    features.add(
        new FeatureSpec(
            Xmi.OTHER_ATTRIBUTES,
            "kind:attribute=value for each attribute that the codebook does not have.",
            STRING_ARRAY));
    features.add(
        new FeatureSpec(
            Xmi.ANNOTATION_ID, "In a CAS: the id that is the xmi:id in the file.", INTEGER));
  }

  private static String supertype(LayerKind kind) {
    return kind == LayerKind.DOCUMENT ? ANNOTATION_BASE : ANNOTATION;
  }

  /** UIMA type of the values of an attribute. */
  static String range(AttributeKind kind) {
    return switch (kind) {
      case TEXT, CHOICE, DATE, ACTOR -> STRING;
      case INTEGER -> LONG;
      case NUMBER -> DOUBLE;
      case YES_NO -> BOOLEAN;
      case MULTI_CHOICE -> STRING_ARRAY;
    };
  }

  private static String describe(String name, String description) {
    return description.isEmpty() ? name : name + ": " + description;
  }
}

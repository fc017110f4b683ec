package org.glossator.engines.internal.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.LayerSpans;
import org.glossator.engines.OutputMapping;
import org.glossator.engines.OutputMapping.Rule;

/** Adds spans of layers for the annotations that a foreign engine has made in types of its own. */
final class OutputMapper {
  private final CAS cas;
  private final OutputMapping mapping;
  private final Scheme scheme;

  /** What was there before the engine ran is not its own; the CAS keeps its objects. */
  private final Set<FeatureStructure> before = Collections.newSetFromMap(new IdentityHashMap<>());

  private OutputMapper(CAS cas, OutputMapping mapping, Scheme scheme) {
    this.cas = cas;
    this.mapping = mapping;
    this.scheme = scheme;
  }

  /** Remembers what is there before the engine runs. */
  static OutputMapper before(CAS cas, OutputMapping mapping, Scheme scheme) {
    OutputMapper mapper = new OutputMapper(cas, mapping, scheme);
    for (Rule rule : mapping.rules()) {
      Type type = cas.getTypeSystem().getType(rule.type());
      if (type != null && isAnnotation(cas, type)) {
        cas.<AnnotationFS>getAnnotationIndex(type).forEach(mapper.before::add);
      }
    }
    return mapper;
  }

  private static boolean isAnnotation(CAS cas, Type type) {
    return cas.getTypeSystem()
        .subsumes(cas.getTypeSystem().getType(CAS.TYPE_NAME_ANNOTATION), type);
  }

  /**
   * Adds the spans.
   *
   * @throws IllegalStateException if the mapping names a type, layer, code or feature that is not
   *     there
   */
  void apply() {
    Set<FeatureStructure> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Rule rule : mapping.rules()) {
      Type type = cas.getTypeSystem().getType(rule.type());
      if (type == null || !isAnnotation(cas, type)) {
        throw new IllegalStateException(
            "its mapping names the type " + rule.type() + ", which no annotation of it has");
      }
      SchemeLayer layer = scheme.layerByIdOrName(rule.layer());
      LayerSpans spans = layer == null ? null : LayerSpans.of(cas, layer.id());
      if (spans == null) {
        throw new IllegalStateException(
            "its mapping names the layer " + rule.layer() + ", which the codebook does not have");
      }
      List<AnnotationFS> found = new ArrayList<>();
      cas.<AnnotationFS>getAnnotationIndex(type).forEach(found::add);
      for (AnnotationFS annotation : found) {
        if (!before.contains(annotation) && !done.contains(annotation) && fits(rule, annotation)) {
          done.add(annotation);
          spans.add(
              annotation.getBegin(),
              annotation.getEnd(),
              code(rule, layer, annotation),
              confidence(rule, annotation),
              annotation.getType().getShortName());
        }
      }
    }
  }

  private static boolean fits(Rule rule, AnnotationFS annotation) {
    return rule.value().isEmpty() || rule.value().equals(value(rule, annotation));
  }

  private static String value(Rule rule, AnnotationFS annotation) {
    if (rule.valueFeature().isEmpty()) {
      return null;
    }
    Feature feature = feature(annotation, rule.valueFeature());
    return feature.getRange().isPrimitive() ? annotation.getFeatureValueAsString(feature) : null;
  }

  private static Feature feature(AnnotationFS annotation, String name) {
    Feature feature = annotation.getType().getFeatureByBaseName(name);
    if (feature == null) {
      throw new IllegalStateException(
          "its mapping names the feature "
              + name
              + ", which the type "
              + annotation.getType().getName()
              + " does not have");
    }
    return feature;
  }

  private static String code(Rule rule, SchemeLayer layer, AnnotationFS annotation) {
    if (!rule.code().isEmpty()) {
      SchemeCode code = find(layer, rule.code());
      if (code == null) {
        throw new IllegalStateException(
            "its mapping names the code "
                + rule.code()
                + ", which the layer "
                + layer.id()
                + " does not have");
      }
      return code.id();
    }
    String value = value(rule, annotation);
    SchemeCode code = value == null ? null : find(layer, value);
    return code == null ? null : code.id();
  }

  private static SchemeCode find(SchemeLayer layer, String idOrName) {
    SchemeCode exact = layer.code(idOrName);
    if (exact != null) {
      return exact;
    }
    return layer.codes().stream()
        .filter(code -> code.name().equalsIgnoreCase(idOrName))
        .findFirst()
        .orElse(null);
  }

  /** 0, which counts as none, where nothing is said; what lies outside of 0 to 1 is cut. */
  private static double confidence(Rule rule, AnnotationFS annotation) {
    if (rule.confidenceFeature().isEmpty()) {
      return 0;
    }
    String text = annotation.getFeatureValueAsString(feature(annotation, rule.confidenceFeature()));
    double number = Double.parseDouble(text);
    return Double.isNaN(number) ? 0 : Math.clamp(number, 0, 1);
  }
}

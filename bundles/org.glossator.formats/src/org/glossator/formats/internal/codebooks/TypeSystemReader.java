package org.glossator.formats.internal.codebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.base.ProblemException;
import org.glossator.base.SafeXml;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.codebook.model.OverlapPolicy;
import org.glossator.uima.LayerTypes;

/**
 * Makes a codebook of a type system of UIMA, somebody else's or our own: types of annotations
 * become span layers, those with two features that refer to annotations (as DKPro's and WebAnno's
 * {@code Governor} and {@code Dependent}) relation layers; features become attributes. A feature
 * whose values the type system lists becomes the codes of the layer, further ones choices.
 *
 * <p>Read here and not by UIMA, which knows no lines and resolves imports of other files.
 */
public final class TypeSystemReader {
  private static final String ANNOTATION = "uima.tcas.Annotation";
  private static final String STRING = "uima.cas.String";

  /** Text units, which are recomputed and not annotated. */
  private static final Set<String> UNITS =
      Set.of(
          "uima.tcas.DocumentAnnotation",
          "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
          "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
          "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData");

  /** Names that a feature with the category of an annotation usually has, the best first. */
  private static final List<String> CODE_FEATURES =
      List.of("code", "label", "category", "value", "identifier", "kind", "type", "tag");

  private final Reading reading;
  private final Map<String, Type> types = new LinkedHashMap<>();

  private static final class Type {
    final int line;
    final List<Feature> features = new ArrayList<>();
    final List<String> values = new ArrayList<>();
    String name = "";
    String description = "";
    String supertype = "";

    Type(int line) {
      this.line = line;
    }
  }

  private static final class Feature {
    final int line;
    String name = "";
    String description = "";
    String range = "";

    Feature(int line) {
      this.line = line;
    }
  }

  public TypeSystemReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads.
   *
   * @throws ProblemException if it is no type system, or has no type of annotations
   */
  public void read(byte[] content) throws ProblemException {
    try {
      parse(SafeXml.reader(content));
    } catch (XMLStreamException e) {
      throw reading.fatal(SafeXml.line(e), "is no XML: " + SafeXml.message(e), "correct the file");
    }
    for (Type type : types.values()) {
      if (isAnnotation(type) && !UNITS.contains(type.name) && !isOurOwnFixedType(type)) {
        layer(type);
      }
    }
    if (reading.codebook().getLayers().isEmpty()) {
      throw reading.fatal(
          1, "has no type of annotations", "types must descend from uima.tcas.Annotation");
    }
  }

  private static boolean isOurOwnFixedType(Type type) {
    return type.name.startsWith(LayerTypes.TYPE_PACKAGE);
  }

  private void parse(XMLStreamReader xml) throws XMLStreamException, ProblemException {
    Type type = null;
    Feature feature = null;
    boolean begun = false;
    while (xml.hasNext()) {
      int event = xml.next();
      int line = xml.getLocation().getLineNumber();
      if (event == XMLStreamConstants.DTD) {
        throw reading.fatal(line, "has a document type declaration", "remove it");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String element = xml.getLocalName();
        if (!begun && !element.equals("typeSystemDescription")) {
          throw reading.fatal(line, "is no type system: it begins with " + element, "export one");
        }
        begun = true;
        switch (element) {
          case "import" ->
              reading.warn(
                  line, "imports of other type systems are not followed", "import those files too");
          case "typeDescription" -> type = new Type(line);
          case "featureDescription" -> feature = new Feature(line);
          case "name", "description", "supertypeName", "rangeTypeName", "string" -> {
            String text = xml.getElementText().strip();
            if (feature != null) {
              set(feature, element, text);
            } else if (type != null) {
              set(type, element, text);
            } else if (element.equals("name") && !text.isEmpty()) {
              reading.codebook().setName(text);
            }
          }
          default -> {
            // elements of lists, and what newer versions may have
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("featureDescription") && type != null) {
          type.features.add(feature);
          feature = null;
        } else if (xml.getLocalName().equals("typeDescription")) {
          add(type);
          type = null;
        }
      }
    }
  }

  private static void set(Type type, String element, String text) {
    switch (element) {
      case "name" -> type.name = text;
      case "description" -> type.description = text;
      case "supertypeName" -> type.supertype = text;
      case "string" -> type.values.add(text);
      default -> {
        // a range stands in a feature only
      }
    }
  }

  private static void set(Feature feature, String element, String text) {
    switch (element) {
      case "name" -> feature.name = text;
      case "description" -> feature.description = text;
      case "rangeTypeName" -> feature.range = text;
      default -> {
        // a supertype stands in a type only
      }
    }
  }

  /** A type that is described again adds its features, as UIMA has it. */
  private void add(Type type) {
    if (type.name.isEmpty()) {
      reading.warn(type.line, "a type has no name and was left out", "name it");
      return;
    }
    Type known = types.putIfAbsent(type.name, type);
    if (known == null) {
      return;
    }
    for (Feature feature : type.features) {
      if (known.features.stream().noneMatch(f -> f.name.equals(feature.name))) {
        known.features.add(feature);
      }
    }
  }

  private boolean isAnnotation(Type type) {
    return descends(type, ANNOTATION);
  }

  private boolean descends(Type type, String from) {
    Type at = type;
    for (int steps = 0; at != null && steps <= types.size(); steps++) { // a cycle ends too
      if (at.supertype.equals(from)) {
        return true;
      }
      at = types.get(at.supertype);
    }
    return false;
  }

  private boolean refersToAnnotations(Feature feature) {
    Type range = types.get(feature.range);
    return feature.range.equals(ANNOTATION) || range != null && isAnnotation(range);
  }

  private void layer(Type type) {
    String ours = LayerTypes.layerId(type.name);
    String shortName = type.name.substring(type.name.lastIndexOf('.') + 1);
    String id = ours != null ? ours : shortName;
    Layer layer =
        reading.addLayer(
            type.line, reading.layer(id) == null ? id : type.name, ours != null ? ours : shortName);
    if (layer == null) {
      return;
    }
    layer.setDescription(type.description.isEmpty() ? null : type.description);
    layer.setOverlap(OverlapPolicy.ANY);
    List<Feature> features = features(type);
    List<Feature> ends = features.stream().filter(this::refersToAnnotations).toList();
    if (ends.size() == 2) {
      layer.setKind(LayerKind.RELATION);
      ends(layer, ends);
    }
    Feature codes = codeFeature(features);
    layer.setCodeRequired(codes != null);
    for (Feature feature : features) {
      if (feature == codes) {
        codes(layer, types.get(feature.range));
      } else if (!ends.contains(feature) || ends.size() != 2) {
        attribute(layer, type, feature);
      }
    }
  }

  private void ends(Layer layer, List<Feature> ends) {
    for (Feature end : ends) {
      boolean target = end.name.equals("Dependent") || end == ends.get(1);
      Type range = types.get(end.range);
      if (range != null && !UNITS.contains(range.name)) {
        String id = range.name.substring(range.name.lastIndexOf('.') + 1);
        (target ? layer.getTargetLayers() : layer.getSourceLayers()).add(id);
      }
    }
  }

  /** Its own features and those of what it descends from, but not UIMA's. */
  private List<Feature> features(Type type) {
    List<Feature> all = new ArrayList<>();
    Type at = type;
    for (int steps = 0; at != null && steps <= types.size(); steps++) {
      all.addAll(0, at.features);
      at = types.get(at.supertype);
    }
    return all;
  }

  private Feature codeFeature(List<Feature> features) {
    List<Feature> listed = features.stream().filter(f -> !values(f).isEmpty()).toList();
    for (String name : CODE_FEATURES) {
      for (Feature feature : listed) {
        if (feature.name.equalsIgnoreCase(name)) {
          return feature;
        }
      }
    }
    return listed.isEmpty() ? null : listed.getFirst();
  }

  private List<String> values(Feature feature) {
    Type range = types.get(feature.range);
    return range != null && (range.supertype.equals(STRING) || descends(range, STRING))
        ? range.values
        : List.of();
  }

  private void codes(Layer layer, Type values) {
    for (String value : values.values) {
      Code code = value.isEmpty() ? null : reading.newCode(values.line, layer, value, value);
      if (code != null) {
        layer.getCodes().add(code);
      }
    }
  }

  private void attribute(Layer layer, Type type, Feature feature) {
    List<String> values = values(feature);
    AttributeKind kind = values.isEmpty() ? kind(feature) : AttributeKind.CHOICE;
    if (kind == null) {
      reading.warn(
          feature.line,
          "the feature "
              + feature.name
              + " of "
              + type.name
              + " was left out: attributes have no"
              + " values of the type "
              + feature.range,
          "");
      return;
    }
    Attribute attribute = reading.addAttribute(feature.line, layer, feature.name, feature.name);
    if (attribute == null) {
      return;
    }
    attribute.setKind(kind);
    attribute.setDescription(feature.description.isEmpty() ? null : feature.description);
    for (String value : values) {
      Choice choice = CodebookFactory.eINSTANCE.createChoice();
      choice.setId(value);
      choice.setName(value);
      attribute.getChoices().add(choice);
    }
  }

  private AttributeKind kind(Feature feature) {
    Type range = types.get(feature.range);
    if (range != null && descends(range, STRING)) {
      return AttributeKind.TEXT;
    }
    return switch (feature.range) {
      case STRING -> AttributeKind.TEXT;
      case "uima.cas.Integer", "uima.cas.Long", "uima.cas.Short", "uima.cas.Byte" ->
          AttributeKind.INTEGER;
      case "uima.cas.Float", "uima.cas.Double" -> AttributeKind.NUMBER;
      case "uima.cas.Boolean" -> AttributeKind.YES_NO;
      default -> null;
    };
  }
}

package org.glossator.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.SafeXml;

/**
 * The types of a type system of any tool, as far as a reader of its files must know them: who is
 * whose supertype, and what the features hold. UIMA's own types are always there. Not thread-safe
 * while it is filled.
 */
public final class CasTypes {
  /** The root of all types. */
  public static final String TOP = "uima.cas.TOP";

  /** What has a sofa but no range. */
  public static final String ANNOTATION_BASE = "uima.cas.AnnotationBase";

  /** What has a range of text. */
  public static final String ANNOTATION = "uima.tcas.Annotation";

  /** The one annotation of a view that says its language. */
  public static final String DOCUMENT_ANNOTATION = "uima.tcas.DocumentAnnotation";

  private static final int MAX_DEPTH = 100;

  /** What a feature can hold. */
  public enum Range {
    /** A text. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A number. */
    DECIMAL,
    /** Yes or no. */
    YES_NO,
    /** Several texts or numbers. */
    LIST,
    /** Another feature structure. */
    REFERENCE,
    /** Several feature structures. */
    REFERENCES
  }

  /**
   * A feature.
   *
   * @param name short name
   * @param type full name of the type of its values
   */
  public record FeatureType(String name, String type) {}

  private record Type(String supertype, Map<String, FeatureType> features) {}

  private final Map<String, Type> types = new HashMap<>();

  /** UIMA's own types. */
  public CasTypes() {
    add(TOP, null);
    add(ANNOTATION_BASE, TOP);
    feature(ANNOTATION_BASE, "sofa", "uima.cas.Sofa");
    add(ANNOTATION, ANNOTATION_BASE);
    feature(ANNOTATION, "begin", "uima.cas.Integer");
    feature(ANNOTATION, "end", "uima.cas.Integer");
    add(DOCUMENT_ANNOTATION, ANNOTATION);
    feature(DOCUMENT_ANNOTATION, "language", "uima.cas.String");
    for (String kind : List.of("FS", "String", "Integer", "Float")) {
      String head = kind.equals("FS") ? TOP : "uima.cas." + kind;
      add("uima.cas." + kind + "List", TOP);
      add("uima.cas.Empty" + kind + "List", "uima.cas." + kind + "List");
      add("uima.cas.NonEmpty" + kind + "List", "uima.cas." + kind + "List");
      feature("uima.cas.NonEmpty" + kind + "List", "head", head);
      feature("uima.cas.NonEmpty" + kind + "List", "tail", "uima.cas." + kind + "List");
    }
  }

  /** Adds a type; one that is there gets no other supertype. */
  public void add(String name, String supertype) {
    types.putIfAbsent(name, new Type(supertype, new LinkedHashMap<>()));
  }

  /** Adds a feature to a type that is there. */
  public void feature(String type, String name, String range) {
    types.get(type).features.putIfAbsent(name, new FeatureType(name, range));
  }

  /** Whether there is such a type. */
  public boolean has(String type) {
    return types.containsKey(type);
  }

  /** Whether a type is another or below it. */
  public boolean isA(String type, String ancestor) {
    String t = type;
    for (int depth = 0; t != null && depth < MAX_DEPTH; depth++) {
      if (t.equals(ancestor)) {
        return true;
      }
      Type found = types.get(t);
      t = found == null ? null : found.supertype;
    }
    return ancestor.equals(TOP);
  }

  /** A feature of the type or what it inherits from, or null. */
  public FeatureType feature(String type, String name) {
    String t = type;
    for (int depth = 0; t != null && depth < MAX_DEPTH; depth++) {
      Type found = types.get(t);
      if (found == null) {
        return null;
      }
      FeatureType feature = found.features.get(name);
      if (feature != null) {
        return feature;
      }
      t = found.supertype;
    }
    return null;
  }

  /** All features of a type, those that it inherits first. */
  public List<FeatureType> features(String type) {
    List<FeatureType> all = new ArrayList<>();
    String t = type;
    for (int depth = 0; t != null && depth < MAX_DEPTH && types.containsKey(t); depth++) {
      all.addAll(0, types.get(t).features.values());
      t = types.get(t).supertype;
    }
    return all;
  }

  /** What a type of values holds. */
  public Range range(String valueType) {
    return switch (valueType) {
      case "uima.cas.String" -> Range.TEXT;
      case "uima.cas.Integer", "uima.cas.Long", "uima.cas.Short", "uima.cas.Byte" -> Range.INTEGER;
      case "uima.cas.Float", "uima.cas.Double" -> Range.DECIMAL;
      case "uima.cas.Boolean" -> Range.YES_NO;
      case "uima.cas.StringArray",
          "uima.cas.StringList",
          "uima.cas.IntegerArray",
          "uima.cas.IntegerList",
          "uima.cas.FloatArray",
          "uima.cas.FloatList",
          "uima.cas.DoubleArray",
          "uima.cas.LongArray",
          "uima.cas.ShortArray",
          "uima.cas.ByteArray",
          "uima.cas.BooleanArray",
          "uima.cas.String[]",
          "uima.cas.Integer[]",
          "uima.cas.Long[]",
          "uima.cas.Double[]",
          "uima.cas.Float[]",
          "uima.cas.Boolean[]" ->
          Range.LIST;
      case "uima.cas.FSArray", "uima.cas.FSList" -> Range.REFERENCES;
      default -> {
        if (valueType.endsWith("[]")) {
          yield Range.REFERENCES;
        }
        // a type below String restricts its values
        yield isA(valueType, "uima.cas.String") ? Range.TEXT : Range.REFERENCE;
      }
    };
  }

  /**
   * Adds the types of a description ({@code typeSystemDescription}); what it imports from elsewhere
   * is not fetched.
   *
   * @param name of the file, for problems
   * @throws ProblemException if it is no type system
   */
  public void read(String name, byte[] content) throws ProblemException {
    try {
      XMLStreamReader xml = SafeXml.reader(content);
      boolean any = false;
      String type = null;
      String feature = null;
      String range = null;
      boolean inFeature = false;
      Map<String, String> value = new HashMap<>();
      StringBuilder text = new StringBuilder();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD ->
              throw new XMLStreamException(
                  "a document type declaration is not allowed", xml.getLocation());
          case XMLStreamConstants.START_ELEMENT -> {
            text.setLength(0);
            any |= xml.getLocalName().equals("typeSystemDescription");
            if (!any) {
              throw noTypeSystem(name);
            }
            if (xml.getLocalName().equals("featureDescription")) {
              inFeature = true;
            }
            if (xml.getLocalName().equals("typeDescription")) {
              value.clear();
              type = null;
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (text.length() < 100_000) {
              text.append(xml.getText());
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            String told = text.toString().strip();
            switch (xml.getLocalName()) {
              case "name" -> {
                if (inFeature) {
                  feature = told;
                } else {
                  type = told;
                }
              }
              case "supertypeName" -> {
                if (type != null && !told.isEmpty() && !told.equals(type)) {
                  add(type, told);
                }
              }
              case "rangeTypeName" -> range = told;
              case "featureDescription" -> {
                inFeature = false;
                if (type != null && has(type) && feature != null && range != null) {
                  feature(type, feature, range);
                }
                feature = null;
                range = null;
              }
              default -> {
                // descriptions and what is around
              }
            }
            text.setLength(0);
          }
          default -> {
            // comments
          }
        }
      }
      if (!any) {
        throw noTypeSystem(name);
      }
    } catch (XMLStreamException e) {
      throw new ProblemException(
          Problem.error(
              name,
              SafeXml.line(e),
              "is no type system: " + SafeXml.message(e),
              "give the TypeSystem.xml that belongs to the files"),
          e);
    }
  }

  private static ProblemException noTypeSystem(String name) {
    return new ProblemException(
        Problem.error(
            name, "is no type system", "give the TypeSystem.xml that belongs to the files"));
  }
}

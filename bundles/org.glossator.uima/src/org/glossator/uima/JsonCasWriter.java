package org.glossator.uima;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.uima.TypeModel.FeatureSpec;
import org.glossator.uima.TypeModel.TypeSpec;

/**
 * Writes UIMA JSON CAS 0.4 with the types of the codebook: a feature structure a line, annotations
 * with their own ids, everything that the XMI of a study has. Equal content gives equal bytes.
 */
public final class JsonCasWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final AnnotationSnapshot snapshot;
  private final Scheme scheme;
  private final Set<Integer> taken = new HashSet<>();
  private final Map<String, LayerOutput> layers = new HashMap<>();
  private final List<Integer> members = new ArrayList<>();
  private JsonGenerator json;
  private int lastFree;
  private int sofa;

  private JsonCasWriter(AnnotationSnapshot snapshot, Scheme scheme) {
    this.snapshot = snapshot;
    this.scheme = scheme;
  }

  /** A document with the work of one annotator, in UTF-8. */
  public static byte[] toBytes(AnnotationSnapshot snapshot, Scheme scheme) {
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream(snapshot.text().length() + 200 * snapshot.size() + 4096);
    JsonCasWriter writer = new JsonCasWriter(snapshot, scheme);
    // over a writer: over a stream Jackson writes emoji as two escapes
    try (JsonGenerator json =
        FACTORY.createGenerator(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      writer.json = json;
      writer.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no output errors
    }
    return bytes.toByteArray();
  }

  private int free() {
    do {
      lastFree++;
    } while (taken.contains(lastFree));
    return lastFree;
  }

  private void write() throws IOException {
    snapshot.annotations().forEach(a -> taken.add(a.id()));
    json.writeStartObject();
    json.writeRaw('\n');
    types();
    json.writeArrayFieldStart("%FEATURE_STRUCTURES");
    sofa();
    documentAnnotation();
    studyInfo();
    for (Span span : snapshot.spans()) {
      annotation(span);
    }
    for (Relation relation : snapshot.relations()) {
      annotation(relation);
    }
    for (Annotation label : snapshot.labels()) {
      annotation(label);
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.writeObjectFieldStart("%VIEWS");
    json.writeObjectFieldStart(Xmi.INITIAL_VIEW);
    json.writeNumberField("%SOFA", sofa);
    json.writeArrayFieldStart("%MEMBERS");
    for (int member : members) {
      json.writeNumber(member);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void types() throws IOException {
    json.writeObjectFieldStart("%TYPES");
    for (TypeSpec type : TypeModel.of(scheme).types()) {
      json.writeRaw('\n');
      json.writeObjectFieldStart(type.name());
      json.writeStringField("%NAME", type.name());
      json.writeStringField("%SUPER_TYPE", type.supertype());
      if (!type.description().isEmpty()) {
        json.writeStringField("%DESCRIPTION", type.description());
      }
      for (FeatureSpec feature : type.features()) {
        json.writeObjectFieldStart(feature.name());
        json.writeStringField("%NAME", feature.name());
        json.writeStringField("%RANGE", jsonRange(feature.range()));
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Arrays of simple values are named by their element with brackets in this format. */
  private static String jsonRange(String range) {
    return switch (range) {
      case TypeModel.STRING_ARRAY -> "uima.cas.String[]";
      case TypeModel.INTEGER_ARRAY -> "uima.cas.Integer[]";
      default -> range;
    };
  }

  private void start(int id, String type) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeNumberField("%ID", id);
    json.writeStringField("%TYPE", type);
  }

  private void sofa() throws IOException {
    sofa = free();
    start(sofa, "uima.cas.Sofa");
    json.writeNumberField("sofaNum", 1);
    json.writeStringField("sofaID", Xmi.INITIAL_VIEW);
    json.writeStringField("mimeType", "text");
    json.writeStringField("sofaString", snapshot.text());
    json.writeEndObject();
  }

  private void documentAnnotation() throws IOException {
    int id = free();
    start(id, CasTypes.DOCUMENT_ANNOTATION);
    json.writeNumberField("@sofa", sofa);
    json.writeNumberField(Xmi.BEGIN, 0);
    json.writeNumberField(Xmi.END, snapshot.text().length());
    json.writeStringField("language", Xmi.NO_LANGUAGE);
    json.writeEndObject();
    members.add(id);
  }

  private void studyInfo() throws IOException {
    int id = free();
    start(id, LayerTypes.TYPE_PACKAGE + Xmi.STUDY_INFO);
    json.writeStringField("codebookName", XmlSafe.encode(scheme.name()));
    json.writeStringField(Xmi.CODEBOOK_VERSION, XmlSafe.encode(scheme.version()));
    json.writeNumberField("formatVersion", Xmi.FORMAT_VERSION);
    json.writeEndObject();
    members.add(id);
  }

  private LayerOutput layer(Annotation annotation) {
    return layers.computeIfAbsent(
        LayerOutput.kind(annotation).getLiteral() + ' ' + annotation.layer(),
        key -> LayerOutput.of(annotation, scheme.layer(annotation.layer())));
  }

  private void annotation(Annotation annotation) throws IOException {
    LayerOutput layer = layer(annotation);
    List<String> others = new ArrayList<>();
    Map<String, Integer> arrays = arrays(annotation, layer, others);
    start(annotation.id(), layer.typeName());
    json.writeNumberField("@sofa", sofa);
    if (annotation instanceof Span span) {
      range(span);
    } else if (annotation instanceof Relation relation) {
      range(snapshot.span(relation.target()));
      json.writeNumberField("@" + Xmi.GOVERNOR, relation.source());
      json.writeNumberField("@" + Xmi.DEPENDENT, relation.target());
    }
    if (!layer.isKnown()) {
      text(Xmi.LAYER_ID, annotation.layer());
    }
    text(Xmi.CODE, annotation.code());
    for (Map.Entry<String, AttributeValue> attribute : annotation.attributes().entrySet()) {
      LayerOutput.Feature feature = layer.feature(attribute.getKey(), attribute.getValue());
      if (feature != null) {
        attribute(feature.name(), attribute.getValue());
      }
    }
    for (Map.Entry<String, Integer> array : arrays.entrySet()) {
      json.writeNumberField("@" + array.getKey(), array.getValue());
    }
    text(Xmi.MEMO, annotation.memo());
    if (!annotation.origin().equals(Annotation.MANUAL)) {
      text(Xmi.ORIGIN, annotation.origin());
    }
    if (annotation.confidence() != null) {
      json.writeNumberField(Xmi.CONFIDENCE, annotation.confidence());
    }
    text(Xmi.CODEBOOK_VERSION, annotation.codebookVersion());
    text(Xmi.EXACT, ExactTexts.of(annotation, layer));
    json.writeNumberField(Xmi.ANNOTATION_ID, annotation.id());
    json.writeEndObject();
    members.add(annotation.id());
  }

  private void range(Span span) throws IOException {
    json.writeNumberField(Xmi.BEGIN, span.begin());
    json.writeNumberField(Xmi.END, span.end());
  }

  private void text(String feature, String text) throws IOException {
    if (text != null) {
      json.writeStringField(feature, XmlSafe.encode(text));
    }
  }

  private void attribute(String feature, AttributeValue value) throws IOException {
    switch (value) {
      case AttributeValue.IntegerNumber n -> json.writeNumberField(feature, n.number());
      case AttributeValue.DecimalNumber n -> {
        double number = n.number().doubleValue();
        if (Double.isInfinite(number)) {
          json.writeStringField("#" + feature, Double.toString(number));
        } else {
          json.writeNumberField(feature, number);
        }
      }
      case AttributeValue.YesNo y -> json.writeBooleanField(feature, y.yes());
      case AttributeValue.MultiChoice several -> {
        // an array of its own, written before
      }
      default -> text(feature, AttributeCodec.text(value));
    }
  }

  /** Writes the arrays that an annotation refers to, and tells their ids by feature. */
  private Map<String, Integer> arrays(Annotation annotation, LayerOutput layer, List<String> others)
      throws IOException {
    Map<String, Integer> arrays = new java.util.LinkedHashMap<>();
    if (annotation instanceof Span span && span.isDiscontinuous()) {
      int id = free();
      start(id, "uima.cas.IntegerArray");
      json.writeArrayFieldStart("%ELEMENTS");
      for (Fragment fragment : span.fragments()) {
        json.writeNumber(fragment.begin());
        json.writeNumber(fragment.end());
      }
      json.writeEndArray();
      json.writeEndObject();
      arrays.put(Xmi.FRAGMENTS, id);
    }
    for (Map.Entry<String, AttributeValue> attribute : annotation.attributes().entrySet()) {
      AttributeValue value = attribute.getValue();
      LayerOutput.Feature feature = layer.feature(attribute.getKey(), value);
      if (feature == null) {
        for (String text : AttributeCodec.texts(value)) {
          others.add(OtherAttributes.item(attribute.getKey(), value, text));
        }
      } else if (value instanceof AttributeValue.MultiChoice several) {
        arrays.put(feature.name(), strings(several.ids()));
      }
    }
    if (!others.isEmpty()) {
      arrays.put(Xmi.OTHER_ATTRIBUTES, strings(others));
    }
    return arrays;
  }

  private int strings(List<String> texts) throws IOException {
    int id = free();
    start(id, "uima.cas.StringArray");
    json.writeArrayFieldStart("%ELEMENTS");
    for (String text : texts) {
      json.writeString(XmlSafe.encode(text));
    }
    json.writeEndArray();
    json.writeEndObject();
    return id;
  }
}

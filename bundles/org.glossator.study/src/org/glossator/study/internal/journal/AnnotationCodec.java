package org.glossator.study.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;

/**
 * Annotations and attribute values as JSON: {@code
 * {"id":4711,"at":[[3,9]],"layer":"Frame","code":"burden",
 * "attributes":{"stance":{"choice":"oppose"}},"origin":"manual"}}. Fields that are null are left
 * out.
 */
final class AnnotationCodec {
  private AnnotationCodec() {}

  static void write(Annotation annotation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", annotation.id());
    if (annotation instanceof Span span) {
      json.writeFieldName("at");
      writeFragments(span.fragments(), json);
    } else if (annotation instanceof Relation relation) {
      json.writeNumberField("source", relation.source());
      json.writeNumberField("target", relation.target());
    }
    optional(json, "layer", annotation.layer());
    optional(json, "code", annotation.code());
    if (!annotation.attributes().isEmpty()) {
      json.writeObjectFieldStart("attributes");
      for (Map.Entry<String, AttributeValue> attribute : annotation.attributes().entrySet()) {
        json.writeFieldName(attribute.getKey());
        writeValue(attribute.getValue(), json);
      }
      json.writeEndObject();
    }
    optional(json, "memo", annotation.memo());
    optional(json, "origin", annotation.origin());
    if (annotation.confidence() != null) {
      json.writeNumberField("confidence", annotation.confidence());
    }
    optional(json, "codebook", annotation.codebookVersion());
    json.writeEndObject();
  }

  /**
   * Reads an annotation; the parser stands at its opening brace.
   *
   * @param kind {@code span}, {@code relation} or {@code label}
   */
  static Annotation read(String kind, JsonParser json) throws IOException {
    at(json, JsonToken.START_OBJECT);
    int id = 0;
    int source = 0;
    int target = 0;
    List<Fragment> at = List.of();
    String layer = null;
    String code = null;
    Map<String, AttributeValue> attributes = Map.of();
    String memo = null;
    String origin = null;
    Double confidence = null;
    String version = null;
    String name;
    while ((name = json.nextFieldName()) != null) {
      json.nextToken();
      switch (name) {
        case "id" -> id = json.getIntValue();
        case "source" -> source = json.getIntValue();
        case "target" -> target = json.getIntValue();
        case "at" -> at = readFragments(json);
        case "layer" -> layer = json.getText();
        case "code" -> code = json.getText();
        case "attributes" -> attributes = readAttributes(json);
        case "memo" -> memo = json.getText();
        case "origin" -> origin = json.getText();
        case "confidence" -> confidence = json.getDoubleValue();
        case "codebook" -> version = json.getText();
        default -> throw new IOException("unknown field " + name);
      }
    }
    return switch (kind) {
      case "span" -> new Span(id, at, layer, code, attributes, memo, origin, confidence, version);
      case "relation" ->
          new Relation(
              id, source, target, layer, code, attributes, memo, origin, confidence, version);
      case "label" ->
          new DocumentLabel(id, layer, code, attributes, memo, origin, confidence, version);
      default -> throw new IOException("unknown kind " + kind);
    };
  }

  static void writeFragments(List<Fragment> fragments, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Fragment fragment : fragments) {
      json.writeStartArray();
      json.writeNumber(fragment.begin());
      json.writeNumber(fragment.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Reads fragments; the parser stands at the opening bracket. */
  static List<Fragment> readFragments(JsonParser json) throws IOException {
    at(json, JsonToken.START_ARRAY);
    List<Fragment> fragments = new ArrayList<>(1);
    while (json.nextToken() == JsonToken.START_ARRAY) {
      int begin = EditCodec.intValue(json);
      fragments.add(new Fragment(begin, EditCodec.intValue(json)));
      EditCodec.expect(json, JsonToken.END_ARRAY);
    }
    return fragments;
  }

  static void writeValue(AttributeValue value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    switch (value) {
      case AttributeValue.Text text -> json.writeStringField("text", text.text());
      case AttributeValue.IntegerNumber integer ->
          json.writeNumberField("integer", integer.number());
      case AttributeValue.DecimalNumber decimal ->
          // as text: 1.50 stays 1.50, and 1E+3 is not 1000
          json.writeStringField("number", decimal.number().toString());
      case AttributeValue.YesNo yesNo -> json.writeBooleanField("yes", yesNo.yes());
      case AttributeValue.Choice choice -> json.writeStringField("choice", choice.id());
      case AttributeValue.MultiChoice choices -> {
        json.writeArrayFieldStart("choices");
        for (String id : choices.ids()) {
          json.writeString(id);
        }
        json.writeEndArray();
      }
      case AttributeValue.Date date -> json.writeStringField("date", date.iso());
      case AttributeValue.Actor actor -> json.writeStringField("actor", actor.id());
    }
    json.writeEndObject();
  }

  /** Reads a value; the parser stands at its opening brace. */
  static AttributeValue readValue(JsonParser json) throws IOException {
    at(json, JsonToken.START_OBJECT);
    String kind = json.nextFieldName();
    if (kind == null) {
      throw new IOException("a value without kind");
    }
    json.nextToken();
    AttributeValue value =
        switch (kind) {
          case "text" -> new AttributeValue.Text(json.getText());
          case "integer" -> new AttributeValue.IntegerNumber(json.getLongValue());
          case "number" -> new AttributeValue.DecimalNumber(new BigDecimal(json.getText()));
          case "yes" -> new AttributeValue.YesNo(json.getBooleanValue());
          case "choice" -> new AttributeValue.Choice(json.getText());
          case "choices" -> new AttributeValue.MultiChoice(readStrings(json));
          case "date" -> new AttributeValue.Date(json.getText());
          case "actor" -> new AttributeValue.Actor(json.getText());
          default -> throw new IOException("unknown kind of value " + kind);
        };
    EditCodec.expect(json, JsonToken.END_OBJECT);
    return value;
  }

  static void optional(JsonGenerator json, String name, String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static Map<String, AttributeValue> readAttributes(JsonParser json) throws IOException {
    at(json, JsonToken.START_OBJECT);
    Map<String, AttributeValue> attributes = new HashMap<>();
    String name;
    while ((name = json.nextFieldName()) != null) {
      json.nextToken();
      attributes.put(name, readValue(json));
    }
    return attributes;
  }

  private static List<String> readStrings(JsonParser json) throws IOException {
    at(json, JsonToken.START_ARRAY);
    List<String> strings = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      strings.add(json.getText());
    }
    return strings;
  }

  private static void at(JsonParser json, JsonToken token) throws IOException {
    if (json.currentToken() != token) {
      throw new IOException("expected " + token);
    }
  }
}

package org.glossator.formats.internal.qda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a project has no place for goes into notes that people can read and Glossator can read back:
 * one JSON object each, in a note of this name.
 */
final class QdaNotes {
  /** Name of such notes. */
  static final String NAME = "Glossator";

  private static final JsonFactory FACTORY = new JsonFactory();

  private QdaNotes() {}

  /**
   * As JSON, in the order of the map; lists of texts, texts, numbers, yes and no, maps of these.
   */
  static String toJson(Map<String, Object> values) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(json, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no output errors
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.writeFieldName(String.valueOf(entry.getKey()));
          write(json, entry.getValue());
        }
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        for (Object item : list) {
          write(json, item);
        }
        json.writeEndArray();
      }
      case Long n -> json.writeNumber(n);
      case Double n -> json.writeNumber(n);
      case BigDecimal n -> json.writeNumber(n);
      case Boolean b -> json.writeBoolean(b);
      default -> json.writeString(String.valueOf(value));
    }
  }

  /** The values of a note, or none if it is not one of ours. */
  static Map<String, Object> parse(String text) {
    try (JsonParser json = FACTORY.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Map.of();
      }
      return object(json, 0);
    } catch (IOException | NumberFormatException e) {
      return Map.of(); // somebody has written into the note: it is a note like any other then
    }
  }

  private static Map<String, Object> object(JsonParser json, int depth) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      switch (json.nextToken()) {
        case START_OBJECT -> {
          if (depth > 2) {
            json.skipChildren();
          } else {
            values.put(name, object(json, depth + 1));
          }
        }
        case START_ARRAY -> {
          List<String> items = new ArrayList<>();
          JsonToken token;
          while ((token = json.nextToken()) != JsonToken.END_ARRAY && token != null) {
            if (token.isScalarValue()) {
              items.add(json.getText());
            } else {
              json.skipChildren();
            }
          }
          values.put(name, items);
        }
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
          String digits = json.getText();
          if (digits.length() < 400) {
            values.put(
                name,
                digits.matches("-?\\d{1,18}")
                    ? (Object) Long.valueOf(digits)
                    : new BigDecimal(digits));
          }
        }
        case VALUE_TRUE -> values.put(name, true);
        case VALUE_FALSE -> values.put(name, false);
        case VALUE_STRING -> values.put(name, json.getText());
        default -> {
          // null says nothing
        }
      }
    }
    return values;
  }

  /** A text among the values, or null. */
  static String text(Map<String, Object> values, String name) {
    return values.get(name) instanceof String s ? s : null;
  }
}

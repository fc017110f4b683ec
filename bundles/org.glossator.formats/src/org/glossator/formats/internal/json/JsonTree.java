package org.glossator.formats.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values of JSON into memory: no deeper and no longer numbers than data has. */
public final class JsonTree {
  private static final int MAX_DEPTH = 100;

  /** Longer numbers are no data; parsing them takes quadratic time. */
  private static final int MAX_DIGITS = 400;

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonTree() {}

  /** What makes parsers; safe to share. */
  public static JsonFactory factory() {
    return FACTORY;
  }

  /**
   * The one value in these bytes.
   *
   * @throws IOException if they are no JSON, or beyond the bounds
   */
  public static Object read(byte[] bytes) throws IOException {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      parser.nextToken();
      return read(parser, 0);
    }
  }

  /**
   * The value at the parser's present token.
   *
   * @throws IOException if it is no JSON, or beyond the bounds
   */
  static Object read(JsonParser parser) throws IOException {
    return read(parser, 0);
  }

  private static Object read(JsonParser parser, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new JsonParseException(parser, "lists and objects are nested too deeply");
    }
    JsonToken token = parser.currentToken();
    if (token == null) {
      return null;
    }
    return switch (token) {
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NUMBER_INT ->
          parser.getTextLength() <= 18 ? (Object) parser.getLongValue() : decimal(parser);
      case VALUE_NUMBER_FLOAT -> decimal(parser);
      case START_ARRAY -> list(parser, depth + 1);
      case START_OBJECT -> object(parser, depth + 1);
      default -> null;
    };
  }

  private static Object decimal(JsonParser parser) throws IOException {
    if (parser.getTextLength() > MAX_DIGITS) {
      throw new JsonParseException(parser, "a number has too many digits");
    }
    try {
      return new BigDecimal(parser.getText());
    } catch (NumberFormatException e) {
      throw new JsonParseException(parser, "a number is too large", e);
    }
  }

  private static List<Object> list(JsonParser parser, int depth) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = read(parser, depth);
      if (value != null) {
        list.add(value);
      } else if (parser.currentToken() == null) {
        throw new JsonParseException(parser, "the file ends in a list");
      }
    }
    return list;
  }

  private static JsonObject object(JsonParser parser, int depth) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = read(parser, depth);
      if (value != null) {
        values.put(name, value);
      }
    }
    return new JsonObject(values);
  }
}

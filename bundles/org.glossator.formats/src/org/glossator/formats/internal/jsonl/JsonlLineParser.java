package org.glossator.formats.internal.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Parses one line. Streaming, without recursion: a hostile line costs the memory of its bytes,
 * however deep it nests.
 */
final class JsonlLineParser {
  /** Longer numbers are no data; parsing them takes quadratic time. */
  private static final int MAX_DIGITS = 400;

  private final JsonFactory factory = new JsonFactory();

  /** Told of each thing in the line that is left out, as the end of a sentence. */
  private final Consumer<String> leftOut;

  JsonlLineParser(Consumer<String> leftOut) {
    this.leftOut = leftOut;
  }

  /** The line is not what the format says. */
  static final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BadLineException(String what) {
      super(what);
    }
  }

  /**
   * Parses a line.
   *
   * @throws BadLineException if it is not valid JSON, or a value has another type than the format
   *     says
   */
  JsonlLine parse(byte[] bytes, int length) throws BadLineException {
    try (JsonParser p = factory.createParser(bytes, 0, length)) {
      if (p.nextToken() != JsonToken.START_OBJECT) {
        throw new BadLineException("is not a JSON object");
      }
      JsonlLine line = new JsonlLine();
      while (p.nextToken() == JsonToken.FIELD_NAME) {
        field(p, p.currentName(), line);
      }
      if (p.nextToken() != null) {
        throw new BadLineException("has more than one JSON object");
      }
      return line;
    } catch (JsonProcessingException e) {
      throw new BadLineException(
          "is not valid JSON at column "
              + Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
    } catch (IOException e) {
      throw new BadLineException("is not valid JSON: " + e.getMessage());
    }
  }

  private void field(JsonParser p, String name, JsonlLine line)
      throws IOException, BadLineException {
    p.nextToken();
    switch (name) {
      case "id" -> line.id = text(p, name);
      case "text" -> line.text = text(p, name);
      case "sha256" -> line.sha256 = text(p, name);
      case "annotator" -> line.annotator = text(p, name);
      case "offsets" -> line.offsets = text(p, name);
      case "codebook" -> codebook(p, line);
      case "meta" -> meta(p, line.meta);
      case "spans" -> items(p, name, line.spans);
      case "relations" -> items(p, name, line.relations);
      case "labels" -> items(p, name, line.labels);
      default -> {
        leftOut.accept("the key \"" + name + "\" is not part of the format");
        p.skipChildren();
      }
    }
  }

  private void codebook(JsonParser p, JsonlLine line) throws IOException, BadLineException {
    if (p.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    expect(p, JsonToken.START_OBJECT, "codebook", "an object");
    while (p.nextToken() == JsonToken.FIELD_NAME) {
      String name = p.currentName();
      p.nextToken();
      if (name.equals("version")) {
        line.codebookVersion = text(p, name);
      } else {
        p.skipChildren(); // the name says nothing that the labels do not
      }
    }
  }

  private void meta(JsonParser p, Map<String, String> meta) throws IOException, BadLineException {
    if (p.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    expect(p, JsonToken.START_OBJECT, "meta", "an object");
    while (p.nextToken() == JsonToken.FIELD_NAME) {
      String name = p.currentName();
      JsonToken token = p.nextToken();
      if (token.isStructStart()) {
        leftOut.accept("meta." + name + " is not a single value");
        p.skipChildren();
      } else if (token != JsonToken.VALUE_NULL) {
        meta.put(name, p.getText());
      }
    }
  }

  private void items(JsonParser p, String key, List<JsonlLine.Item> items)
      throws IOException, BadLineException {
    if (p.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    expect(p, JsonToken.START_ARRAY, key, "a list");
    while (p.nextToken() != JsonToken.END_ARRAY) {
      expect(p, JsonToken.START_OBJECT, "an item of " + key, "an object");
      JsonlLine.Item item = new JsonlLine.Item();
      while (p.nextToken() == JsonToken.FIELD_NAME) {
        itemField(p, key, p.currentName(), item);
      }
      items.add(item);
    }
  }

  private void itemField(JsonParser p, String key, String name, JsonlLine.Item item)
      throws IOException, BadLineException {
    p.nextToken();
    switch (name) {
      case "id" -> item.id = text(p, name);
      case "layer" -> item.layer = text(p, name);
      case "label" -> item.label = text(p, name);
      case "memo" -> item.memo = text(p, name);
      case "origin" -> item.origin = text(p, name);
      case "codebookVersion" -> item.codebookVersion = text(p, name);
      case "confidence" -> item.confidence = confidence(p);
      case "features" -> features(p, item.features);
      case "text" -> item.text = text(p, name);
      case "start" -> item.start = offset(p, name);
      case "end" -> item.end = offset(p, name);
      case "fragments" -> item.fragments = fragments(p);
      case "head" -> item.head = text(p, name);
      case "tail" -> item.tail = text(p, name);
      default -> {
        leftOut.accept("the key \"" + name + "\" of " + key + " is not part of the format");
        p.skipChildren();
      }
    }
  }

  private void features(JsonParser p, Map<String, Object> features)
      throws IOException, BadLineException {
    if (p.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    expect(p, JsonToken.START_OBJECT, "features", "an object");
    while (p.nextToken() == JsonToken.FIELD_NAME) {
      String name = p.currentName();
      JsonToken token = p.nextToken();
      switch (token) {
        case VALUE_STRING -> features.put(name, p.getText());
        case VALUE_TRUE, VALUE_FALSE -> features.put(name, p.getBooleanValue());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> features.put(name, number(p, name));
        case START_ARRAY -> features.put(name, texts(p, name));
        case VALUE_NULL -> {
          // null is how others write that a feature has no value
        }
        default -> {
          leftOut.accept("the feature \"" + name + "\" is not a text, number, yes/no or list");
          p.skipChildren();
        }
      }
    }
  }

  private static Object number(JsonParser p, String name) throws IOException, BadLineException {
    if (p.getTextLength() > MAX_DIGITS) {
      throw new BadLineException("has a number of " + p.getTextLength() + " digits in " + name);
    }
    if (p.currentToken() == JsonToken.VALUE_NUMBER_INT
        && p.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      return p.getLongValue();
    }
    try {
      return new BigDecimal(p.getText());
    } catch (NumberFormatException e) {
      throw new BadLineException("has a number in " + name + " that is too large");
    }
  }

  private static List<String> texts(JsonParser p, String name)
      throws IOException, BadLineException {
    List<String> texts = new ArrayList<>();
    while (p.nextToken() != JsonToken.END_ARRAY) {
      if (p.currentToken().isStructStart()) {
        throw new BadLineException(
            "has a list in the feature " + name + " that holds lists or objects");
      }
      if (p.currentToken() != JsonToken.VALUE_NULL) {
        texts.add(p.getText());
      }
    }
    return texts;
  }

  private static List<long[]> fragments(JsonParser p) throws IOException, BadLineException {
    if (p.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    expect(p, JsonToken.START_ARRAY, "fragments", "a list");
    List<long[]> fragments = new ArrayList<>();
    while (p.nextToken() != JsonToken.END_ARRAY) {
      expect(p, JsonToken.START_ARRAY, "fragments", "a list of pairs");
      p.nextToken();
      Long begin = offset(p, "fragments");
      p.nextToken();
      Long end = offset(p, "fragments");
      if (begin == null || end == null || p.nextToken() != JsonToken.END_ARRAY) {
        throw new BadLineException("has fragments that are not pairs of offsets");
      }
      fragments.add(new long[] {begin, end});
    }
    return fragments;
  }

  private static Long offset(JsonParser p, String name) throws IOException, BadLineException {
    if (p.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    expect(p, JsonToken.VALUE_NUMBER_INT, name, "a whole number");
    if (p.getTextLength() > 18) {
      return Long.MAX_VALUE; // beyond any text: refused with its span, where offsets are checked
    }
    return p.getLongValue();
  }

  private static Double confidence(JsonParser p) throws IOException, BadLineException {
    if (p.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (!p.currentToken().isNumeric() || p.getTextLength() > MAX_DIGITS) {
      throw new BadLineException("has a \"confidence\" that is not a number");
    }
    double value = p.getDoubleValue();
    if (!(value >= 0 && value <= 1)) {
      throw new BadLineException("has a \"confidence\" that is not between 0 and 1");
    }
    return value;
  }

  /** A text, or a number taken as its digits (ids are often numbers), or null. */
  private static String text(JsonParser p, String name) throws IOException, BadLineException {
    return switch (p.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT -> p.getText();
      case VALUE_NULL -> null;
      default -> throw new BadLineException("has a \"" + name + "\" that is not a text");
    };
  }

  private static void expect(JsonParser p, JsonToken token, String name, String what)
      throws BadLineException {
    if (p.currentToken() != token) {
      throw new BadLineException("has \"" + name + "\" that is not " + what);
    }
  }
}

package org.glossator.formats.internal.codebooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.base.ProblemException;

/**
 * A small JSON file as objects that know their lines. Jackson's own limits on depth and sizes hold.
 *
 * @param line one-based
 * @param value text, {@link Boolean}, number as text, {@link Map} of name and tree, {@link List} of
 *     trees, or null
 */
record JsonTree(int line, Object value) {

  static JsonTree parse(Reading reading, String text) throws ProblemException {
    try (JsonParser json = new JsonFactory().createParser(new StringReader(text))) {
      json.nextToken();
      JsonTree tree = read(json);
      if (json.nextToken() != null) {
        throw reading.fatal(
            json.currentTokenLocation().getLineNr(), "something follows the object", "remove it");
      }
      return tree;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw reading.fatal(line, "is no JSON: " + e.getOriginalMessage(), "correct the file");
    } catch (IOException e) {
      throw reading.fatal(0, "cannot be read: " + e.getMessage(), "correct the file");
    }
  }

  private static JsonTree read(JsonParser json) throws IOException {
    int line = json.currentTokenLocation().getLineNr();
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonTree> fields = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        fields.put(name, read(json));
      }
      return new JsonTree(line, fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonTree> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(json));
      }
      return new JsonTree(line, items);
    }
    if (token == null || token == JsonToken.VALUE_NULL) {
      return new JsonTree(line, null);
    }
    return new JsonTree(line, token.isBoolean() ? json.getBooleanValue() : json.getText());
  }

  boolean isObject() {
    return value instanceof Map<?, ?>;
  }

  /** The field of that name; a tree without a value where it is missing. */
  JsonTree get(String name) {
    JsonTree found = value instanceof Map<?, ?> fields ? (JsonTree) fields.get(name) : null;
    return found == null ? new JsonTree(line, null) : found;
  }

  /** The items of an array; none where it is no array. */
  @SuppressWarnings("unchecked") // read() puts nothing else into lists
  List<JsonTree> items() {
    return value instanceof List<?> list ? (List<JsonTree>) list : List.of();
  }

  /** The text, or null. */
  String text() {
    return value instanceof String text ? text : null;
  }

  boolean bool(boolean missing) {
    return value instanceof Boolean known ? known : missing;
  }

  /** The whole number, or another where there is none. */
  int integer(int missing) {
    String digits = text();
    return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : missing;
  }

  /** The texts of an array. */
  List<String> texts() {
    return items().stream().map(JsonTree::text).filter(t -> t != null && !t.isEmpty()).toList();
  }
}

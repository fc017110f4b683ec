package org.glossator.formats.internal.inception;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/** JSON as maps, lists and texts: for descriptions, which are small. */
final class JsonTree {
  private static final int MAX_DEPTH = 100;

  private JsonTree() {}

  /**
   * An object.
   *
   * @throws ProblemException if it is no JSON object
   */
  static Map<String, Object> parse(String shown, byte[] content) throws ProblemException {
    try (JsonParser json = new JsonFactory().createParser(content)) {
      json.nextToken();
      if (value(json, 0) instanceof Map<?, ?> map) {
        return asMap(map);
      }
      throw new ProblemException(
          Problem.error(shown, "is no description of a project", "export the project once more"));
    } catch (JsonProcessingException e) {
      throw new ProblemException(
          Problem.error(shown, "is no JSON: " + e.getOriginalMessage(), "export it once more"), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no input errors
    }
  }

  private static Object value(JsonParser json, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      json.skipChildren();
      return null;
    }
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        Object value = value(json, depth + 1);
        if (value != null) {
          map.put(name, value);
        }
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
        Object value = value(json, depth + 1);
        if (value != null) {
          list.add(value);
        }
      }
      return list;
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : json.getText();
  }

  private static Map<String, Object> asMap(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }

  /** A text, or empty. */
  static String text(Map<String, Object> map, String... names) {
    for (String name : names) {
      if (map.get(name) instanceof String s) {
        return s;
      }
    }
    return "";
  }

  /** The objects of a list. */
  static List<Map<String, Object>> objects(Map<String, Object> map, String name) {
    List<Map<String, Object>> objects = new ArrayList<>();
    if (map.get(name) instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> m) {
          objects.add(asMap(m));
        }
      }
    }
    return objects;
  }

  /** An object within, or an empty one. */
  static Map<String, Object> object(Map<String, Object> map, String name) {
    return map.get(name) instanceof Map<?, ?> m ? asMap(m) : Map.of();
  }
}

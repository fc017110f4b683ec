package org.glossator.uima;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.uima.CasGraph.Node;
import org.glossator.uima.CasGraph.Reference;
import org.glossator.uima.CasGraph.View;
import org.glossator.uima.CasTypes.Range;

/**
 * Reads UIMA JSON CAS 0.4: feature structures as an array or as an object by id; references by
 * {@code @}, special numbers by {@code #}, anchors by {@code ^}. Types that are not in the file are
 * those of UIMA, or guessed as for XMI.
 */
public final class JsonCasReader {
  /** Structures of one file; nobody's document has more, a bomb may. */
  private static final int MAX_NODES = 8_000_000;

  private static final JsonFactory FACTORY = factory();

  private final String name;
  private final JsonParser json;
  private final CasTypes types = new CasTypes();
  private final Map<Integer, Raw> raws = new LinkedHashMap<>();
  private final Map<String, RawView> views = new LinkedHashMap<>();

  /** A feature structure before its lists are resolved; values as JSON has them. */
  private record Raw(int id, String type, Map<String, Object> values, int line) {}

  private record RawView(int sofa, List<Integer> members) {}

  private JsonCasReader(String name, JsonParser json) {
    this.name = name;
    this.json = json;
  }

  private static JsonFactory factory() {
    return new JsonFactoryBuilder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();
  }

  /**
   * Reads a file.
   *
   * @param name of the file, for problems
   * @throws ProblemException {@code path:line: ...} if it is no JSON CAS
   */
  public static CasGraph read(String name, byte[] content) throws ProblemException {
    int from = content.length > 2 && content[0] == (byte) 0xef && content[1] == (byte) 0xbb ? 3 : 0;
    try (JsonParser json = FACTORY.createParser(content, from, content.length - from)) {
      JsonCasReader reader = new JsonCasReader(name, json);
      reader.read();
      return reader.graph();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw new ProblemException(
          Problem.error(name, line, "is no JSON: " + e.getOriginalMessage(), "export it once more"),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no input errors
    }
  }

  private ProblemException bad(String what) {
    return new ProblemException(
        Problem.error(
            name,
            Math.max(0, json.currentLocation().getLineNr()),
            what,
            "export it as UIMA JSON CAS 0.4"));
  }

  private void read() throws IOException, ProblemException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw bad("is no JSON CAS");
    }
    boolean any = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "%TYPES" -> types();
        case "%FEATURE_STRUCTURES" -> structures();
        case "%VIEWS" -> views();
        default -> json.skipChildren();
      }
      any |= key.startsWith("%");
    }
    if (!any) {
      throw bad("is no JSON CAS: it has neither %TYPES nor %FEATURE_STRUCTURES nor %VIEWS");
    }
    if (json.nextToken() != null) {
      throw bad("has something behind its end");
    }
  }

  private void types() throws IOException, ProblemException {
    expect(JsonToken.START_OBJECT, "%TYPES");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String type = json.currentName();
      json.nextToken();
      expect(JsonToken.START_OBJECT, type);
      String supertype = CasTypes.TOP;
      Map<String, String> features = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        JsonToken token = json.nextToken();
        if (key.equals("%SUPER_TYPE")) {
          supertype = json.getValueAsString(CasTypes.TOP);
        } else if (!key.startsWith("%") && token == JsonToken.START_OBJECT) {
          features.put(key, range());
        } else {
          json.skipChildren();
        }
      }
      types.add(type, supertype);
      features.forEach((feature, range) -> types.feature(type, feature, range));
    }
  }

  private String range() throws IOException {
    String range = "uima.cas.String";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      if (key.equals("%RANGE")) {
        range = json.getValueAsString(range);
      } else {
        json.skipChildren();
      }
    }
    return range;
  }

  private void structures() throws IOException, ProblemException {
    boolean isObject = json.currentToken() == JsonToken.START_OBJECT;
    if (!isObject) {
      expect(JsonToken.START_ARRAY, "%FEATURE_STRUCTURES");
    }
    while (true) {
      JsonToken token = json.nextToken();
      if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
        return;
      }
      int id = 0;
      if (isObject) {
        id = XmiNode.number(json.currentName(), 0);
        json.nextToken();
      }
      expect(JsonToken.START_OBJECT, "a feature structure");
      structure(id);
    }
  }

  private void structure(int given) throws IOException, ProblemException {
    int line = Math.max(0, json.currentLocation().getLineNr());
    int id = given;
    String type = null;
    Map<String, Object> values = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "%ID" -> id = json.getValueAsInt();
        case "%TYPE" -> type = json.getValueAsString();
        case "%FLAGS" -> json.skipChildren();
        default -> values.put(key, value(key));
      }
    }
    if (id == 0 || type == null) {
      throw bad("has a feature structure without " + (id == 0 ? "%ID" : "%TYPE"));
    }
    if (raws.size() == MAX_NODES) {
      throw bad("has more than " + MAX_NODES + " feature structures");
    }
    raws.putIfAbsent(id, new Raw(id, type, values, line));
  }

  /** A text for one value, a list of texts for an array; objects say nothing here. */
  private Object value(String key) throws IOException, ProblemException {
    switch (json.currentToken()) {
      case START_ARRAY -> {
        List<String> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          if (json.currentToken().isScalarValue()) {
            items.add(json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText());
          } else if (json.currentToken() == null) {
            throw bad("ends within " + key);
          } else {
            json.skipChildren();
          }
        }
        return items;
      }
      case START_OBJECT -> {
        json.skipChildren();
        return null;
      }
      case VALUE_NULL -> {
        return null;
      }
      default -> {
        return json.getText();
      }
    }
  }

  private void views() throws IOException, ProblemException {
    expect(JsonToken.START_OBJECT, "%VIEWS");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String view = json.currentName();
      json.nextToken();
      expect(JsonToken.START_OBJECT, view);
      int sofa = 0;
      List<Integer> members = new ArrayList<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        JsonToken token = json.nextToken();
        if (key.equals("%SOFA")) {
          sofa = json.getValueAsInt();
        } else if (key.equals("%MEMBERS") && token == JsonToken.START_ARRAY) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == null) {
              throw bad("ends within %MEMBERS");
            }
            members.add(json.getValueAsInt());
            json.skipChildren();
          }
        } else {
          json.skipChildren();
        }
      }
      views.put(view, new RawView(sofa, members));
    }
  }

  private void expect(JsonToken token, String what) throws ProblemException {
    if (json.currentToken() != token) {
      throw bad("is no JSON CAS: " + what + " is not what the format says");
    }
  }

  // ---- from what JSON says to a graph

  private CasGraph graph() {
    raws.values().forEach(this::learn);
    Map<Integer, Node> nodes = new LinkedHashMap<>();
    Map<Integer, String> texts = new LinkedHashMap<>();
    for (Raw raw : raws.values()) {
      if (raw.type.equals("uima.cas.Sofa")) {
        texts.put(raw.id, raw.values.get("sofaString") instanceof String s ? s : null);
      } else if (!isCollection(raw)) {
        nodes.put(raw.id, node(raw));
      }
    }
    List<View> all = new ArrayList<>();
    views.forEach(
        (view, raw) ->
            all.add(
                new View(
                    raw.sofa,
                    view,
                    texts.get(raw.sofa),
                    raw.members.stream().filter(nodes::containsKey).toList())));
    return new CasGraph(types, nodes, all);
  }

  private static boolean isCollection(Raw raw) {
    return raw.type.endsWith("[]")
        || raw.type.startsWith("uima.cas.")
            && (raw.type.endsWith("Array") || raw.type.endsWith("List"));
  }

  private void learn(Raw raw) {
    if (!types.has(raw.type)) {
      boolean hasRange = raw.values.containsKey("begin") || raw.values.containsKey("^begin");
      boolean hasSofa = raw.values.containsKey("@sofa");
      types.add(
          raw.type,
          hasRange ? CasTypes.ANNOTATION : hasSofa ? CasTypes.ANNOTATION_BASE : CasTypes.TOP);
    }
    raw.values.forEach(
        (key, value) -> {
          String feature = feature(key);
          if (types.feature(raw.type, feature) == null) {
            types.feature(
                raw.type, feature, key.startsWith("@") ? CasTypes.TOP : "uima.cas.String");
          }
        });
  }

  private static String feature(String key) {
    boolean marked = key.startsWith("@") || key.startsWith("#") || key.startsWith("^");
    return marked ? key.substring(1) : key;
  }

  private Node node(Raw raw) {
    Map<String, Object> features = new LinkedHashMap<>();
    int sofa = 0;
    for (Map.Entry<String, Object> entry : raw.values.entrySet()) {
      String key = entry.getKey();
      Object value = entry.getValue();
      if (key.equals("@sofa")) {
        sofa = XmiNode.number(String.valueOf(value), 0);
      } else if (key.startsWith("@")) {
        Object referred = referred(raw.type, feature(key), value);
        if (referred != null) {
          features.put(feature(key), referred);
        }
      } else if (value != null) {
        features.put(feature(key), value);
      }
    }
    return new Node(raw.id, raw.type, sofa, features, raw.line);
  }

  private Object referred(String type, String feature, Object value) {
    if (value instanceof List<?> ids) {
      return ids.stream().map(id -> new Reference(XmiNode.number(String.valueOf(id), 0))).toList();
    }
    int id = XmiNode.number(String.valueOf(value), 0);
    Raw target = raws.get(id);
    if (id == 0) {
      return null;
    }
    if (target == null || !isCollection(target)) {
      return types.range(types.feature(type, feature).type()) == Range.REFERENCES
          ? List.of(new Reference(id))
          : new Reference(id);
    }
    return items(target);
  }

  /** What an array or list holds: references or texts. */
  private Object items(Raw collection) {
    if (collection.values.get("@elements") instanceof List<?> ids) {
      return ids.stream().map(id -> new Reference(XmiNode.number(String.valueOf(id), 0))).toList();
    }
    Object elements =
        collection.values.getOrDefault("%ELEMENTS", collection.values.get("elements"));
    if (elements instanceof List<?> list) {
      boolean references = collection.type.equals("uima.cas.FSArray") || isStructures(collection);
      return list.stream()
          .map(String::valueOf)
          .map(item -> references ? new Reference(XmiNode.number(item, 0)) : (Object) item)
          .toList();
    }
    List<Object> items = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Raw link = collection; link != null && seen.add(link.id); ) {
      if (link.values.get("@head") instanceof String id) {
        items.add(new Reference(XmiNode.number(id, 0)));
      } else if (link.values.get("head") instanceof String text) {
        items.add(text);
      } else if (link.values.get("#head") instanceof String special) {
        items.add(special);
      }
      link = link.values.get("@tail") instanceof String id ? raws.get(XmiNode.number(id, 0)) : null;
    }
    return items;
  }

  private boolean isStructures(Raw array) {
    return array.type.endsWith("[]") && types.range(array.type) == Range.REFERENCES;
  }
}

package org.glossator.formats.internal.w3c;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Fragment;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.json.JsonObject;
import org.glossator.formats.internal.text.TextRanges;

/**
 * Makes annotations of one text of Web Annotations: targets with selectors are spans, targets that
 * are other annotations make a relation, a target that is the whole text a label of the document.
 */
final class W3cReader {
  private static final Set<String> NOTES =
      Set.of("commenting", "describing", "replying", "questioning", "moderating");

  private final ImportSink sink;
  private final W3cTarget targets;
  private final Map<String, Work> works = new LinkedHashMap<>();
  private final Map<String, Work> ownerOf = new LinkedHashMap<>();

  /** What one creator made. */
  private static final class Work {
    final List<ImportedSpan> spans = new ArrayList<>();
    final List<ImportedRelation> relations = new ArrayList<>();
    final List<ImportedLabel> labels = new ArrayList<>();
  }

  private W3cReader(String text, ImportSink sink) {
    this.sink = sink;
    this.targets = new W3cTarget(text, new TextRanges(text, OffsetUnit.CODEPOINT));
  }

  /**
   * The annotations of everybody; creators in the order of the file, null for nobody.
   *
   * @param page what holds the items; its creator has looked at the text even if there are none
   */
  static List<ImportedAnnotations> read(
      JsonObject page, List<JsonObject> items, String text, ImportSink sink) {
    W3cReader reader = new W3cReader(text, sink);
    if (page != null && page.has("creator")) {
      reader.work(page);
    }
    List<JsonObject> links = new ArrayList<>();
    int rank = 0;
    for (JsonObject item : items) {
      rank++;
      if (isLink(item)) {
        links.add(item);
      } else {
        reader.annotation(item, rank);
      }
    }
    links.forEach(reader::link);
    List<ImportedAnnotations> all = new ArrayList<>();
    reader.works.forEach(
        (creator, work) ->
            all.add(
                new ImportedAnnotations(
                    creator.isEmpty() ? null : creator,
                    null,
                    work.spans,
                    work.relations,
                    work.labels)));
    return all;
  }

  /** Two targets that are IRIs, not texts. */
  private static boolean isLink(JsonObject item) {
    List<Object> list = item.list("target");
    return list.size() == 2 && list.stream().allMatch(String.class::isInstance);
  }

  private static String id(JsonObject item, int rank) {
    String id = item.text("id") == null ? item.text("@id") : item.text("id");
    if (id == null) {
      return "#" + rank;
    }
    return id.startsWith("#") && id.length() > 1 ? id.substring(1) : id;
  }

  private Work work(JsonObject item) {
    Object creator = item.get("creator");
    creator = creator instanceof List<?> list && !list.isEmpty() ? list.getFirst() : creator;
    String name = "";
    if (creator instanceof JsonObject agent) {
      name =
          agent.text("name") != null
              ? agent.text("name")
              : agent.text("nickname") != null ? agent.text("nickname") : agent.text("id");
    } else if (creator instanceof String iri) {
      name = W3cTerms.of(iri).code();
    }
    return works.computeIfAbsent(name == null ? "" : name, n -> new Work());
  }

  private void annotation(JsonObject item, int rank) {
    String id = id(item, rank);
    Work work = work(item);
    List<Fragment> fragments = new ArrayList<>();
    for (Object target : item.list("target")) {
      if (target instanceof JsonObject object && object.has("selector")) {
        try {
          fragments.add(targets.range(object));
        } catch (W3cTarget.NoRangeException e) {
          refuse(id, e.getMessage());
          return;
        }
      }
    }
    ImportedValues values = values(item);
    if (fragments.isEmpty()) {
      work.labels.add(new ImportedLabel(id, values));
    } else if (ownerOf.putIfAbsent(id, work) != null) {
      refuse(id, "its id occurs twice");
    } else {
      work.spans.add(new ImportedSpan(id, fragments, values));
    }
  }

  private void link(JsonObject item) {
    String id = id(item, 0);
    Work work = work(item);
    List<String> ends = new ArrayList<>();
    for (Object target : item.list("target")) {
      String end = (String) target;
      end = end.startsWith("#") ? end.substring(1) : end;
      if (ownerOf.get(end) != work) {
        refuse(id, "there is no annotation " + end + " of the same creator that it could link");
        return;
      }
      ends.add(end);
    }
    if (ends.get(0).equals(ends.get(1))) {
      refuse(id, "it links an annotation to itself");
      return;
    }
    work.relations.add(new ImportedRelation(id, ends.get(0), ends.get(1), values(item)));
  }

  private static ImportedValues values(JsonObject item) {
    String layer = null;
    String label = null;
    boolean named = false;
    StringBuilder memo = new StringBuilder();
    Map<String, Object> features = new LinkedHashMap<>();
    for (Object body : bodies(item)) {
      JsonObject object = body instanceof JsonObject o ? o : new JsonObject(Map.of("source", body));
      String purpose = object.text("purpose");
      String value = object.text("value");
      String attribute = object.text(W3cTerms.ATTRIBUTE);
      if (attribute != null && value != null) {
        feature(features, attribute, value);
      } else if (value != null && (purpose == null ? !isTagging(item) : NOTES.contains(purpose))) {
        memo.append(memo.isEmpty() ? "" : "\n").append(value);
      } else if (!named) {
        named = true;
        W3cTerms.LayerAndCode code =
            value != null ? new W3cTerms.LayerAndCode(null, value) : code(object);
        layer = code.layer();
        label = code.code();
      } else if (value != null) {
        feature(features, "tag", value);
      }
    }
    Double confidence = null;
    if (item.get(W3cTerms.CONFIDENCE) instanceof Number number
        && number.doubleValue() >= 0
        && number.doubleValue() <= 1) {
      confidence =
          number instanceof BigDecimal decimal ? decimal.doubleValue() : number.doubleValue();
    }
    String origin = item.text(W3cTerms.ORIGIN);
    return new ImportedValues(
        layer, label, features, memo.isEmpty() ? null : memo.toString(), origin, confidence, 0);
  }

  private static List<Object> bodies(JsonObject item) {
    List<Object> bodies = new ArrayList<>();
    for (Object body : item.list("body")) {
      if (body instanceof JsonObject object && object.has("items")) {
        bodies.addAll(object.list("items"));
      } else {
        bodies.add(body);
      }
    }
    if (item.text("bodyValue") != null) {
      bodies.add(new JsonObject(Map.of("value", item.text("bodyValue"))));
    }
    return bodies;
  }

  private static boolean isTagging(JsonObject item) {
    Set<Object> motivations = new HashSet<>(item.list("motivation"));
    return motivations.contains("tagging")
        || motivations.contains("classifying")
        || motivations.contains("identifying");
  }

  private static W3cTerms.LayerAndCode code(JsonObject body) {
    Object source = body.has("source") ? body.get("source") : body.get("id");
    if (source instanceof JsonObject object) {
      source = object.get("id");
    }
    return source instanceof String iri ? W3cTerms.of(iri) : new W3cTerms.LayerAndCode(null, null);
  }

  @SuppressWarnings("unchecked")
  private static void feature(Map<String, Object> features, String name, String value) {
    Object before = features.putIfAbsent(name, value);
    if (before instanceof ArrayList<?>) {
      ((ArrayList<String>) before).add(value);
    } else if (before != null) {
      features.put(name, new ArrayList<>(List.of((String) before, value)));
    }
  }

  private void refuse(String id, String why) {
    sink.problem(
        Problem.warning(
            "", 0, "annotation " + id + " is left out: " + why, "correct it and import again"));
  }
}

package org.glossator.formats.internal.labelstudio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Fragment;
import org.glossator.base.OffsetUnit;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.json.JsonObject;
import org.glossator.formats.internal.json.RecordSpans;
import org.glossator.formats.internal.text.TextRanges;

/**
 * The {@code result} of one annotation. Items of one id are one region: the first says where it is
 * and what it is called, the others are values of attributes. Choices without a range are labels of
 * the document.
 */
final class LabelStudioResult {
  private static final List<String> CHOICES = List.of("choices", "taxonomy", "pairwise");

  private final RecordSpans spans;
  private final int line;

  private LabelStudioResult(String text, OffsetUnit unit, int line, ImportSink sink) {
    this.spans = new RecordSpans(text, unit, line, sink);
    this.line = line;
  }

  static ImportedAnnotations read(
      List<JsonObject> result,
      String text,
      OffsetUnit unit,
      String annotator,
      int line,
      ImportSink sink) {
    LabelStudioResult reader = new LabelStudioResult(text, unit, line, sink);
    Map<String, List<JsonObject>> regions = new LinkedHashMap<>();
    List<JsonObject> relations = new ArrayList<>();
    for (JsonObject item : result) {
      if ("relation".equals(item.text("type"))) {
        relations.add(item);
      } else {
        String id = item.text("id") == null ? "#" + regions.size() : item.text("id");
        regions.computeIfAbsent(id, key -> new ArrayList<>(1)).add(item);
      }
    }
    regions.forEach(reader::region);
    relations.forEach(reader::relation);
    return reader.spans.build(annotator);
  }

  private void region(String id, List<JsonObject> items) {
    JsonObject first = items.getFirst();
    for (JsonObject item : items) {
      if (isLabels(item)) {
        first = item;
        break;
      }
    }
    JsonObject value = first.object("value");
    if (value == null) {
      spans.refuse("region " + id, "it has no value");
      return;
    }
    boolean label = isLabels(first);
    boolean place = value.has("start") && value.has("end");
    if (!label && !CHOICES.contains(String.valueOf(first.text("type")))) {
      spans.refuse("region " + id, "it is no label, but " + first.text("type"));
      return;
    }
    Map<String, Object> features = new LinkedHashMap<>();
    for (JsonObject item : items) {
      if (item != first) {
        feature(item, features);
      }
    }
    if (label || place) {
      span(id, first, value, features);
    } else {
      label(id, first, value, features);
    }
  }

  private static boolean isLabels(JsonObject item) {
    String type = item.text("type");
    return type != null && type.endsWith("labels");
  }

  private void span(String id, JsonObject item, JsonObject value, Map<String, Object> features) {
    Fragment range = spans.range("region " + id, offset(value, "start"), offset(value, "end"));
    if (range == null) {
      return;
    }
    String type = item.text("type");
    List<String> labels = texts(value.get(isLabels(item) ? type : "choices"));
    int number = 0;
    do {
      String label = labels.isEmpty() ? null : labels.get(number);
      String key = number == 0 ? id : id + "/" + (number + 1);
      String layer = LabelStudioNames.layer(item.text("from_name"));
      spans.span(key, List.of(range), values(item, layer, label, features));
      number++;
    } while (number < labels.size());
  }

  /** Some versions write offsets as texts. */
  private static Long offset(JsonObject value, String key) {
    Long whole = value.whole(key);
    String text = whole == null ? value.text(key) : null;
    return text == null ? whole : TextRanges.number(text);
  }

  private void label(String id, JsonObject item, JsonObject value, Map<String, Object> features) {
    String layer = item.text("from_name");
    List<String> choices = texts(value.get("choices"));
    if (choices.isEmpty()) {
      spans.label(id, values(item, layer, null, features));
    }
    int number = 0;
    for (String choice : choices) {
      String key = number == 0 ? id : id + "/" + (number + 1);
      spans.label(key, values(item, layer, choice, features));
      number++;
    }
  }

  private ImportedValues values(
      JsonObject item, String layer, String label, Map<String, Object> features) {
    String memo = null;
    if (item.object("meta") != null) {
      List<String> notes = texts(item.object("meta").get("text"));
      memo = notes.isEmpty() ? null : String.join("\n", notes);
    }
    Double score = null;
    if (item.text("score") != null) {
      score = score(item.text("score"));
    }
    return new ImportedValues(layer, label, features, memo, item.text("origin"), score, line);
  }

  private Double score(String written) {
    try {
      double score = Double.parseDouble(written);
      if (score >= 0 && score <= 1) {
        return score;
      }
    } catch (NumberFormatException e) {
      spans.refuse("the score " + written, "it is no number");
      return null;
    }
    spans.refuse("the score " + written, "it is not between 0 and 1");
    return null;
  }

  /** A value that a control for each region has given. */
  private void feature(JsonObject item, Map<String, Object> features) {
    String name = item.text("from_name");
    String type = item.text("type");
    JsonObject value = item.object("value");
    Object given =
        value == null || type == null ? null : value.get(type.equals("textarea") ? "text" : type);
    if (name == null || given == null) {
      spans.refuse("a value of region " + item.text("id"), "it has no control or value");
    } else if (given instanceof List<?>) {
      List<String> texts = texts(given);
      if (texts.size() == 1) {
        features.put(name, yesNo(texts.getFirst()));
      } else if (!texts.isEmpty()) {
        features.put(name, texts);
      }
    } else if (given instanceof Long || given instanceof BigDecimal || given instanceof Boolean) {
      features.put(name, given);
    } else if (JsonObject.asText(given) != null) {
      features.put(name, JsonObject.asText(given));
    } else {
      spans.refuse("the value of " + name, "it is no text, number or list");
    }
  }

  private static Object yesNo(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> text;
    };
  }

  private void relation(JsonObject item) {
    List<String> labels = texts(item.get("labels"));
    boolean left = "left".equals(item.text("direction"));
    String from = item.text("from_id");
    String to = item.text("to_id");
    spans.relation(
        item.text("id"),
        left ? to : from,
        left ? from : to,
        values(item, null, labels.isEmpty() ? null : labels.getFirst(), Map.of()));
  }

  /** Texts of a list; of a list of lists, which taxonomies are, the last of each. */
  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    for (Object item : JsonObject.asList(value)) {
      Object last = item instanceof List<?> path && !path.isEmpty() ? path.getLast() : item;
      if (JsonObject.asText(last) != null) {
        texts.add(JsonObject.asText(last));
      }
    }
    return texts;
  }
}

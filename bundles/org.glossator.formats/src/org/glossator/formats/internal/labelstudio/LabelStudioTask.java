package org.glossator.formats.internal.labelstudio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.base.OffsetUnit;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.internal.json.JsonObject;

/** One task: its text and the annotations of everybody. */
final class LabelStudioTask {
  private LabelStudioTask() {}

  /** The text, or null: that of {@code text}, else the only text among the data. */
  static String text(JsonObject task) {
    JsonObject data = task.object("data");
    if (data == null) {
      return null;
    }
    if (data.get("text") instanceof String text) {
      return text;
    }
    List<String> texts = new ArrayList<>();
    for (Object value : data.values().values()) {
      if (value instanceof String text) {
        texts.add(text);
      }
    }
    return texts.size() == 1 ? texts.getFirst() : null;
  }

  /** Metadata: the task's, and its data beside the text. */
  static JsonObject meta(JsonObject task, String text) {
    Map<String, Object> all = new LinkedHashMap<>();
    task.object("data")
        .values()
        .forEach(
            (key, value) -> {
              if (!text.equals(value) && JsonObject.asText(value) != null) {
                all.put(key, value);
              }
            });
    if (task.object("meta") != null) {
      all.putAll(task.object("meta").values());
    }
    return new JsonObject(all);
  }

  /** The annotations that were not cancelled; {@code completions} is what old versions wrote. */
  static List<ImportedAnnotations> annotations(
      JsonObject task, String text, OffsetUnit unit, int line, ImportSink sink) {
    List<ImportedAnnotations> all = new ArrayList<>();
    for (String key : List.of("annotations", "completions")) {
      for (JsonObject annotation : task.objects(key)) {
        if (!"true".equals(annotation.text("was_cancelled"))) {
          all.add(
              LabelStudioResult.read(
                  annotation.objects("result"), text, unit, annotator(annotation), line, sink));
        }
      }
    }
    return all;
  }

  /** By name where there is one, else by the number of the account; null where nothing is said. */
  private static String annotator(JsonObject annotation) {
    String name = annotation.text("created_username");
    if (name != null && !name.isBlank()) {
      int comma = name.lastIndexOf(", ");
      return (comma > 0 ? name.substring(0, comma) : name).strip();
    }
    JsonObject account = annotation.object("completed_by");
    if (account != null) {
      return account.text("email") == null ? account.text("id") : account.text("email");
    }
    String number = annotation.text("completed_by");
    return number == null ? null : "annotator-" + number;
  }
}

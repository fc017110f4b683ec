package org.glossator.formats.internal.doccano;

import java.util.List;
import org.glossator.base.OffsetUnit;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.json.JsonObject;
import org.glossator.formats.internal.json.RecordSpans;

/**
 * Annotations of one record, in any of doccano's forms: {@code label} or {@code labels} with
 * [start, end, label], {@code entities} and {@code relations}, {@code label} with names only for
 * documents.
 */
final class DoccanoRecord {
  private DoccanoRecord() {}

  static ImportedAnnotations read(
      JsonObject object,
      String text,
      OffsetUnit unit,
      String annotator,
      int line,
      ImportSink sink) {
    RecordSpans spans = new RecordSpans(text, unit, line, sink);
    int rank = 0;
    for (String key : List.of("label", "labels")) {
      for (Object item : object.list(key)) {
        rank++;
        String label = JsonObject.asText(item);
        if (label != null) {
          spans.label(null, ImportedValues.of(null, label, line));
        } else if (item instanceof List<?> triple
            && triple.size() == 3
            && JsonObject.asText(triple.get(2)) != null) {
          spans.span(
              "#" + rank,
              JsonObject.asWhole(triple.get(0)),
              JsonObject.asWhole(triple.get(1)),
              JsonObject.asText(triple.get(2)));
        } else {
          spans.refuse("label " + rank, "it is no [start, end, label]");
        }
      }
    }
    for (JsonObject entity : object.objects("entities")) {
      rank++;
      String id = entity.text("id") == null ? "#" + rank : entity.text("id");
      spans.span(
          id, entity.whole("start_offset"), entity.whole("end_offset"), entity.text("label"));
    }
    for (JsonObject relation : object.objects("relations")) {
      spans.relation(
          relation.text("id"),
          relation.text("from_id"),
          relation.text("to_id"),
          ImportedValues.of(null, relation.text("type"), line));
    }
    return spans.build(annotator);
  }
}

package org.glossator.formats.internal.prodigy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Fragment;
import org.glossator.base.OffsetUnit;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.json.JsonObject;
import org.glossator.formats.internal.json.RecordSpans;

/**
 * Annotations of one task: {@code spans}, {@code relations} between them, {@code accept} and {@code
 * label} of a whole text. A relation's ends are given as spans, or as tokens, or as places in the
 * list of spans where there are no tokens.
 */
final class ProdigyRecord {
  private final JsonObject object;
  private final RecordSpans spans;
  private final boolean tokens;

  /** Keys of spans by range, and by the number of their last token. */
  private final Map<Fragment, List<ImportedSpan>> byRange = new HashMap<>();

  private final Map<Long, String> byToken = new HashMap<>();

  private ProdigyRecord(
      JsonObject object, String text, OffsetUnit unit, int line, ImportSink sink) {
    this.object = object;
    this.spans = new RecordSpans(text, unit, line, sink);
    this.tokens = object.has("tokens");
  }

  static ImportedAnnotations read(
      JsonObject object,
      String text,
      OffsetUnit unit,
      String annotator,
      int line,
      ImportSink sink) {
    return new ProdigyRecord(object, text, unit, line, sink).read(annotator);
  }

  private ImportedAnnotations read(String annotator) {
    Map<String, JsonObject> byKey = new HashMap<>();
    for (JsonObject span : object.objects("spans")) {
      String key = "#" + byKey.size();
      byKey.put(key, span);
      spans.span(key, span.whole("start"), span.whole("end"), span.text("label"));
    }
    for (ImportedSpan span : spans.spans()) {
      byRange.computeIfAbsent(span.fragments().getFirst(), range -> new ArrayList<>(1)).add(span);
      Long last = byKey.get(span.key()).whole("token_end");
      if (last != null) {
        byToken.putIfAbsent(last, span.key());
      }
    }
    for (JsonObject relation : object.objects("relations")) {
      spans.relation(
          null,
          end(relation, "head"),
          end(relation, "child"),
          ImportedValues.of(null, relation.text("label"), spans.line()));
    }
    for (String key : List.of("accept", "label")) {
      for (Object label : object.list(key)) {
        if (JsonObject.asText(label) != null) {
          spans.label(null, ImportedValues.of(null, JsonObject.asText(label), spans.line()));
        }
      }
    }
    return spans.build(annotator);
  }

  /** Key of the span at an end of a relation, or null. */
  private String end(JsonObject relation, String name) {
    JsonObject span = relation.object(name + "_span");
    if (span != null) {
      Fragment range = spans.range("the " + name, span.whole("start"), span.whole("end"));
      List<ImportedSpan> found = range == null ? null : byRange.get(range);
      if (found != null) {
        String label = span.text("label");
        return found.stream()
            .filter(s -> label == null || label.equals(s.values().label()))
            .findFirst()
            .orElse(found.getFirst())
            .key();
      }
      if (range != null) {
        // a token or noun phrase that Prodigy lets people link without a label
        String key = "@" + range.begin() + "-" + range.end();
        if (!spans.has(key)) {
          spans.span(
              key, List.of(range), ImportedValues.of(null, span.text("label"), spans.line()));
        }
        return key;
      }
    }
    Long number = relation.whole(name);
    return number == null ? null : tokens ? byToken.get(number) : "#" + number;
  }
}

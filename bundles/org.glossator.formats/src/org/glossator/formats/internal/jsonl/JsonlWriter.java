package org.glossator.formats.internal.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;
import org.glossator.codebook.Scheme;
import org.glossator.study.DocumentEntry;

/**
 * Writes lines, with the keys of spec/formats.md in their order. Relations and labels have memo,
 * origin and confidence only where there is something to say. Immutable; any thread.
 */
final class JsonlWriter {
  private final JsonFactory factory = new JsonFactory();
  private final Scheme scheme;
  private final List<String> metadataColumns;
  private final OffsetUnit unit;
  private final boolean noText;

  JsonlWriter(Scheme scheme, List<String> metadataColumns, OffsetUnit unit, boolean noText) {
    this.scheme = scheme;
    this.metadataColumns = metadataColumns;
    this.unit = unit;
    this.noText = noText;
  }

  /**
   * One line with its end, in UTF-8.
   *
   * @param annotator the annotator, or null for a document that nobody has worked on
   */
  byte[] line(
      DocumentEntry entry,
      String text,
      String sha256,
      String annotator,
      AnnotationSnapshot snapshot) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 1024);
    // over a writer: over a stream Jackson writes emoji as two escapes, which is legal but
    // unreadable
    try (JsonGenerator json =
        factory.createGenerator(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      json.writeStartObject();
      json.writeStringField("id", entry.path());
      if (noText) {
        json.writeNullField("text");
        json.writeStringField("sha256", sha256);
      } else {
        json.writeStringField("text", text);
      }
      meta(json, entry);
      json.writeStringField("annotator", annotator);
      json.writeStringField("offsets", unit.id());
      json.writeObjectFieldStart("codebook");
      json.writeStringField("name", scheme.name());
      json.writeStringField("version", scheme.version());
      json.writeEndObject();
      labels(json, snapshot.labels());
      spans(json, snapshot, OffsetMap.of(text, unit));
      relations(json, snapshot.relations());
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no input errors
    }
    return bytes.toByteArray();
  }

  private void meta(JsonGenerator json, DocumentEntry entry) throws IOException {
    json.writeObjectFieldStart("meta");
    for (String column : metadataColumns) {
      String value = entry.get(column);
      if (!value.isEmpty()) {
        json.writeStringField(column, value);
      }
    }
    json.writeEndObject();
  }

  private void labels(JsonGenerator json, List<DocumentLabel> labels) throws IOException {
    json.writeArrayFieldStart("labels");
    for (DocumentLabel label : inOrder(labels)) {
      json.writeStartObject();
      json.writeStringField("layer", label.layer());
      json.writeStringField("label", label.code());
      features(json, label.attributes());
      provenance(json, label);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * By what they say, since their ids are not in the file: an import and export again gives the
   * same lines.
   */
  private static List<DocumentLabel> inOrder(List<DocumentLabel> labels) {
    List<DocumentLabel> sorted = new ArrayList<>(labels);
    sorted.sort(
        Comparator.comparing(DocumentLabel::layer)
            .thenComparing(DocumentLabel::code, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(label -> label.attributes().toString())
            .thenComparing(DocumentLabel::memo, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(DocumentLabel::id));
    return sorted;
  }

  private void spans(JsonGenerator json, AnnotationSnapshot snapshot, OffsetMap offsets)
      throws IOException {
    json.writeArrayFieldStart("spans");
    for (Span span : snapshot.spans()) {
      json.writeStartObject();
      json.writeStringField("id", "s" + span.id());
      json.writeNumberField("start", offsets.fromUtf16(span.begin()));
      json.writeNumberField("end", offsets.fromUtf16(span.end()));
      if (noText) {
        json.writeNullField("text");
      } else {
        // what text[start:end] gives, of several fragments too: readers check it without looking at
        // fragments
        json.writeStringField("text", snapshot.text().substring(span.begin(), span.end()));
      }
      json.writeStringField("layer", span.layer());
      json.writeStringField("label", span.code());
      if (span.isDiscontinuous()) {
        json.writeArrayFieldStart("fragments");
        for (Fragment fragment : span.fragments()) {
          json.writeStartArray();
          json.writeNumber(offsets.fromUtf16(fragment.begin()));
          json.writeNumber(offsets.fromUtf16(fragment.end()));
          json.writeEndArray();
        }
        json.writeEndArray();
      }
      features(json, span.attributes());
      json.writeStringField("memo", span.memo());
      json.writeStringField("origin", span.origin());
      confidence(json, span);
      version(json, span);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void relations(JsonGenerator json, List<Relation> relations) throws IOException {
    json.writeArrayFieldStart("relations");
    for (Relation relation : relations) {
      json.writeStartObject();
      json.writeStringField("id", "r" + relation.id());
      json.writeStringField("layer", relation.layer());
      json.writeStringField("label", relation.code());
      json.writeStringField("head", "s" + relation.source());
      json.writeStringField("tail", "s" + relation.target());
      features(json, relation.attributes());
      provenance(json, relation);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void provenance(JsonGenerator json, Annotation annotation) throws IOException {
    if (annotation.memo() != null) {
      json.writeStringField("memo", annotation.memo());
    }
    if (!annotation.origin().equals(Annotation.MANUAL)) {
      json.writeStringField("origin", annotation.origin());
    }
    if (annotation.confidence() != null) {
      confidence(json, annotation);
    }
    version(json, annotation);
  }

  /** The line says the version of most; one that was made under another says so itself. */
  private void version(JsonGenerator json, Annotation annotation) throws IOException {
    String version = annotation.codebookVersion();
    if (version != null && !version.equals(scheme.version())) {
      json.writeStringField("codebookVersion", version);
    }
  }

  private static void confidence(JsonGenerator json, Annotation annotation) throws IOException {
    if (annotation.confidence() == null) {
      json.writeNullField("confidence");
    } else {
      json.writeNumberField("confidence", annotation.confidence());
    }
  }

  private static void features(JsonGenerator json, Map<String, AttributeValue> attributes)
      throws IOException {
    json.writeObjectFieldStart("features");
    for (Map.Entry<String, AttributeValue> attribute : attributes.entrySet()) {
      json.writeFieldName(attribute.getKey());
      switch (attribute.getValue()) {
        case AttributeValue.Text v -> json.writeString(v.text());
        case AttributeValue.IntegerNumber v -> json.writeNumber(v.number());
        case AttributeValue.DecimalNumber v -> json.writeNumber(v.number());
        case AttributeValue.YesNo v -> json.writeBoolean(v.yes());
        case AttributeValue.Choice v -> json.writeString(v.id());
        case AttributeValue.MultiChoice v -> {
          json.writeStartArray();
          for (String id : v.ids()) {
            json.writeString(id);
          }
          json.writeEndArray();
        }
        case AttributeValue.Date v -> json.writeString(v.iso());
        case AttributeValue.Actor v -> json.writeString(v.id());
      }
    }
    json.writeEndObject();
  }
}

package org.glossator.formats.internal.labelstudio;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.formats.Dataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Exporter;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.exporting.HashedFile;
import org.glossator.formats.internal.exporting.Held;
import org.glossator.formats.internal.exporting.HeldDocument;
import org.glossator.formats.internal.exporting.Holds;
import org.glossator.formats.internal.exporting.NoText;
import org.glossator.formats.internal.exporting.Projection;
import org.glossator.formats.internal.exporting.Proof;
import org.glossator.formats.internal.exporting.QuietSink;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.formats.internal.exporting.RecordExport;
import org.glossator.formats.internal.json.JsonObject;
import org.glossator.formats.internal.json.JsonOutput;
import org.glossator.formats.internal.json.JsonTree;

/**
 * Writes tasks for Label Studio, one a document with an annotation for each annotator, and the
 * labelling interface that shows them.
 */
public final class LabelStudioExporter implements Exporter {
  private static final Projection PROJECTION =
      Projection.of(
          Holds.LAYERS,
          Holds.NO_CODE,
          Holds.RELATIONS,
          Holds.LABELS,
          Holds.ATTRIBUTES,
          Holds.MEMOS,
          Holds.RELATION_MEMOS,
          Holds.ORIGINS,
          Holds.CONFIDENCES,
          Holds.METADATA,
          Holds.ANNOTATORS);

  @Override
  public String id() {
    return "labelstudio";
  }

  @Override
  public String description() {
    return new LabelStudioImporter().description();
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.UTF16;
  }

  @Override
  public boolean supports(OffsetUnit unit) {
    return true;
  }

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    NoText.refuse(options, id());
    ExportResult result =
        new RecordExport(dataset, options, target, PROJECTION)
            .write(
                ".json",
                RecordExport.Frame.LIST,
                (document, number, losses) ->
                    List.of(
                        new RecordExport.Content(
                            encode(dataset, document, number, options.unit(), losses),
                            counts(document))),
                progress);
    List<ExportedFile> files = new ArrayList<>(result.files());
    String folder = options.part().isEmpty() ? "" : options.part() + "-";
    byte[] config = LabelingConfig.toXml(dataset.scheme()).getBytes(StandardCharsets.UTF_8);
    files.add(HashedFile.write(target, folder + LabelingConfig.NAME, config, Counts.NONE));
    return new ExportResult(files, result.losses());
  }

  private static Counts counts(HeldDocument document) {
    return document.work().stream().map(Held::counts).reduce(Counts.NONE, Counts::plus);
  }

  private static byte[] encode(
      Dataset dataset, HeldDocument document, int number, OffsetUnit unit, Losses losses)
      throws ProblemException {
    JsonOutput.countTaken(dataset, document, losses);
    OffsetMap offsets = OffsetMap.of(document.text(), unit);
    byte[] bytes =
        JsonOutput.bytes(
            json -> {
              json.writeStartObject();
              json.writeNumberField("id", number);
              json.writeObjectFieldStart("data");
              json.writeStringField("text", document.text());
              json.writeEndObject();
              JsonOutput.meta(json, dataset, document, null);
              json.writeArrayFieldStart("annotations");
              for (Held held : document.work()) {
                if (held.annotator() != null) {
                  annotation(json, dataset, document.text(), held, offsets);
                }
              }
              json.writeEndArray();
              json.writeArrayFieldStart("predictions");
              json.writeEndArray();
              json.writeEndObject();
            });
    check(bytes, document, unit);
    return bytes;
  }

  private static void check(byte[] bytes, HeldDocument document, OffsetUnit unit)
      throws ProblemException {
    try {
      JsonObject task = (JsonObject) JsonTree.read(bytes);
      String text = LabelStudioTask.text(task);
      List<Proof> read = new ArrayList<>();
      if (document.text().equals(text)) {
        for (ImportedAnnotations annotations :
            LabelStudioTask.annotations(task, text, unit, 0, QuietSink.INSTANCE)) {
          read.add(Proof.of(annotations));
        }
      }
      List<Proof> expected =
          document.work().stream().filter(held -> held.annotator() != null).map(Proof::of).toList();
      if (!document.text().equals(text) || !read.equals(expected)) {
        throw ReadBack.differs(document.entry().path());
      }
    } catch (IOException e) {
      throw new ProblemException(ReadBack.differs(document.entry().path()).problem(), e);
    }
  }

  private static void annotation(
      JsonGenerator json, Dataset dataset, String text, Held held, OffsetMap offsets)
      throws IOException {
    int account = dataset.annotators().indexOf(held.annotator()) + 1;
    json.writeStartObject();
    json.writeNumberField("completed_by", account);
    json.writeStringField("created_username", held.annotator() + ", " + account);
    json.writeBooleanField("was_cancelled", false);
    json.writeArrayFieldStart("result");
    for (Span span : held.spans()) {
      json.writeStartObject();
      begin(json, "s" + span.id(), LabelStudioNames.control(span.layer()), "labels", span);
      value(json, span, text, offsets);
      labels(json, "labels", span.code());
      json.writeEndObject();
      json.writeEndObject();
      attributes(json, "s" + span.id(), span, span, text, offsets);
    }
    for (DocumentLabel label : held.labels()) {
      json.writeStartObject();
      begin(json, "l" + label.id(), label.layer(), "choices", label);
      json.writeObjectFieldStart("value");
      labels(json, "choices", label.code());
      json.writeEndObject();
      json.writeEndObject();
      attributes(json, "l" + label.id(), label, null, text, offsets);
    }
    for (Relation relation : held.relations()) {
      json.writeStartObject();
      json.writeStringField("id", "r" + relation.id());
      json.writeStringField("type", "relation");
      json.writeStringField("from_id", "s" + relation.source());
      json.writeStringField("to_id", "s" + relation.target());
      json.writeStringField("direction", "right");
      labels(json, "labels", relation.code());
      provenance(json, relation);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void begin(
      JsonGenerator json, String id, String control, String type, Annotation a) throws IOException {
    json.writeStringField("id", id);
    json.writeStringField("from_name", control);
    json.writeStringField("to_name", "text");
    json.writeStringField("type", type);
    provenance(json, a);
  }

  private static void provenance(JsonGenerator json, Annotation a) throws IOException {
    json.writeStringField("origin", a.origin());
    if (a.confidence() != null) {
      json.writeNumberField("score", a.confidence());
    }
    if (a.memo() != null) {
      json.writeObjectFieldStart("meta");
      labels(json, "text", a.memo());
      json.writeEndObject();
    }
  }

  /** Begins the value with the place of a span; the caller adds to it and ends it. */
  private static void value(JsonGenerator json, Span span, String text, OffsetMap offsets)
      throws IOException {
    json.writeObjectFieldStart("value");
    json.writeNumberField("start", offsets.fromUtf16(span.begin()));
    json.writeNumberField("end", offsets.fromUtf16(span.end()));
    if (text != null) {
      json.writeStringField("text", text.substring(span.begin(), span.end()));
    }
  }

  private static void labels(JsonGenerator json, String key, String label) throws IOException {
    json.writeArrayFieldStart(key);
    if (label != null) {
      json.writeString(label);
    }
    json.writeEndArray();
  }

  private static void attributes(
      JsonGenerator json, String id, Annotation a, Span span, String text, OffsetMap offsets)
      throws IOException {
    for (Map.Entry<String, AttributeValue> attribute : a.attributes().entrySet()) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("from_name", attribute.getKey());
      json.writeStringField("to_name", "text");
      json.writeStringField("type", type(attribute.getValue()));
      if (span == null) {
        json.writeObjectFieldStart("value");
      } else {
        // the key "text" holds what was typed in where the control is for texts
        value(json, span, null, offsets);
      }
      value(json, attribute.getValue());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static String type(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Text v -> "textarea";
      case AttributeValue.Actor v -> "textarea";
      case AttributeValue.IntegerNumber v -> "number";
      case AttributeValue.DecimalNumber v -> "number";
      case AttributeValue.Date v -> "datetime";
      case AttributeValue.YesNo v -> "choices";
      case AttributeValue.Choice v -> "choices";
      case AttributeValue.MultiChoice v -> "choices";
    };
  }

  private static void value(JsonGenerator json, AttributeValue value) throws IOException {
    switch (value) {
      case AttributeValue.Text v -> labels(json, "text", v.text());
      case AttributeValue.Actor v -> labels(json, "text", v.id());
      case AttributeValue.IntegerNumber v -> json.writeNumberField("number", v.number());
      case AttributeValue.DecimalNumber v -> json.writeNumberField("number", v.number());
      case AttributeValue.Date v -> json.writeStringField("datetime", v.iso());
      case AttributeValue.YesNo v -> labels(json, "choices", Boolean.toString(v.yes()));
      case AttributeValue.Choice v -> labels(json, "choices", v.id());
      case AttributeValue.MultiChoice v -> {
        json.writeArrayFieldStart("choices");
        for (String id : v.ids()) {
          json.writeString(id);
        }
        json.writeEndArray();
      }
    }
  }
}

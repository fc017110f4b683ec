package org.glossator.formats.internal.doccano;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.formats.Dataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.Exporter;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.exporting.Held;
import org.glossator.formats.internal.exporting.HeldDocument;
import org.glossator.formats.internal.exporting.Holds;
import org.glossator.formats.internal.exporting.NoText;
import org.glossator.formats.internal.exporting.Projection;
import org.glossator.formats.internal.exporting.RecordExport;
import org.glossator.formats.internal.json.JsonOutput;
import org.glossator.formats.internal.json.JsonProof;

/**
 * Writes what doccano imports. It has two kinds of projects, each with its form of the file: {@code
 * -o form=labels} for sequence labelling, {@code -o form=relations} for relations too; without the
 * option the dataset decides, whether it has any relation.
 */
public final class DoccanoExporter implements Exporter {
  private static final Projection LABELS = Projection.of(Holds.METADATA, Holds.ANNOTATORS);
  private static final Projection RELATIONS =
      Projection.of(Holds.RELATIONS, Holds.METADATA, Holds.ANNOTATORS);

  @Override
  public String id() {
    return "doccano";
  }

  @Override
  public String description() {
    return new DoccanoImporter().description();
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
    boolean relations = withRelations(dataset, options, progress);
    return new RecordExport(dataset, options, target, relations ? RELATIONS : LABELS)
        .write(
            ".jsonl",
            RecordExport.Frame.LINES,
            (document, number, losses) ->
                encode(dataset, document, number, options.unit(), relations, losses),
            progress);
  }

  private static boolean withRelations(Dataset dataset, ExportOptions options, Progress progress)
      throws ProblemException {
    String form = options.get("form");
    if (form == null) {
      return RelationScan.any(dataset, progress);
    }
    return switch (form) {
      case "labels" -> false;
      case "relations" -> true;
      default ->
          throw new ProblemException(
              Problem.error(
                  "", "doccano has no form \"" + form + "\"", "use -o form=labels or relations"));
    };
  }

  private static List<RecordExport.Content> encode(
      Dataset dataset,
      HeldDocument document,
      int number,
      OffsetUnit unit,
      boolean relations,
      Losses losses)
      throws ProblemException {
    JsonOutput.countTaken(dataset, document, losses);
    OffsetMap offsets = OffsetMap.of(document.text(), unit);
    List<RecordExport.Content> records = new ArrayList<>();
    for (Held held : document.work()) {
      byte[] bytes =
          JsonOutput.bytes(
              json -> {
                json.writeStartObject();
                json.writeNumberField("id", number);
                json.writeStringField("text", document.text());
                if (relations) {
                  entities(json, held, offsets);
                } else {
                  labels(json, held, offsets);
                }
                JsonOutput.meta(json, dataset, document, held.annotator());
                json.writeEndObject();
              });
      JsonProof.check(
          bytes,
          document,
          held,
          (object, text, annotator, sink) ->
              DoccanoRecord.read(object, text, unit, annotator, 0, sink));
      records.add(new RecordExport.Content(bytes, held.counts()));
    }
    return records;
  }

  private static void labels(JsonGenerator json, Held held, OffsetMap offsets) throws IOException {
    json.writeArrayFieldStart("label");
    for (Span span : held.spans()) {
      json.writeStartArray();
      json.writeNumber(offsets.fromUtf16(span.begin()));
      json.writeNumber(offsets.fromUtf16(span.end()));
      json.writeString(span.code());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void entities(JsonGenerator json, Held held, OffsetMap offsets)
      throws IOException {
    Map<Integer, Integer> numbers = new HashMap<>();
    json.writeArrayFieldStart("entities");
    for (Span span : held.spans()) {
      int number = numbers.size() + 1;
      numbers.put(span.id(), number);
      json.writeStartObject();
      json.writeNumberField("id", number);
      json.writeStringField("label", span.code());
      json.writeNumberField("start_offset", offsets.fromUtf16(span.begin()));
      json.writeNumberField("end_offset", offsets.fromUtf16(span.end()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("relations");
    int number = 0;
    for (Relation relation : held.relations()) {
      json.writeStartObject();
      json.writeNumberField("id", ++number);
      json.writeNumberField("from_id", numbers.get(relation.source()));
      json.writeNumberField("to_id", numbers.get(relation.target()));
      json.writeStringField("type", relation.code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

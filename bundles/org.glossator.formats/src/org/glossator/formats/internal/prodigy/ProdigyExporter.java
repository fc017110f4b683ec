package org.glossator.formats.internal.prodigy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;
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
import org.glossator.formats.internal.tokens.Tokens;

/**
 * Writes tasks for Prodigy. Where there are relations the tokens are written too, cut so that each
 * span begins and ends at one: its relation interface counts them.
 */
public final class ProdigyExporter implements Exporter {
  private static final Projection PROJECTION =
      Projection.of(Holds.RELATIONS, Holds.METADATA, Holds.ANNOTATORS);

  @Override
  public String id() {
    return "prodigy";
  }

  @Override
  public String description() {
    return new ProdigyImporter().description();
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.CODEPOINT;
  }

  @Override
  public boolean supports(OffsetUnit unit) {
    return true;
  }

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    NoText.refuse(options, id());
    return new RecordExport(dataset, options, target, PROJECTION)
        .write(
            ".jsonl",
            RecordExport.Frame.LINES,
            (document, number, losses) -> encode(dataset, document, options.unit(), losses),
            progress);
  }

  private static List<RecordExport.Content> encode(
      Dataset dataset, HeldDocument document, OffsetUnit unit, Losses losses)
      throws ProblemException {
    JsonOutput.countTaken(dataset, document, losses);
    OffsetMap offsets = OffsetMap.of(document.text(), unit);
    List<RecordExport.Content> records = new ArrayList<>();
    for (Held held : document.work()) {
      byte[] bytes = JsonOutput.bytes(json -> task(json, dataset, document, held, offsets));
      JsonProof.check(
          bytes,
          document,
          held,
          (object, text, annotator, sink) ->
              ProdigyRecord.read(object, text, unit, annotator, 0, sink));
      records.add(new RecordExport.Content(bytes, held.counts()));
    }
    return records;
  }

  private static void task(
      JsonGenerator json, Dataset dataset, HeldDocument document, Held held, OffsetMap offsets)
      throws IOException {
    Tokens tokens = held.relations().isEmpty() ? null : tokens(document.text(), held);
    json.writeStartObject();
    json.writeStringField("text", document.text());
    if (tokens != null) {
      tokens(json, document.text(), tokens, offsets);
    }
    json.writeArrayFieldStart("spans");
    for (Span span : held.spans()) {
      span(json, span, tokens, offsets);
    }
    json.writeEndArray();
    relations(json, held, tokens, offsets);
    JsonOutput.meta(json, dataset, document, held.annotator());
    if (held.annotator() != null) {
      json.writeStringField("answer", "accept");
      json.writeStringField("_annotator_id", held.annotator());
    }
    json.writeEndObject();
  }

  private static Tokens tokens(String text, Held held) {
    BitSet cuts = new BitSet();
    for (Span span : held.spans()) {
      cuts.set(span.begin());
      cuts.set(span.end());
    }
    return Tokens.of(text, cuts);
  }

  private static void tokens(JsonGenerator json, String text, Tokens tokens, OffsetMap offsets)
      throws IOException {
    json.writeArrayFieldStart("tokens");
    for (int i = 0; i < tokens.size(); i++) {
      int end = tokens.end(i);
      json.writeStartObject();
      json.writeStringField("text", text.substring(tokens.begin(i), end));
      json.writeNumberField("start", offsets.fromUtf16(tokens.begin(i)));
      json.writeNumberField("end", offsets.fromUtf16(end));
      json.writeNumberField("id", i);
      json.writeBooleanField("ws", end < text.length() && text.charAt(end) == ' ');
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, Span span, Tokens tokens, OffsetMap offsets)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", offsets.fromUtf16(span.begin()));
    json.writeNumberField("end", offsets.fromUtf16(span.end()));
    if (tokens != null) {
      int first = tokens.firstBeginningAt(span.begin());
      json.writeNumberField("token_start", first);
      json.writeNumberField("token_end", last(span, tokens));
    }
    json.writeStringField("label", span.code());
    json.writeEndObject();
  }

  /** The last token of a span; of one that has none the one before it. */
  private static int last(Span span, Tokens tokens) {
    return Math.max(0, tokens.firstBeginningAt(span.end()) - 1);
  }

  private static void relations(JsonGenerator json, Held held, Tokens tokens, OffsetMap offsets)
      throws IOException {
    if (tokens == null) {
      return;
    }
    Map<Integer, Span> byId = new HashMap<>();
    held.spans().forEach(span -> byId.put(span.id(), span));
    json.writeArrayFieldStart("relations");
    for (Relation relation : held.relations()) {
      Span head = byId.get(relation.source());
      Span child = byId.get(relation.target());
      json.writeStartObject();
      json.writeNumberField("head", last(head, tokens));
      json.writeNumberField("child", last(child, tokens));
      json.writeFieldName("head_span");
      span(json, head, tokens, offsets);
      json.writeFieldName("child_span");
      span(json, child, tokens, offsets);
      json.writeStringField("label", relation.code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

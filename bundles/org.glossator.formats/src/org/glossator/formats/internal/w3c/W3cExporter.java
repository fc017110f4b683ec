package org.glossator.formats.internal.w3c;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
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
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.internal.exporting.AttributePlain;
import org.glossator.formats.internal.exporting.FolderExport;
import org.glossator.formats.internal.exporting.FolderExport.Content;
import org.glossator.formats.internal.exporting.Held;
import org.glossator.formats.internal.exporting.HeldDocument;
import org.glossator.formats.internal.exporting.Holds;
import org.glossator.formats.internal.exporting.NoText;
import org.glossator.formats.internal.exporting.Projection;
import org.glossator.formats.internal.exporting.Proof;
import org.glossator.formats.internal.exporting.QuietSink;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.formats.internal.json.JsonObject;
import org.glossator.formats.internal.json.JsonOutput;
import org.glossator.formats.internal.json.JsonTree;

/** Writes a text and a page of Web Annotations for each document. */
public final class W3cExporter implements Exporter {
  private static final int CONTEXT_LENGTH = 32;

  private static final Projection PROJECTION =
      Projection.of(
          Holds.LAYERS,
          Holds.RELATION_LAYERS,
          Holds.NO_CODE,
          Holds.FRAGMENTS,
          Holds.RELATIONS,
          Holds.LABELS,
          Holds.ATTRIBUTES,
          Holds.RELATION_ATTRIBUTES,
          Holds.MEMOS,
          Holds.RELATION_MEMOS,
          Holds.ORIGINS,
          Holds.CONFIDENCES,
          Holds.ANNOTATORS);

  @Override
  public String id() {
    return "w3c";
  }

  @Override
  public String description() {
    return new W3cImporter().description();
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.CODEPOINT;
  }

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    NoText.refuse(options, id());
    return new FolderExport(dataset, options, target, PROJECTION)
        .write((document, work, name, losses) -> encode(document, work, name), progress);
  }

  private static List<Content> encode(HeldDocument document, Held work, String name)
      throws ProblemException {
    String source = W3cTerms.encoded(name.substring(name.lastIndexOf('/') + 1)) + ".txt";
    Page page = new Page(document.text(), source, work);
    byte[] bytes = JsonOutput.bytes(page::write);
    check(bytes, document, work);
    return List.of(
        new Content(name + ".txt", document.text().getBytes(StandardCharsets.UTF_8), null),
        new Content(name + ".jsonld", bytes, work.counts()));
  }

  private static void check(byte[] bytes, HeldDocument document, Held work)
      throws ProblemException {
    try {
      JsonObject page = (JsonObject) JsonTree.read(bytes);
      List<ImportedAnnotations> read =
          W3cReader.read(page, page.objects("items"), document.text(), QuietSink.INSTANCE);
      Proof expected = Proof.of(work);
      boolean right =
          read.isEmpty()
              ? expected.count() == 0
              : read.size() == 1
                  && Proof.of(read.getFirst()).equals(expected)
                  && String.valueOf(work.annotator()).equals(read.getFirst().annotator());
      if (!right) {
        throw ReadBack.differs(document.entry().path());
      }
    } catch (IOException e) {
      throw new ProblemException(ReadBack.differs(document.entry().path()).problem(), e);
    }
  }

  /** One page. */
  private record Page(String text, String source, Held work) {

    void write(JsonGenerator json) throws IOException {
      OffsetMap offsets = OffsetMap.of(text, OffsetUnit.CODEPOINT);
      json.writeStartObject();
      json.writeArrayFieldStart("@context");
      json.writeString(W3cTerms.CONTEXT);
      json.writeStartObject();
      json.writeStringField("glossator", W3cTerms.NAMESPACE);
      json.writeEndObject();
      json.writeEndArray();
      json.writeStringField("type", "AnnotationPage");
      if (work.annotator() != null) {
        creator(json);
      }
      json.writeArrayFieldStart("items");
      for (Span span : work.spans()) {
        begin(json, "s" + span.id(), "classifying", span);
        json.writeArrayFieldStart("target");
        for (Fragment fragment : span.fragments()) {
          target(json, fragment, offsets);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      for (DocumentLabel label : work.labels()) {
        begin(json, "l" + label.id(), "classifying", label);
        json.writeStringField("target", source);
        json.writeEndObject();
      }
      for (Relation relation : work.relations()) {
        begin(json, "r" + relation.id(), "linking", relation);
        json.writeArrayFieldStart("target");
        json.writeString("#s" + relation.source());
        json.writeString("#s" + relation.target());
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void begin(JsonGenerator json, String id, String motivation, Annotation a)
        throws IOException {
      json.writeRaw('\n'); // an annotation a line
      json.writeStartObject();
      json.writeStringField("id", "#" + id);
      json.writeStringField("type", "Annotation");
      json.writeStringField("motivation", motivation);
      creator(json);
      json.writeStringField(W3cTerms.ORIGIN, a.origin());
      if (a.confidence() != null) {
        json.writeNumberField(W3cTerms.CONFIDENCE, a.confidence());
      }
      json.writeArrayFieldStart("body");
      json.writeStartObject();
      json.writeStringField("type", "SpecificResource");
      json.writeStringField("source", W3cTerms.iri(a.layer(), a.code()));
      json.writeStringField("purpose", "classifying");
      json.writeEndObject();
      for (Map.Entry<String, AttributeValue> attribute : a.attributes().entrySet()) {
        for (String value : AttributePlain.texts(attribute.getValue())) {
          text(json, "describing", value, attribute.getKey());
        }
      }
      if (a.memo() != null) {
        text(json, "commenting", a.memo(), null);
      }
      json.writeEndArray();
    }

    private void creator(JsonGenerator json) throws IOException {
      json.writeObjectFieldStart("creator");
      json.writeStringField("type", "Person");
      json.writeStringField("name", work.annotator());
      json.writeEndObject();
    }

    private static void text(JsonGenerator json, String purpose, String value, String attribute)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("type", "TextualBody");
      json.writeStringField("value", value);
      json.writeStringField("format", "text/plain");
      json.writeStringField("purpose", purpose);
      if (attribute != null) {
        json.writeStringField(W3cTerms.ATTRIBUTE, attribute);
      }
      json.writeEndObject();
    }

    private void target(JsonGenerator json, Fragment fragment, OffsetMap offsets)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("source", source);
      json.writeArrayFieldStart("selector");
      json.writeStartObject();
      json.writeStringField("type", "TextPositionSelector");
      json.writeNumberField("start", offsets.fromUtf16(fragment.begin()));
      json.writeNumberField("end", offsets.fromUtf16(fragment.end()));
      json.writeEndObject();
      json.writeStartObject();
      json.writeStringField("type", "TextQuoteSelector");
      json.writeStringField("exact", text.substring(fragment.begin(), fragment.end()));
      json.writeStringField("prefix", before(fragment.begin()));
      json.writeStringField("suffix", after(fragment.end()));
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    /** Characters are code points here: a half of one is no text. */
    private String before(int end) {
      int count = Math.min(CONTEXT_LENGTH, text.codePointCount(Math.max(0, end - 64), end));
      return text.substring(text.offsetByCodePoints(end, -count), end);
    }

    private String after(int begin) {
      int stop = Math.min(text.length(), begin + 2 * CONTEXT_LENGTH);
      int count = Math.min(CONTEXT_LENGTH, text.codePointCount(begin, stop));
      return text.substring(begin, text.offsetByCodePoints(begin, count));
    }
  }
}

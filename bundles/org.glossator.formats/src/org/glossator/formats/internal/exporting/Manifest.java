package org.glossator.formats.internal.exporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.base.OffsetUnit;
import org.glossator.codebook.Scheme;
import org.glossator.formats.ExportDataset;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Glossator;
import org.glossator.formats.Losses;
import org.glossator.formats.Split;
import org.glossator.study.DocumentEntry;

/**
 * The file that says what a dataset is (spec/cli.md). Nothing in it depends on time, machine or
 * folder.
 */
final class Manifest {
  static final String NAME = "manifest.json";

  private Manifest() {}

  static byte[] toJson(
      ExportDataset task,
      OffsetUnit unit,
      Scheme scheme,
      String title,
      List<String> annotators,
      Set<String> layers,
      Map<String, List<DocumentEntry>> parts,
      List<ExportedFile> files,
      Counts counts,
      Losses losses) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try (JsonGenerator json =
        new JsonFactory().createGenerator(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", Glossator.NAME);
      json.writeStringField("version", Glossator.VERSION);
      json.writeEndObject();
      json.writeObjectFieldStart("study");
      json.writeStringField("title", title);
      json.writeEndObject();
      json.writeObjectFieldStart("codebook");
      json.writeStringField("id", scheme.id());
      json.writeStringField("name", scheme.name());
      json.writeStringField("version", scheme.version());
      json.writeEndObject();
      json.writeStringField("format", task.exporter().id());
      json.writeStringField("offsets", unit.id());
      options(json, task);
      filters(json, task, annotators, layers);
      split(json, task.split(), parts);
      counts(json, counts);
      files(json, files);
      losses(json, losses);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no output errors
    }
    return bytes.toByteArray();
  }

  private static void options(JsonGenerator json, ExportDataset task) throws IOException {
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : new TreeMap<>(task.values()).entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
  }

  private static void filters(
      JsonGenerator json, ExportDataset task, List<String> annotators, Set<String> layers)
      throws IOException {
    json.writeObjectFieldStart("filters");
    texts(json, "annotators", annotators);
    if (layers == null) {
      json.writeNullField("layers");
    } else {
      texts(json, "layers", layers);
    }
    json.writeStringField(
        "documents", task.documents() == null ? null : task.documents().toString());
    json.writeBooleanField("text", !task.noText());
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, Collection<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void split(JsonGenerator json, Split split, Map<String, List<DocumentEntry>> parts)
      throws IOException {
    if (split == null) {
      json.writeNullField("split");
      return;
    }
    json.writeObjectFieldStart("split");
    json.writeArrayFieldStart("percent");
    for (int percent : split.percent()) {
      json.writeNumber(percent);
    }
    json.writeEndArray();
    json.writeNumberField("seed", split.seed());
    json.writeObjectFieldStart("documents");
    for (Map.Entry<String, List<DocumentEntry>> part : parts.entrySet()) {
      json.writeNumberField(part.getKey(), part.getValue().size());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void files(JsonGenerator json, List<ExportedFile> files) throws IOException {
    json.writeArrayFieldStart("files");
    for (ExportedFile file : files) {
      json.writeStartObject();
      json.writeStringField("path", file.path());
      json.writeStringField("sha256", file.sha256());
      json.writeNumberField("bytes", file.bytes());
      counts(json, file.counts());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void counts(JsonGenerator json, Counts counts) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("documents", counts.documents());
    json.writeNumberField("spans", counts.spans());
    json.writeNumberField("relations", counts.relations());
    json.writeNumberField("labels", counts.labels());
    json.writeEndObject();
  }

  private static void losses(JsonGenerator json, Losses losses) throws IOException {
    json.writeArrayFieldStart("losses");
    for (Map.Entry<String, Long> loss : losses.counts().entrySet()) {
      json.writeStartObject();
      json.writeStringField("kind", loss.getKey());
      json.writeNumberField("count", loss.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

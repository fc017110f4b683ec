package org.glossator.formats.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.glossator.formats.Dataset;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.exporting.HeldDocument;

/** Writes records of JSON into memory. */
public final class JsonOutput {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonOutput() {}

  /** What writes. */
  @FunctionalInterface
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** A value in UTF-8, emoji as they are. */
  public static byte[] bytes(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    // over a writer: over a stream Jackson writes emoji as two escapes, which is legal but
    // unreadable
    try (JsonGenerator json =
        FACTORY.createGenerator(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no output errors
    }
    return bytes.toByteArray();
  }

  /**
   * The object {@code meta} of a record: columns, the document's name and the annotator.
   *
   * @param annotator the annotator, or null
   */
  public static void meta(
      JsonGenerator json, Dataset dataset, HeldDocument document, String annotator)
      throws IOException {
    json.writeObjectFieldStart("meta");
    json.writeStringField(RecordNames.DOCUMENT, document.entry().path());
    if (annotator != null) {
      json.writeStringField(RecordNames.ANNOTATOR, annotator);
    }
    for (String column : dataset.metadataColumns()) {
      String value = document.entry().get(column);
      if (!value.isEmpty() && !isTaken(column)) {
        json.writeStringField(column, value);
      }
    }
    json.writeEndObject();
  }

  /** Counts columns whose names mean something else in a record. */
  public static void countTaken(Dataset dataset, HeldDocument document, Losses losses) {
    for (String column : dataset.metadataColumns()) {
      if (isTaken(column) && !document.entry().get(column).isEmpty()) {
        losses.add("metadata: " + column, 1);
      }
    }
  }

  private static boolean isTaken(String column) {
    return column.equals(RecordNames.DOCUMENT) || column.equals(RecordNames.ANNOTATOR);
  }
}

package org.glossator.formats.internal.publishing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** JSON that people read: two spaces, LF. */
final class PrettyJson {
  private PrettyJson() {}

  /** A map of maps, lists, texts, numbers and yes or no; in the maps' order. */
  static byte[] toBytes(Map<String, ?> object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json =
        new JsonFactory().createGenerator(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      write(json, object);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no output errors
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.writeFieldName(String.valueOf(entry.getKey()));
          write(json, entry.getValue());
        }
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        for (Object item : list) {
          write(json, item);
        }
        json.writeEndArray();
      }
      case Long n -> json.writeNumber(n);
      case Integer n -> json.writeNumber(n);
      case Boolean b -> json.writeBoolean(b);
      default -> json.writeString(String.valueOf(value));
    }
  }
}

package org.glossator.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.glossator.base.Problem;
import org.glossator.base.Problems;

/** JSON on standard output: one object, on one line. */
final class JsonOutput {
  private JsonOutput() {}

  /** Writes the fields of the object. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  static String object(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no output errors
    }
    return text.toString();
  }

  /** A field with the problems. */
  static void problems(JsonGenerator json, Problems problems) throws IOException {
    problems(json, "problems", problems);
  }

  /** The same under another name. */
  static void problems(JsonGenerator json, String name, Problems problems) throws IOException {
    json.writeArrayFieldStart(name);
    for (Problem problem : problems.list()) {
      json.writeStartObject();
      json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("path", problem.path());
      json.writeNumberField("line", problem.line());
      json.writeStringField("what", problem.what());
      json.writeStringField("remedy", problem.remedy());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

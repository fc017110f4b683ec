package org.glossator.formats.internal.codebooks;

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
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Example;
import org.glossator.codebook.model.Layer;

/**
 * The whole scheme as JSON: layers with attributes and the tree of codes. The history of changes is
 * left out; places of examples are UTF-16 offsets.
 */
public final class CodebookJson {
  private CodebookJson() {}

  public static byte[] toBytes(Codebook codebook) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json =
        new JsonFactory().createGenerator(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      text(json, "id", codebook.getId());
      text(json, "name", codebook.getName());
      text(json, "version", codebook.getVersion());
      text(json, "description", codebook.getDescription());
      text(json, "guidelines", codebook.getGuidelines());
      text(json, "language", codebook.getLanguage());
      text(json, "author", codebook.getAuthor());
      text(json, "source", codebook.getSource());
      text(json, "licence", codebook.getLicence());
      json.writeArrayFieldStart("layers");
      for (Layer layer : codebook.getLayers()) {
        layer(json, layer);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no output errors
    }
    return bytes.toByteArray();
  }

  private static void layer(JsonGenerator json, Layer layer) throws IOException {
    json.writeStartObject();
    text(json, "id", layer.getId());
    text(json, "name", layer.getName());
    json.writeStringField("kind", layer.getKind().getLiteral());
    text(json, "description", layer.getDescription());
    text(json, "guidelines", layer.getGuidelines());
    json.writeStringField("overlap", layer.getOverlap().getLiteral());
    json.writeBooleanField("crossesSentences", layer.isCrossesSentences());
    json.writeStringField("snap", layer.getSnap().getLiteral());
    json.writeStringField("fixedUnit", layer.getFixedUnit().getLiteral());
    json.writeBooleanField("exhaustive", layer.isExhaustive());
    json.writeBooleanField("codeRequired", layer.isCodeRequired());
    json.writeBooleanField("multiple", layer.isMultiple());
    texts(json, "sourceLayers", layer.getSourceLayers());
    texts(json, "targetLayers", layer.getTargetLayers());
    json.writeArrayFieldStart("attributes");
    for (Attribute attribute : layer.getAttributes()) {
      attribute(json, attribute);
    }
    json.writeEndArray();
    codes(json, layer.getCodes());
    json.writeEndObject();
  }

  private static void attribute(JsonGenerator json, Attribute attribute) throws IOException {
    json.writeStartObject();
    text(json, "id", attribute.getId());
    text(json, "name", attribute.getName());
    json.writeStringField("kind", attribute.getKind().getLiteral());
    text(json, "description", attribute.getDescription());
    json.writeBooleanField("required", attribute.isRequired());
    text(json, "default", attribute.getDefaultValue());
    texts(json, "onlyForCodes", attribute.getOnlyForCodes());
    json.writeArrayFieldStart("choices");
    for (Choice choice : attribute.getChoices()) {
      json.writeStartObject();
      text(json, "id", choice.getId());
      text(json, "name", choice.getName());
      text(json, "description", choice.getDescription());
      json.writeBooleanField("retired", choice.isRetired());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void codes(JsonGenerator json, List<Code> codes) throws IOException {
    json.writeArrayFieldStart("codes");
    for (Code code : codes) {
      json.writeStartObject();
      text(json, "id", code.getId());
      text(json, "name", code.getName());
      text(json, "definition", code.getDefinition());
      texts(json, "inclusion", code.getInclusion());
      texts(json, "exclusion", code.getExclusion());
      texts(json, "cuePhrases", code.getCuePhrases());
      text(json, "colour", code.getColour());
      text(json, "shortcut", code.getShortcut());
      json.writeBooleanField("retired", code.isRetired());
      json.writeArrayFieldStart("examples");
      for (Example example : code.getExamples()) {
        json.writeStartObject();
        text(json, "text", example.getText());
        json.writeBooleanField("positive", example.isPositive());
        text(json, "comment", example.getComment());
        text(json, "document", example.getDocument());
        if (example.getBegin() >= 0) {
          json.writeNumberField("begin", example.getBegin());
          json.writeNumberField("end", example.getEnd());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      codes(json, code.getChildren());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What is not set is left out. */
  private static void text(JsonGenerator json, String name, String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  private static void texts(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}

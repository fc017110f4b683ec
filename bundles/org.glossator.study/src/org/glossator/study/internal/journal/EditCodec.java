package org.glossator.study.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.Link;
import org.glossator.annotation.AnnotationEdit.MoveBoundary;
import org.glossator.annotation.AnnotationEdit.RemoveDocumentLabel;
import org.glossator.annotation.AnnotationEdit.Replace;
import org.glossator.annotation.AnnotationEdit.SetAttribute;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetDocumentLabel;
import org.glossator.annotation.AnnotationEdit.SetEnds;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.annotation.AnnotationEdit.Unlink;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;

/**
 * Edits as JSON objects: {@code {"op":"setCode","id":4711,"code":"burden"}}. Every kind of edit has
 * its own {@code op}; the fields are those of the records, absent where they are null.
 */
final class EditCodec {
  /**
   * Batches in batches: an edit that a program made has two or three levels; a hostile file has
   * more.
   */
  private static final int MAX_DEPTH = 64;

  private EditCodec() {}

  /** Writes an edit as the next value. */
  static void write(AnnotationEdit edit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    switch (edit) {
      case CreateSpan create -> {
        json.writeStringField("op", "createSpan");
        annotation(json, create.span());
      }
      case DeleteSpan delete -> idOnly(json, "deleteSpan", delete.id());
      case MoveBoundary move -> {
        idOnly(json, "moveBoundary", move.id());
        json.writeFieldName("at");
        AnnotationCodec.writeFragments(move.fragments(), json);
      }
      case SetCode set -> {
        idOnly(json, "setCode", set.id());
        AnnotationCodec.optional(json, "code", set.code());
      }
      case SetAttribute set -> {
        idOnly(json, "setAttribute", set.id());
        json.writeStringField("attribute", set.attribute());
        if (set.value() != null) {
          json.writeFieldName("value");
          AnnotationCodec.writeValue(set.value(), json);
        }
      }
      case SetMemo set -> {
        idOnly(json, "setMemo", set.id());
        AnnotationCodec.optional(json, "memo", set.memo());
      }
      case Link link -> {
        json.writeStringField("op", "link");
        annotation(json, link.relation());
      }
      case Unlink unlink -> idOnly(json, "unlink", unlink.id());
      case SetEnds ends -> {
        idOnly(json, "setEnds", ends.id());
        json.writeNumberField("source", ends.source());
        json.writeNumberField("target", ends.target());
      }
      case SetDocumentLabel set -> {
        json.writeStringField("op", "setLabel");
        annotation(json, set.label());
      }
      case RemoveDocumentLabel remove -> idOnly(json, "removeLabel", remove.id());
      case Replace replace -> {
        json.writeStringField("op", "replace");
        annotation(json, replace.annotation());
      }
      case Batch batch -> {
        json.writeStringField("op", "batch");
        json.writeArrayFieldStart("edits");
        for (AnnotationEdit part : batch.edits()) {
          write(part, json);
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  /**
   * Reads the next value as an edit.
   *
   * @throws IOException if it is none
   * @throws IllegalArgumentException if a value in it breaks the model's contract
   */
  static AnnotationEdit read(JsonParser json) throws IOException {
    expect(json, JsonToken.START_OBJECT);
    return readFields(json, 0);
  }

  private static AnnotationEdit readFields(JsonParser json, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IOException("batches nested too deep");
    }
    Fields fields = new Fields();
    String name;
    while ((name = json.nextFieldName()) != null) {
      fields.read(name, json, depth);
    }
    if (json.currentToken() != JsonToken.END_OBJECT) {
      throw new IOException("an edit does not end");
    }
    return fields.edit();
  }

  /** The fields that an edit may have, in whatever order they come. */
  private static final class Fields {
    private String op;
    private int id;
    private String code;
    private String memo;
    private String attribute;
    private AttributeValue value;
    private List<Fragment> at;
    private int source;
    private int target;
    private Annotation annotation;
    private List<AnnotationEdit> edits;

    void read(String name, JsonParser json, int depth) throws IOException {
      json.nextToken();
      switch (name) {
        case "op" -> op = json.getText();
        case "id" -> id = json.getIntValue();
        case "code" -> code = json.getText();
        case "memo" -> memo = json.getText();
        case "attribute" -> attribute = json.getText();
        case "value" -> value = AnnotationCodec.readValue(json);
        case "at" -> at = AnnotationCodec.readFragments(json);
        case "source" -> source = json.getIntValue();
        case "target" -> target = json.getIntValue();
        case "span", "relation", "label" -> annotation = AnnotationCodec.read(name, json);
        case "edits" -> edits = readEdits(json, depth);
        default -> throw new IOException("unknown field " + name);
      }
    }

    private static List<AnnotationEdit> readEdits(JsonParser json, int depth) throws IOException {
      List<AnnotationEdit> parts = new ArrayList<>();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        parts.add(readFields(json, depth + 1));
      }
      return parts;
    }

    AnnotationEdit edit() throws IOException {
      if (op == null) {
        throw new IOException("an edit without op");
      }
      return switch (op) {
        case "createSpan" -> new CreateSpan(as(Span.class));
        case "deleteSpan" -> new DeleteSpan(id);
        case "moveBoundary" -> new MoveBoundary(id, required(at));
        case "setCode" -> new SetCode(id, code);
        case "setAttribute" -> new SetAttribute(id, required(attribute), value);
        case "setMemo" -> new SetMemo(id, memo);
        case "link" -> new Link(as(Relation.class));
        case "unlink" -> new Unlink(id);
        case "setEnds" -> new SetEnds(id, source, target);
        case "setLabel" -> new SetDocumentLabel(as(DocumentLabel.class));
        case "removeLabel" -> new RemoveDocumentLabel(id);
        case "replace" -> new Replace(required(annotation));
        case "batch" -> new Batch(required(edits));
        default -> throw new IOException("unknown edit " + op);
      };
    }

    private <A extends Annotation> A as(Class<A> kind) throws IOException {
      if (!kind.isInstance(annotation)) {
        throw new IOException("edit " + op + " without its annotation");
      }
      return kind.cast(annotation);
    }

    private <T> T required(T field) throws IOException {
      if (field == null) {
        throw new IOException("edit " + op + " lacks a field");
      }
      return field;
    }
  }

  private static void idOnly(JsonGenerator json, String op, int id) throws IOException {
    json.writeStringField("op", op);
    json.writeNumberField("id", id);
  }

  private static void annotation(JsonGenerator json, Annotation annotation) throws IOException {
    json.writeFieldName(
        switch (annotation) {
          case Span span -> "span";
          case Relation relation -> "relation";
          case DocumentLabel label -> "label";
        });
    AnnotationCodec.write(annotation, json);
  }

  static void expect(JsonParser json, JsonToken token) throws IOException {
    if (json.nextToken() != token) {
      throw new IOException("expected " + token);
    }
  }

  static void expectField(JsonParser json, String name) throws IOException {
    if (!name.equals(json.nextFieldName())) {
      throw new IOException("expected the field " + name);
    }
  }

  static int intValue(JsonParser json) throws IOException {
    expect(json, JsonToken.VALUE_NUMBER_INT);
    return json.getIntValue();
  }
}

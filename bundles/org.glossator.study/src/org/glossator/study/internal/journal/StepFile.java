package org.glossator.study.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.base.ProblemException;

/**
 * The file of one step of a study: what it changes, in which files, and what takes it back. It is
 * written, whole, before the first of those files is touched, so that an interrupted step can be
 * finished or taken back.
 *
 * <pre>
 * {"step":"glossator","version":1,"label":"Merge two codes","models":[{"file":"codebook.codebook","before":"..","after":".."}],"time":1764273600000,"crc":".."}
 * {"tree":"annotations","owner":"anna","document":"2026/a","name":"Responsibility","codebook":"1.2","edit":{..},"inverse":{..},"crc":".."}
 * {"parts":1,"crc":".."}
 * </pre>
 */
public final class StepFile {
  private static final int VERSION = 1;

  /** A line holds all edits of one document. */
  private static final int MAX_LINE = 1 << 29;

  private final Path file;
  private final Header header;

  /**
   * What a step is.
   *
   * @param label what menus call it
   * @param models files that it replaces as a whole
   * @param time when it was done first, as that of {@link
   *     org.glossator.annotation.UndoHistory.Step}; 0 where the file does not say
   */
  public record Header(String label, List<Model> models, long time) {
    public Header {
      Objects.requireNonNull(label);
      models = List.copyOf(models);
    }

    /** The change of a file, or null if the step leaves it alone. */
    public Model model(String file) {
      return models.stream().filter(model -> model.file().equals(file)).findFirst().orElse(null);
    }
  }

  /**
   * A file that is replaced as a whole.
   *
   * @param file its name in the study's folder
   * @param before its content
   * @param after its content after the step
   */
  public record Model(String file, String before, String after) {}

  /**
   * What a step does to one XMI file.
   *
   * @param tree {@code annotations} or {@code suggestions}
   * @param codebookName what the file said it was written under, before the step
   * @param codebookVersion the same
   */
  public record Part(
      String tree,
      String owner,
      String document,
      String codebookName,
      String codebookVersion,
      AnnotationEdit edit,
      AnnotationEdit inverse) {}

  /** Takes the parts, one after another. */
  @FunctionalInterface
  public interface PartConsumer {
    /**
     * Does something with one.
     *
     * @throws ProblemException if it fails, which ends the reading
     */
    void accept(Part part) throws ProblemException;
  }

  private StepFile(Path file, Header header) {
    this.file = file;
    this.header = header;
  }

  /** Writes the lines of a step, in order: {@link #begin}, {@link #part}, {@link #end}. */
  public static final class Writer {
    private final OutputStream out;
    private int parts;

    public Writer(OutputStream out) {
      this.out = out;
    }

    public void begin(Header header) throws IOException {
      CrcLines.write(out, json -> writeHeader(json, header));
    }

    public void part(Part part) throws IOException {
      CrcLines.write(out, json -> writePart(json, part));
      parts++;
    }

    public void end() throws IOException {
      CrcLines.write(out, json -> json.writeNumberField("parts", parts));
    }

    /** How many parts there are so far. */
    public int parts() {
      return parts;
    }
  }

  /**
   * Reads the head of a step's file.
   *
   * @throws IOException if it is missing or none
   */
  public static StepFile open(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return new StepFile(file, readHeader(line(in, file)));
    }
  }

  public Header header() {
    return header;
  }

  /** The file itself. */
  public Path file() {
    return file;
  }

  /**
   * Reads the parts in order; one at a time is in memory.
   *
   * @throws IOException if the file is damaged or cannot be read
   * @throws ProblemException as the consumer
   */
  public void forEachPart(PartConsumer consumer) throws IOException, ProblemException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      line(in, file);
      int parts = 0;
      while (true) {
        byte[] line = line(in, file);
        Part part = readPart(line);
        if (part == null) {
          checkCount(line, parts);
          return;
        }
        parts++;
        consumer.accept(part);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("the file of the step is damaged", e);
    }
  }

  /**
   * A file that the step changes.
   *
   * @param tree as that of {@link Part}
   */
  public record Place(String tree, String owner, String document) {}

  /**
   * The files that the step changes, in order; what it does to them is not read.
   *
   * @throws IOException as {@link #forEachPart}
   */
  public List<Place> places() throws IOException {
    List<Place> places = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      line(in, file);
      Place place;
      while ((place = readPlace(line(in, file))) != null) {
        places.add(place);
      }
    }
    return places;
  }

  /** Null for the last line. */
  private static Place readPlace(byte[] line) throws IOException {
    try (JsonParser json = CrcLines.parser(line, 0, line.length)) {
      return place(json);
    }
  }

  /** What each line but the last begins with; null for that one. */
  private static Place place(JsonParser json) throws IOException {
    EditCodec.expect(json, JsonToken.START_OBJECT);
    if (!"tree".equals(json.nextFieldName())) {
      return null;
    }
    String tree = json.nextTextValue();
    String owner = text(json, "owner");
    return new Place(tree, owner, text(json, "document"));
  }

  private static byte[] line(InputStream in, Path file) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b;
    while ((b = in.read()) >= 0 && b != '\n') {
      line.write(b);
      if (line.size() > MAX_LINE) {
        throw new IOException("a line of " + file.getFileName() + " is too long");
      }
    }
    byte[] bytes = line.toByteArray();
    if (b < 0 || !CrcLines.isWhole(bytes, 0, bytes.length)) {
      throw new IOException("the file of the step is damaged");
    }
    return bytes;
  }

  private static void writeHeader(JsonGenerator json, Header header) throws IOException {
    json.writeStringField("step", "glossator");
    json.writeNumberField("version", VERSION);
    json.writeStringField("label", header.label());
    json.writeArrayFieldStart("models");
    for (Model model : header.models()) {
      json.writeStartObject();
      json.writeStringField("file", model.file());
      json.writeStringField("before", model.before());
      json.writeStringField("after", model.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("time", header.time());
  }

  private static Header readHeader(byte[] line) throws IOException {
    try (JsonParser json = CrcLines.parser(line, 0, line.length)) {
      EditCodec.expect(json, JsonToken.START_OBJECT);
      if (!"step".equals(json.nextFieldName()) || !"glossator".equals(json.nextTextValue())) {
        throw new IOException("no step of Glossator");
      }
      EditCodec.expectField(json, "version");
      if (EditCodec.intValue(json) > VERSION) {
        throw new IOException("the step was written by a newer version of Glossator");
      }
      String label = text(json, "label");
      EditCodec.expectField(json, "models");
      EditCodec.expect(json, JsonToken.START_ARRAY);
      List<Model> models = new ArrayList<>();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        models.add(new Model(text(json, "file"), text(json, "before"), text(json, "after")));
        EditCodec.expect(json, JsonToken.END_OBJECT);
      }
      boolean hasTime = "time".equals(json.nextFieldName());
      return new Header(label, models, hasTime ? json.nextLongValue(0) : 0);
    }
  }

  private static void writePart(JsonGenerator json, Part part) throws IOException {
    json.writeStringField("tree", part.tree());
    json.writeStringField("owner", part.owner());
    json.writeStringField("document", part.document());
    json.writeStringField("name", part.codebookName());
    json.writeStringField("codebook", part.codebookVersion());
    json.writeFieldName("edit");
    EditCodec.write(part.edit(), json);
    json.writeFieldName("inverse");
    EditCodec.write(part.inverse(), json);
  }

  /** Null for the last line. */
  private static Part readPart(byte[] line) throws IOException {
    try (JsonParser json = CrcLines.parser(line, 0, line.length)) {
      Place place = place(json);
      if (place == null) {
        return null;
      }
      String name = text(json, "name");
      String version = text(json, "codebook");
      EditCodec.expectField(json, "edit");
      AnnotationEdit edit = EditCodec.read(json);
      EditCodec.expectField(json, "inverse");
      return new Part(
          place.tree(), place.owner(), place.document(), name, version, edit, EditCodec.read(json));
    }
  }

  private static void checkCount(byte[] line, int parts) throws IOException {
    try (JsonParser json = CrcLines.parser(line, 0, line.length)) {
      EditCodec.expect(json, JsonToken.START_OBJECT);
      EditCodec.expectField(json, "parts");
      if (EditCodec.intValue(json) != parts) {
        throw new IOException("the file of the step lacks lines");
      }
    }
  }

  private static String text(JsonParser json, String field) throws IOException {
    EditCodec.expectField(json, field);
    String value = json.nextTextValue();
    if (value == null) {
      throw new IOException("the field " + field + " is no text");
    }
    return value;
  }

  /** The content of a model as a step's file holds it. */
  public static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}

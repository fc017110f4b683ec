package org.glossator.study.internal.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.study.internal.journal.JournalEntry.Change;
import org.glossator.study.internal.journal.JournalEntry.Kind;
import org.glossator.study.internal.journal.JournalEntry.Saved;
import org.glossator.study.internal.journal.JournalEntry.Saving;

/**
 * The text of a journal: one JSON object a line, each ending with the CRC-32C of what stands before
 * it in the line, so that a torn or damaged line is recognised. The first line says the format's
 * version.
 *
 * <pre>
 * {"journal":"glossator","version":1,"crc":"b2f14c37"}
 * {"saved":"e3b0c442...","changes":0,"crc":"..."}
 * {"do":"Code Frame","edit":{"op":"createSpan","span":{...}},"inverse":{"op":"deleteSpan","id":7},"crc":"..."}
 * </pre>
 */
final class JournalLines {
  static final int VERSION = 1;
  private static final JsonFactory JSON = new JsonFactory();

  /** {@code ,"crc":"01234567"}} */
  private static final int TAIL = 18;

  private static final byte[] TAIL_BEGIN = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);

  private JournalLines() {}

  /**
   * What the bytes of a journal hold.
   *
   * @param entries the entries of all lines up to the first that is not whole
   * @param version version of the format; 0 where not even the first line is whole
   * @param damagedLine one-based number of the first line that is not whole, or 0
   * @param onlyTail whether that line is the last one, as a crash leaves it
   */
  record Read(List<JournalEntry> entries, int version, int damagedLine, boolean onlyTail) {
    boolean isWhole() {
      return damagedLine == 0;
    }
  }

  /** The bytes of a whole journal. */
  static byte[] journal(List<JournalEntry> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    header(out);
    out.writeBytes(lines(entries));
    return out.toByteArray();
  }

  /** The bytes of entries that are appended. */
  static byte[] lines(List<? extends JournalEntry> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (JournalEntry entry : entries) {
      line(out, json -> writeEntry(json, entry));
    }
    return out.toByteArray();
  }

  static Read read(byte[] bytes) {
    List<JournalEntry> entries = new ArrayList<>();
    int version = 0;
    int line = 0;
    int begin = 0;
    while (begin < bytes.length) {
      line++;
      int end = begin;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      boolean whole = end < bytes.length && hasCrc(bytes, begin, end);
      if (whole) {
        try {
          if (line == 1) {
            version = readVersion(bytes, begin, end);
            if (version > VERSION) {
              return new Read(List.of(), version, 0, false);
            }
          } else {
            entries.add(readEntry(bytes, begin, end));
          }
        } catch (IOException | IllegalArgumentException e) {
          whole = false; // right sum, wrong content: written by something else
        }
      }
      if (!whole) {
        return new Read(entries, version, line, end >= bytes.length - 1);
      }
      begin = end + 1;
    }
    return new Read(entries, version, line == 0 ? 1 : 0, line == 0);
  }

  private static void header(ByteArrayOutputStream out) {
    line(
        out,
        json -> {
          json.writeStringField("journal", "glossator");
          json.writeNumberField("version", VERSION);
        });
  }

  @FunctionalInterface
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static void line(ByteArrayOutputStream out, Fields fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    byte[] bytes = escapeLoneSurrogates(text.toString()).getBytes(StandardCharsets.UTF_8);
    int length = bytes.length - 1; // the closing brace comes after the sum
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    out.write(bytes, 0, length);
    out.writeBytes(TAIL_BEGIN);
    String sum = HexFormat.of().toHexDigits((int) crc.getValue());
    out.writeBytes((sum + "\"}\n").getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Halves of surrogate pairs, which UTF-8 cannot hold, as JSON escapes; they can only stand in
   * strings. Pasted text has them now and then, and an edit must come back as it was.
   */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = null;
    for (int i = 0; i < json.length(); ) {
      int c = json.codePointAt(i);
      boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (lone && escaped == null) {
        escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
      }
      if (lone) {
        escaped.append("\\u").append(HexFormat.of().toHexDigits((char) c));
      } else if (escaped != null) {
        escaped.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return escaped == null ? json : escaped.toString();
  }

  private static boolean hasCrc(byte[] bytes, int begin, int end) {
    int sumAt = end - TAIL;
    if (sumAt <= begin || bytes[end - 1] != '}' || bytes[end - 2] != '"') {
      return false;
    }
    for (int i = 0; i < TAIL_BEGIN.length; i++) {
      if (bytes[sumAt + i] != TAIL_BEGIN[i]) {
        return false;
      }
    }
    CRC32C crc = new CRC32C();
    crc.update(bytes, begin, sumAt - begin);
    String sum = new String(bytes, sumAt + TAIL_BEGIN.length, 8, StandardCharsets.ISO_8859_1);
    return sum.equals(HexFormat.of().toHexDigits((int) crc.getValue()));
  }

  private static void writeEntry(JsonGenerator json, JournalEntry entry) throws IOException {
    switch (entry) {
      case Change change -> {
        json.writeStringField(change.kind().name().toLowerCase(Locale.ROOT), change.label());
        json.writeFieldName("edit");
        EditCodec.write(change.edit(), json);
        json.writeFieldName("inverse");
        EditCodec.write(change.inverse(), json);
      }
      case Saving saving -> writeMark(json, "saving", saving.sha256(), saving.changes());
      case Saved saved -> writeMark(json, "saved", saved.sha256(), saved.changes());
    }
  }

  private static void writeMark(JsonGenerator json, String kind, String sha256, int changes)
      throws IOException {
    json.writeStringField(kind, sha256);
    json.writeNumberField("changes", changes);
  }

  private static int readVersion(byte[] bytes, int begin, int end) throws IOException {
    try (JsonParser json = JSON.createParser(bytes, begin, end - begin)) {
      EditCodec.expect(json, JsonToken.START_OBJECT);
      if (!"journal".equals(json.nextFieldName()) || !"glossator".equals(json.nextTextValue())) {
        throw new IOException("no journal of Glossator");
      }
      EditCodec.expectField(json, "version");
      return EditCodec.intValue(json);
    }
  }

  private static JournalEntry readEntry(byte[] bytes, int begin, int end) throws IOException {
    try (JsonParser json = JSON.createParser(bytes, begin, end - begin)) {
      EditCodec.expect(json, JsonToken.START_OBJECT);
      String kind = json.nextFieldName();
      String value = json.nextTextValue();
      if (kind == null || value == null) {
        throw new IOException("no journal line");
      }
      if (kind.equals("saving") || kind.equals("saved")) {
        EditCodec.expectField(json, "changes");
        int changes = EditCodec.intValue(json);
        return kind.equals("saved") ? new Saved(value, changes) : new Saving(value, changes);
      }
      Kind how = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
      EditCodec.expectField(json, "edit");
      AnnotationEdit edit = EditCodec.read(json);
      EditCodec.expectField(json, "inverse");
      return new Change(how, value, edit, EditCodec.read(json));
    }
  }
}

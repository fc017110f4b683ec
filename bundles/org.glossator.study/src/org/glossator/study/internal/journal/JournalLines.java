package org.glossator.study.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * {"do":"Code Frame","edit":{"op":"createSpan","span":{...}},"inverse":{"op":"deleteSpan","id":7},"time":1767225600000,"crc":"..."}
 * </pre>
 */
final class JournalLines {
  static final int VERSION = 1;
  private static final String TIME = "time";

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
      boolean whole = end < bytes.length && CrcLines.isWhole(bytes, begin, end);
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

  private static void line(ByteArrayOutputStream out, CrcLines.Fields fields) {
    try {
      CrcLines.write(out, fields);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static void writeEntry(JsonGenerator json, JournalEntry entry) throws IOException {
    switch (entry) {
      case Change change -> {
        json.writeStringField(change.kind().name().toLowerCase(Locale.ROOT), change.label());
        json.writeFieldName("edit");
        EditCodec.write(change.edit(), json);
        json.writeFieldName("inverse");
        EditCodec.write(change.inverse(), json);
        if (change.time() != 0) {
          json.writeNumberField(TIME, change.time());
        }
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
    try (JsonParser json = CrcLines.parser(bytes, begin, end)) {
      EditCodec.expect(json, JsonToken.START_OBJECT);
      if (!"journal".equals(json.nextFieldName()) || !"glossator".equals(json.nextTextValue())) {
        throw new IOException("no journal of Glossator");
      }
      EditCodec.expectField(json, "version");
      return EditCodec.intValue(json);
    }
  }

  private static JournalEntry readEntry(byte[] bytes, int begin, int end) throws IOException {
    try (JsonParser json = CrcLines.parser(bytes, begin, end)) {
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
      AnnotationEdit inverse = EditCodec.read(json);
      // journals of versions that wrote no time are read as well
      long time = TIME.equals(json.nextFieldName()) ? json.nextLongValue(0) : 0;
      return new Change(how, value, edit, inverse, time);
    }
  }
}

package org.glossator.study.internal.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * Lines of one JSON object each, ending with the CRC-32C of what stands before it in the line, so
 * that a torn or damaged line is recognised: {@code {"journal":"glossator",...,"crc":"b2f14c37"}}.
 */
final class CrcLines {
  private static final JsonFactory JSON = new JsonFactory();

  /** {@code ,"crc":"01234567"}} */
  private static final int TAIL = 18;

  private static final byte[] TAIL_BEGIN = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);

  private CrcLines() {}

  /** Writes the fields of a line's object; there must be one at least. */
  @FunctionalInterface
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes a line with its end. */
  static void write(OutputStream out, Fields fields) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    byte[] bytes = escapeLoneSurrogates(text.toString()).getBytes(StandardCharsets.UTF_8);
    int length = bytes.length - 1; // the closing brace comes after the sum
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    out.write(bytes, 0, length);
    out.write(TAIL_BEGIN);
    String sum = HexFormat.of().toHexDigits((int) crc.getValue());
    out.write((sum + "\"}\n").getBytes(StandardCharsets.US_ASCII));
  }

  /** Whether a line, without its end, has the sum that belongs to it. */
  static boolean isWhole(byte[] bytes, int begin, int end) {
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

  /** A parser of a line. */
  static JsonParser parser(byte[] bytes, int begin, int end) throws IOException {
    return JSON.createParser(bytes, begin, end - begin);
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
}

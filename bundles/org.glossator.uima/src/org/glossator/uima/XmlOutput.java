package org.glossator.uima;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes XML as UTF-8 bytes through a buffer of its own: an encoder and a stream per attribute
 * would cost more than the rest of a save.
 */
final class XmlOutput {
  private static final int SIZE = 1 << 16;

  /** Longest that one character becomes: {@code &quot;}, {@code &#10;}, four bytes of UTF-8. */
  private static final int MAX_BYTES = 8;

  private static final byte[] QUOT = ascii("&quot;");
  private static final byte[] AMP = ascii("&amp;");
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] TAB = ascii("&#9;");
  private static final byte[] NEWLINE = ascii("&#10;");
  private static final byte[] RETURN = ascii("&#13;");

  /** ASCII characters that stand for themselves in attributes and in content. */
  private static final boolean[] PLAIN = new boolean[128];

  static {
    for (int c = 0x20; c < PLAIN.length; c++) {
      PLAIN[c] = "\"&<>".indexOf(c) < 0;
    }
  }

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private int size;

  XmlOutput(OutputStream out) {
    this.out = out;
  }

  /** The bytes of an ASCII text. */
  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  XmlOutput raw(byte[] bytes) throws IOException {
    if (bytes.length > SIZE - size) {
      flush();
      if (bytes.length > SIZE) {
        out.write(bytes);
        return this;
      }
    }
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
    return this;
  }

  /** Markup: what it says. */
  XmlOutput raw(String text) throws IOException {
    return raw(text.getBytes(StandardCharsets.UTF_8));
  }

  XmlOutput number(int number) throws IOException {
    room(11);
    if (number < 0) {
      return raw(Integer.toString(number));
    }
    int digits = 1;
    for (int n = number; n >= 10; n /= 10) {
      digits++;
    }
    int rest = number;
    for (int i = size + digits - 1; i >= size; i--) {
      buffer[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
    return this;
  }

  /**
   * Text for an attribute's value or an element's content. Line ends and tabs are character
   * references: they survive normalisation, and an annotation stays on its line.
   *
   * @param text without characters that XML cannot hold
   */
  XmlOutput text(String text) throws IOException {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (size > SIZE - MAX_BYTES) {
        flush();
      }
      if (c < 0x80) {
        if (PLAIN[c]) {
          buffer[size++] = (byte) c;
        } else {
          reference(c);
        }
      } else if (c < 0x800) {
        buffer[size++] = (byte) (0xc0 | c >> 6);
        buffer[size++] = (byte) (0x80 | c & 0x3f);
      } else if (Character.isHighSurrogate(c)) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        buffer[size++] = (byte) (0xf0 | point >> 18);
        buffer[size++] = (byte) (0x80 | point >> 12 & 0x3f);
        buffer[size++] = (byte) (0x80 | point >> 6 & 0x3f);
        buffer[size++] = (byte) (0x80 | point & 0x3f);
      } else {
        buffer[size++] = (byte) (0xe0 | c >> 12);
        buffer[size++] = (byte) (0x80 | c >> 6 & 0x3f);
        buffer[size++] = (byte) (0x80 | c & 0x3f);
      }
    }
    return this;
  }

  private void reference(char c) throws IOException {
    raw(
        switch (c) {
          case '"' -> QUOT;
          case '&' -> AMP;
          case '<' -> LESS;
          case '>' -> GREATER;
          case '\t' -> TAB;
          case '\n' -> NEWLINE;
          case '\r' -> RETURN;
          default -> throw new IllegalArgumentException("U+%04x in XML".formatted((int) c));
        });
  }

  private void room(int bytes) throws IOException {
    if (size > SIZE - bytes) {
      flush();
    }
  }

  /** Hands everything to the stream, which is not flushed. */
  void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }
}

package org.glossator.uima;

import java.io.ByteArrayOutputStream;
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

  private static final int MAX_DIGITS = 10;

  /** Code units of a text that are taken at a time. */
  private static final int PART = 1024;

  /** The numbers from 00 to 99, two digits each. */
  private static final byte[] PAIRS = new byte[200];

  static {
    for (int i = 0; i < 100; i++) {
      PAIRS[2 * i] = (byte) ('0' + i / 10);
      PAIRS[2 * i + 1] = (byte) ('0' + i % 10);
    }
  }

  private final OutputStream out;
  private final char[] part = new char[PART];
  private final byte[] buffer;
  private int size;

  XmlOutput(OutputStream out) {
    this(out, SIZE);
  }

  private XmlOutput(OutputStream out, int capacity) {
    this.out = out;
    this.buffer = new byte[capacity];
  }

  /** Writes something. */
  @FunctionalInterface
  interface Writing {
    void writeTo(XmlOutput out) throws IOException;
  }

  /** The bytes that are written, a few hundred. */
  static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XmlOutput out = new XmlOutput(bytes, MAX_BYTES * PART);
    writing.writeTo(out);
    out.flush();
    return bytes.toByteArray();
  }

  /** The bytes of an ASCII text. */
  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  XmlOutput raw(byte[] bytes) throws IOException {
    if (bytes.length > buffer.length - size) {
      flush();
      if (bytes.length > buffer.length) {
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
    if (number < 0) {
      return raw(Integer.toString(number));
    }
    room(MAX_DIGITS);
    int at = size + digits(number);
    size = at;
    int rest = number;
    while (rest >= 100) {
      int hundredth = rest / 100;
      int pair = 2 * (rest - 100 * hundredth);
      buffer[--at] = PAIRS[pair + 1];
      buffer[--at] = PAIRS[pair];
      rest = hundredth;
    }
    buffer[--at] = PAIRS[2 * rest + 1];
    if (rest >= 10) {
      buffer[--at] = PAIRS[2 * rest];
    }
    return this;
  }

  private static int digits(int number) {
    int digits = 1;
    for (long power = 10; power <= number; power *= 10) {
      digits++;
    }
    return digits;
  }

  /**
   * Text for an attribute's value or an element's content. Line ends and tabs are character
   * references: they survive normalisation, and an annotation stays on its line.
   *
   * @param text without characters that XML cannot hold
   */
  XmlOutput text(String text) throws IOException {
    int length = text.length();
    for (int from = 0; from < length; ) {
      int to = Math.min(length, from + PART);
      if (to < length && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      text.getChars(
          from, to, part, 0); // an array: a string asks for its encoding at each character
      room(MAX_BYTES * PART);
      size = put(to - from);
      from = to;
    }
    return this;
  }

  /** Puts the part into the buffer, which has room; gives the buffer's new size. */
  private int put(int length) {
    byte[] bytes = buffer;
    char[] chars = part;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c < 0x80) {
        if (PLAIN[c]) {
          bytes[at++] = (byte) c;
        } else {
          byte[] reference = reference(c);
          System.arraycopy(reference, 0, bytes, at, reference.length);
          at += reference.length;
        }
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xc0 | c >> 6);
        bytes[at++] = (byte) (0x80 | c & 0x3f);
      } else if (Character.isHighSurrogate(c)) {
        int point = Character.toCodePoint(c, chars[++i]);
        bytes[at++] = (byte) (0xf0 | point >> 18);
        bytes[at++] = (byte) (0x80 | point >> 12 & 0x3f);
        bytes[at++] = (byte) (0x80 | point >> 6 & 0x3f);
        bytes[at++] = (byte) (0x80 | point & 0x3f);
      } else {
        bytes[at++] = (byte) (0xe0 | c >> 12);
        bytes[at++] = (byte) (0x80 | c >> 6 & 0x3f);
        bytes[at++] = (byte) (0x80 | c & 0x3f);
      }
    }
    return at;
  }

  private static byte[] reference(char c) {
    return switch (c) {
      case '"' -> QUOT;
      case '&' -> AMP;
      case '<' -> LESS;
      case '>' -> GREATER;
      case '\t' -> TAB;
      case '\n' -> NEWLINE;
      case '\r' -> RETURN;
      default -> throw new IllegalArgumentException("U+%04x in XML".formatted((int) c));
    };
  }

  private void room(int bytes) throws IOException {
    if (size > buffer.length - bytes) {
      flush();
    }
  }

  /** Hands everything to the stream, which is not flushed. */
  void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }
}

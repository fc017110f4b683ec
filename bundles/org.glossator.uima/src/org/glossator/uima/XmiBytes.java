package org.glossator.uima;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A cursor over the bytes of a file that should be canonical. Whatever is not as expected throws
 * {@link NotCanonicalException}: then the general reader takes over from the start.
 */
final class XmiBytes {
  /**
   * The file is another one than {@link XmiWriter} writes; carries no stack, since it is no error.
   */
  static final class NotCanonicalException extends Exception {
    private static final long serialVersionUID = 1L;

    private NotCanonicalException() {
      super(null, null, false, false);
    }
  }

  /** Texts up to that length are kept to be found again. */
  private static final int MAX_KNOWN_LENGTH = 64;

  private static final int MAX_KNOWN = 1 << 14;

  /** Characters of names. */
  private static final boolean[] NAME = new boolean[128];

  static {
    for (int c = 0; c < NAME.length; c++) {
      NAME[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
  }

  private final byte[] bytes;
  private final ByteTable<String> known = new ByteTable<>();
  private int at;

  XmiBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  static NotCanonicalException notCanonical() {
    return new NotCanonicalException();
  }

  byte[] bytes() {
    return bytes;
  }

  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  /** Whether nothing is left. */
  boolean atEnd() {
    return at == bytes.length;
  }

  /** The byte here, or 0 at the end. */
  int peek() {
    return at < bytes.length ? bytes[at] : 0;
  }

  boolean startsWith(byte[] expected) {
    return at + expected.length <= bytes.length
        && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
  }

  void expect(byte[] expected) throws NotCanonicalException {
    if (!skip(expected)) {
      throw notCanonical();
    }
  }

  /** Moves behind these bytes if they are here. */
  boolean skip(byte[] expected) {
    if (!startsWith(expected)) {
      return false;
    }
    at += expected.length;
    return true;
  }

  /**
   * Moves behind a text if it is here as {@link XmlOutput#text} writes it, up to the quote after
   * it; otherwise stays.
   */
  boolean skipText(String text) {
    int start = at;
    try {
      XmlOutput expected = new XmlOutput(new Comparison());
      expected.text(text);
      expected.flush();
    } catch (IOException e) {
      at = start; // another text
      return false;
    } catch (IllegalArgumentException e) {
      at = start; // one that XML cannot hold
      return false;
    }
    if (peek() != '"') {
      at = start;
      return false;
    }
    return true;
  }

  /** Moves on while what is written here is what is there. */
  private final class Comparison extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] written, int offset, int length) throws IOException {
      boolean isSame =
          length <= bytes.length - at
              && Arrays.equals(bytes, at, at + length, written, offset, offset + length);
      if (!isSame) {
        throw new IOException("another text");
      }
      at += length;
    }
  }

  void expect(char c) throws NotCanonicalException {
    if (peek() != c) {
      throw notCanonical();
    }
    at++;
  }

  /**
   * Moves behind a name and gives where it began; the name ends at a byte that is no letter, digit
   * or underscore.
   */
  int name() throws NotCanonicalException {
    int from = at;
    while (at < bytes.length && bytes[at] >= 0 && NAME[bytes[at]]) {
      at++;
    }
    if (from == at) {
      throw notCanonical();
    }
    return from;
  }

  /** A number of 1 to 10 digits without needless zeros. */
  int number() throws NotCanonicalException {
    int from = at;
    long number = 0;
    while (peek() >= '0' && peek() <= '9') {
      number = 10 * number + (peek() - '0');
      at++;
      if (number > Integer.MAX_VALUE) {
        throw notCanonical();
      }
    }
    boolean isPadded = bytes.length > from && bytes[from] == '0' && at - from > 1;
    if (from == at || isPadded) {
      throw notCanonical();
    }
    return (int) number;
  }

  /**
   * The text up to a byte, which is not read: an attribute's value or an element's content.
   *
   * @param end a quote or {@code <}
   */
  String text(char end) throws NotCanonicalException {
    int from = at;
    int all = 0;
    boolean isPlain = true;
    for (; at < bytes.length; at++) {
      byte b = bytes[at];
      if (b == end) {
        break;
      }
      if (b == '&') {
        isPlain = false;
      } else if (b == '<' || b >= 0 && b < 0x20) {
        throw notCanonical();
      }
      all |= b;
    }
    if (at == bytes.length) {
      throw notCanonical();
    }
    if (!isPlain || all < 0) {
      return decoded(from, at);
    }
    int length = at - from;
    if (length > MAX_KNOWN_LENGTH) {
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
    String text = known.get(bytes, from, at);
    if (text == null) {
      text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
      if (known.size() < MAX_KNOWN) {
        known.put(bytes, from, at, text);
      }
    }
    return text;
  }

  /** Text with references and characters of several bytes. */
  private String decoded(int from, int to) throws NotCanonicalException {
    char[] chars = new char[to - from];
    int n = 0;
    for (int i = from; i < to; ) {
      int b = bytes[i];
      if (b == '&') {
        int semicolon = i + 1;
        while (semicolon < to && bytes[semicolon] != ';' && semicolon - i < 8) {
          semicolon++;
        }
        chars[n++] = reference(i + 1, semicolon, to);
        i = semicolon + 1;
      } else if (b >= 0) {
        chars[n++] = (char) b;
        i++;
      } else {
        int size = b < (byte) 0xe0 ? 2 : b < (byte) 0xf0 ? 3 : 4;
        int point = multiByte(i, size, to);
        i += size;
        if (point < 0x10000) {
          chars[n++] = (char) point;
        } else {
          chars[n++] = Character.highSurrogate(point);
          chars[n++] = Character.lowSurrogate(point);
        }
      }
    }
    return new String(chars, 0, n);
  }

  private char reference(int from, int semicolon, int to) throws NotCanonicalException {
    if (semicolon >= to) {
      throw notCanonical();
    }
    return switch (new String(bytes, from, semicolon - from, StandardCharsets.ISO_8859_1)) {
      case "#10" -> '\n';
      case "amp" -> '&';
      case "quot" -> '"';
      case "lt" -> '<';
      case "gt" -> '>';
      case "#9" -> '\t';
      case "#13" -> '\r';
      default -> throw notCanonical();
    };
  }

  private int multiByte(int at0, int size, int to) throws NotCanonicalException {
    if (at0 + size > to) {
      throw notCanonical();
    }
    int first = bytes[at0] & 0xff;
    int point = first & 0xff >> size + 1;
    for (int i = 1; i < size; i++) {
      int next = bytes[at0 + i] & 0xff;
      if ((next & 0xc0) != 0x80) {
        throw notCanonical();
      }
      point = point << 6 | next & 0x3f;
    }
    int least = size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000;
    boolean isLegal =
        first >= 0xc2
            && first <= 0xf4
            && point >= least
            && point <= Character.MAX_CODE_POINT
            && !(point >= 0xd800 && point <= 0xdfff)
            && point != 0xfffe
            && point != 0xffff;
    if (!isLegal) {
      throw notCanonical();
    }
    return point;
  }
}

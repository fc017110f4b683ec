package org.glossator.uima;

/**
 * Text that XML 1.0 cannot hold (control characters, halves of surrogate pairs, U+FFFE, U+FFFF),
 * made such that it can, and back: the code unit becomes {@code U+241B SYMBOL FOR ESCAPE} and four
 * hexadecimal digits, and so does U+241B itself. Texts without any of these, which is nearly all,
 * stay as they are.
 */
final class XmlSafe {
  private static final char ESCAPE = '\u241b';

  private XmlSafe() {}

  /** A text that XML can hold. */
  static String encode(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c >= ESCAPE) {
        return encodeFrom(text, i);
      }
    }
    return text;
  }

  private static String encodeFrom(String text, int from) {
    StringBuilder s = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        s.append(c).append(text.charAt(++i));
      } else if (isIllegal(c) || c == ESCAPE) {
        s.append(ESCAPE);
        for (int shift = 12; shift >= 0; shift -= 4) {
          s.append(Character.forDigit(c >> shift & 15, 16));
        }
      } else {
        s.append(c);
      }
    }
    return s.toString();
  }

  /** The text that {@link #encode} made this of; an escape that it did not make stays as it is. */
  static String decode(String text) {
    int at = text.indexOf(ESCAPE);
    if (at < 0) {
      return text;
    }
    StringBuilder s = new StringBuilder(text.length()).append(text, 0, at);
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      int code = c == ESCAPE ? code(text, i + 1) : -1;
      if (code >= 0) {
        s.append((char) code);
        i += 4;
      } else {
        s.append(c);
      }
    }
    return s.toString();
  }

  private static int code(String text, int from) {
    if (from + 4 > text.length()) {
      return -1;
    }
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f') {
        return -1;
      }
      code = code << 4 | digit;
    }
    return isIllegal((char) code) || code == ESCAPE ? code : -1;
  }

  /** Whether XML 1.0 has no place for the code unit on its own. */
  static boolean isIllegal(char c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t'
        || Character.isSurrogate(c)
        || c == 0xfffe
        || c == 0xffff;
  }

  /** Offset of the first code unit that XML cannot hold, or -1. */
  static int firstIllegal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x20 && c < 0xd800) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (isIllegal(c)) {
        return i;
      }
    }
    return -1;
  }
}

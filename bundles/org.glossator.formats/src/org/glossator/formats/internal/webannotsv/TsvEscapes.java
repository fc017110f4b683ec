package org.glossator.formats.internal.webannotsv;

import java.util.ArrayList;
import java.util.List;
import org.glossator.formats.internal.text.NameEscapes;

/** What stands for characters that mean something in the table. */
final class TsvEscapes {
  private static final String SPECIAL = "\\[]|_;*";

  private TsvEscapes() {}

  /** A value in a cell. */
  static String value(String text) {
    // the table has nothing for a carriage return, which would end its row
    String safe = NameEscapes.escape(text, c -> c != '\r');
    StringBuilder out = new StringBuilder(safe.length() + 8);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '-' && i + 1 < safe.length() && safe.charAt(i + 1) == '>') {
        out.append("\\->");
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The value of a cell. */
  static String unvalue(String cell) {
    if (cell.indexOf('\\') < 0) {
      return NameEscapes.unescape(cell);
    }
    StringBuilder out = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      char next = c == '\\' && i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
      if (next == 't' || next == 'n') {
        out.append(next == 't' ? '\t' : '\n');
        i++;
      } else if (next != 0 && (SPECIAL.indexOf(next) >= 0 || cell.startsWith("->", i + 1))) {
        out.append(next);
        i++;
      } else {
        out.append(c);
      }
    }
    return NameEscapes.unescape(out.toString());
  }

  /** A line of text. */
  static String text(String line) {
    if (isPlain(line)) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        case '\f' -> out.append("\\f");
        case '\b' -> out.append("\\b");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isPlain(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < ' ' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /**
   * A line of text as it was.
   *
   * @param java whether escapes by number are read too, as version 3.1 wrote them
   */
  static String untext(String line, boolean java) {
    if (line.indexOf('\\') < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      char next = c == '\\' && i + 1 < line.length() ? line.charAt(i + 1) : 0;
      int plain = next == 0 ? -1 : "tnrfb\\".indexOf(next);
      if (plain >= 0) {
        out.append("\t\n\r\f\b\\".charAt(plain));
        i++;
      } else if (next == 'u' && java && isHex(line, i + 2)) {
        out.append((char) Integer.parseInt(line, i + 2, i + 6, 16));
        i += 5;
      } else if (next != 0 && (next < ' ' || java)) {
        out.append(next);
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isHex(String line, int from) {
    if (from + 4 > line.length()) {
      return false;
    }
    for (int i = from; i < from + 4; i++) {
      if (Character.digit(line.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Parts between a separator that is not escaped. */
  static List<String> split(String cell, char separator) {
    if (cell.indexOf(separator) < 0) {
      return List.of(cell);
    }
    List<String> parts = new ArrayList<>(2);
    int from = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == separator) {
        parts.add(cell.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(cell.substring(from));
    return parts;
  }
}

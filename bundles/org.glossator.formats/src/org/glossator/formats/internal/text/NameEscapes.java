package org.glossator.formats.internal.text;

import java.util.function.IntPredicate;

/**
 * Names and values in formats that forbid some characters: a forbidden UTF-16 code unit becomes
 * {@code _x0020_}, its number in four hexadecimal digits, as in the XML names of ISO/IEC 9075-14.
 * An underscore that would be read as the begin of such is written the same way, so that every text
 * comes back.
 */
public final class NameEscapes {
  private NameEscapes() {}

  /** The text with forbidden code units escaped; itself where there are none. */
  public static String escape(String text, IntPredicate allowed) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (allowed.test(c) && !isEscape(text, i)) {
        if (out != null) {
          out.append(c);
        }
        continue;
      }
      if (out == null) {
        out = new StringBuilder(text.length() + 24).append(text, 0, i);
      }
      out.append("_x");
      for (int shift = 12; shift >= 0; shift -= 4) {
        out.append(Character.toUpperCase(Character.forDigit(c >> shift & 15, 16)));
      }
      out.append('_');
    }
    return out == null ? text : out.toString();
  }

  /** The text as it was before {@link #escape}. */
  public static String unescape(String text) {
    if (text.indexOf("_x") < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        out.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
        i += 6;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isEscape(String text, int i) {
    if (i + 6 >= text.length()
        || text.charAt(i) != '_'
        || text.charAt(i + 1) != 'x'
        || text.charAt(i + 6) != '_') {
      return false;
    }
    for (int k = i + 2; k < i + 6; k++) {
      if (!(text.charAt(k) >= '0' && text.charAt(k) <= '9'
          || text.charAt(k) >= 'A' && text.charAt(k) <= 'F')) {
        return false;
      }
    }
    return true;
  }
}

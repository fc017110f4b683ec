package org.glossator.formats.internal.brat;

import org.glossator.formats.internal.text.NameEscapes;

/** What names and texts may have in brat's files, and what stands for the rest. */
final class BratNames {
  /** The type of a note by an annotator. */
  static final String NOTE = "AnnotatorNotes";

  /** The type of a normalisation: a link to an entry of a knowledge base. */
  static final String REFERENCE = "Reference";

  /** The type of a set of spans that mean the same. */
  static final String EQUIV = "Equiv";

  /**
   * The attribute by which event triggers and their roles are known from entities and relations.
   */
  static final String EVENT = "event";

  private BratNames() {}

  /** A type: brat's configuration takes ASCII letters, digits, hyphen and underscore. */
  static String type(String name) {
    return NameEscapes.escape(
        name,
        c ->
            c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_');
  }

  /** A note or value: one line, without white space at its ends. */
  static String text(String text) {
    String escaped = NameEscapes.escape(text, c -> c != '\t' && !isBreak((char) c));
    int n = escaped.length();
    if (n > 0 && (isSpace(escaped.charAt(0)) || isSpace(escaped.charAt(n - 1)))) {
      int first = 0;
      while (first < n && isSpace(escaped.charAt(first))) {
        first++;
      }
      int last = n;
      while (last > first && isSpace(escaped.charAt(last - 1))) {
        last--;
      }
      escaped =
          NameEscapes.escape(escaped.substring(0, first), c -> false)
              + escaped.substring(first, last)
              + NameEscapes.escape(escaped.substring(last), c -> false);
    }
    return escaped;
  }

  /**
   * Whether brat's server takes the character for the end of a line: what Python's splitlines does.
   */
  static boolean isBreak(char c) {
    if (c >= ' ' && c < '\u0085') {
      return false; // nearly every character, and asked of every one
    }
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c >= '\u001C' && c <= '\u001E'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** White space in the sense of both Java and Unicode. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

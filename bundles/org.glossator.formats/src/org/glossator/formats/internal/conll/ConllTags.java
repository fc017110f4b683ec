package org.glossator.formats.internal.conll;

import org.glossator.formats.internal.text.NameEscapes;

/**
 * Tags of tokens: BIO in both forms, and the forms with an own mark for the end or a single token.
 */
final class ConllTags {
  static final String OUTSIDE = "O";

  private ConllTags() {}

  /** Tag of a span's token. */
  static String tag(boolean first, String code) {
    return (first ? "B-" : "I-") + NameEscapes.escape(code, c -> c > ' ' && c != 0x85 && c != 0xA0);
  }

  /** Whether a cell is a tag. */
  static boolean isTag(String cell) {
    return cell.equals(OUTSIDE)
        || cell.length() > 2 && cell.charAt(1) == '-' && "BIESLU".indexOf(cell.charAt(0)) >= 0;
  }

  /** The code of a tag that is not outside. */
  static String code(String tag) {
    return NameEscapes.unescape(tag.substring(2));
  }

  /** Whether a token begins a span, given the code of the span that is open, or null. */
  static boolean begins(String tag, String open) {
    char c = tag.charAt(0);
    return c == 'B' || c == 'S' || c == 'U' || !code(tag).equals(open);
  }

  /** Whether no further token belongs to the span. */
  static boolean ends(String tag) {
    char c = tag.charAt(0);
    return c == 'E' || c == 'L' || c == 'S' || c == 'U';
  }
}

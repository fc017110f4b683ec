package org.glossator.codebook.emf;

/**
 * Text in XML 1.0. Characters that it cannot hold become a space (control characters) or U+FFFD
 * (halves of surrogate pairs): they come from pasted text and mean nothing in a form.
 */
final class XmlText {
  private XmlText() {}

  /**
   * Appends an attribute's value: white space other than the blank survives as character
   * references.
   */
  static void attribute(StringBuilder to, String text) {
    append(to, text, true);
  }

  /** Appends an element's content: line ends stay line ends. */
  static void content(StringBuilder to, String text) {
    append(to, text, false);
  }

  private static void append(StringBuilder to, String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> to.append("&amp;");
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;"); // only "]]>" demands it
        case '\r' -> to.append("&#xD;");
        case '"' -> to.append(attribute ? "&quot;" : "\"");
        case '\n' -> to.append(attribute ? "&#xA;" : "\n");
        case '\t' -> to.append(attribute ? "&#x9;" : "\t");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            to.append(c).append(text.charAt(++i));
          } else if (Character.isSurrogate(c) || c >= 0xfffe) {
            to.append('\ufffd');
          } else {
            to.append(c < 0x20 ? ' ' : c);
          }
        }
      }
    }
  }
}

package org.glossator.formats.internal.text;

/** Whether a text says anything. */
public final class TextContent {
  private TextContent() {}

  /** Whether there is a character that is neither white space nor a control or format character. */
  public static boolean hasText(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT);
  }
}

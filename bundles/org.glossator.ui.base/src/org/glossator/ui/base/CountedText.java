package org.glossator.ui.base;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;

/**
 * Texts with numbers in them, in the singular and the plural: {@code {0} [document|documents]}. The
 * last placeholder before the brackets decides: the first form where its value is one, else the
 * second. Any thread.
 */
public final class CountedText {
  private static final Pattern PART =
      Pattern.compile("\\{(\\d+)}|\\[([^\\[\\]|]*)\\|([^\\[\\]|]*)]");

  private CountedText() {}

  /**
   * Fills a text in, as {@link NLS#bind(String, Object[])} does.
   *
   * @param text the text with placeholders and forms; what values hold is never taken for a form
   * @param values the values of the placeholders
   */
  public static String bind(String text, Object... values) {
    StringBuilder chosen = new StringBuilder();
    Object last = null;
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      String part = parts.group();
      if (parts.group(1) != null) {
        int at = Integer.parseInt(parts.group(1));
        last = at < values.length ? values[at] : null;
      } else {
        part = parts.group("1".equals(String.valueOf(last)) ? 2 : 3);
      }
      parts.appendReplacement(chosen, Matcher.quoteReplacement(part));
    }
    parts.appendTail(chosen);
    return NLS.bind(chosen.toString(), values);
  }
}

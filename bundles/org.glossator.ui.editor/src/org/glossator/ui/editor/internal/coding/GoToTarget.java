package org.glossator.ui.editor.internal.coding;

import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody means who types where to go. */
public final class GoToTarget {
  private static final Pattern OFFSET = Pattern.compile("@\\s*(\\d{1,9})");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%");
  private static final Pattern PARAGRAPH = Pattern.compile("(?:par\\.?|p\\.?|¶|#)?\\s*(\\d{1,9})");

  private GoToTarget() {}

  /**
   * The offset that is meant: {@code 12} is paragraph 12, {@code @3400} an offset in code units,
   * {@code 50%} the middle. What lies beyond the end means the end.
   *
   * @param paragraphBegin offset of the paragraph with a one-based number
   * @return null for what is none of these
   */
  public static Integer parse(String typed, int length, IntUnaryOperator paragraphBegin) {
    String text = typed.strip().replace(",", "").replace("\u00a0", "");
    Matcher offset = OFFSET.matcher(text);
    if (offset.matches()) {
      return Math.min(length, Integer.parseInt(offset.group(1)));
    }
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches()) {
      long part = Math.min(100, Integer.parseInt(percent.group(1)));
      return (int) (part * length / 100);
    }
    Matcher paragraph = PARAGRAPH.matcher(text);
    if (paragraph.matches()) {
      return paragraphBegin.applyAsInt(Math.max(1, Integer.parseInt(paragraph.group(1))));
    }
    return null;
  }
}

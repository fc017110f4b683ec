package org.glossator.formats.internal.w3c;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.formats.internal.json.JsonObject;
import org.glossator.formats.internal.text.TextRanges;

/** Finds the range that a target's selectors mean. */
final class W3cTarget {
  private final String text;
  private final TextRanges ranges;

  /** Why there is no range; the end of a sentence. */
  static final class NoRangeException extends Exception {
    private static final long serialVersionUID = 1L;

    NoRangeException(String message) {
      super(message);
    }
  }

  W3cTarget(String text, TextRanges ranges) {
    this.text = text;
    this.ranges = ranges;
  }

  /**
   * The range: by position where there is one and it holds what is quoted, else by the quotation.
   *
   * @throws NoRangeException if neither tells one
   */
  Fragment range(JsonObject target) throws NoRangeException {
    List<JsonObject> selectors = new ArrayList<>();
    collect(target.get("selector"), selectors, 0);
    JsonObject position = null;
    JsonObject quote = null;
    for (JsonObject selector : selectors) {
      String type = selector.text("type");
      position = "TextPositionSelector".equals(type) && position == null ? selector : position;
      quote = "TextQuoteSelector".equals(type) && quote == null ? selector : quote;
    }
    if (position == null && quote == null) {
      throw new NoRangeException("it has no selector by position or quotation");
    }
    String exact = quote == null ? null : quote.text("exact");
    String why = "its quotation \"" + shortened(exact) + "\" is not in the text";
    if (position != null) {
      try {
        Long start = position.whole("start");
        Long end = position.whole("end");
        if (start == null || end == null) {
          throw new NoRangeException("its position has no start and end");
        }
        Fragment range = ranges.of(start, end);
        if (exact == null || text.startsWith(exact, range.begin())) {
          return range;
        }
        why = "its offsets do not hold \"" + shortened(exact) + "\", and it stands nowhere else";
      } catch (TextRanges.BadRangeException e) {
        why = e.getMessage();
      }
    }
    Fragment found = exact == null || exact.isEmpty() ? null : find(exact, quote);
    if (found == null) {
      throw new NoRangeException(why);
    }
    return found;
  }

  /** Selectors, those that refine others too: the innermost says most. */
  private static void collect(Object value, List<JsonObject> selectors, int depth) {
    for (Object item : JsonObject.asList(value)) {
      if (item instanceof JsonObject selector && depth < 8) {
        collect(selector.get("refinedBy"), selectors, depth + 1);
        selectors.add(selector);
      }
    }
  }

  /** The only place, or the only one with the right text before and after; null if none or many. */
  private Fragment find(String exact, JsonObject quote) {
    String prefix = quote.text("prefix") == null ? "" : quote.text("prefix");
    String suffix = quote.text("suffix") == null ? "" : quote.text("suffix");
    String all = prefix + exact + suffix;
    int at = text.indexOf(all);
    if (at < 0 || text.indexOf(all, at + 1) >= 0) {
      return null;
    }
    return new Fragment(at + prefix.length(), at + prefix.length() + exact.length());
  }

  private static String shortened(String quotation) {
    return quotation == null || quotation.length() <= 40
        ? quotation
        : quotation.substring(0, 39) + "\u2026";
  }
}

package org.glossator.annotation;

/**
 * Finds a quote in a text again by its words and by what stood around it, as the {@code
 * TextQuoteSelector} of the W3C Web Annotation Data Model (section 4.2.4) has it.
 */
final class QuoteSearch {
  /** How much of what stands around a quote is looked at, in UTF-16 code units. */
  static final int CONTEXT = 32;

  /** A quote that occurs more often says nothing about its place. */
  private static final int MAX_OCCURRENCES = 1_000;

  private final String before;
  private final String after;

  /**
   * What was found.
   *
   * @param begin where the best occurrence begins, or -1
   * @param context how many code units around it are as they were
   * @param isUnique whether no other occurrence is as good
   * @param occurrences how many there are
   */
  record Found(int begin, int context, boolean isUnique, int occurrences) {}

  QuoteSearch(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Looks for a range of the old text in the new one.
   *
   * @param expected where it would be if nothing had moved
   */
  Found find(int begin, int end, int expected) {
    String quote = before.substring(begin, end);
    int best = -1;
    int bestContext = -1;
    int occurrences = 0;
    boolean isUnique = false;
    for (int at = after.indexOf(quote);
        at >= 0 && occurrences < MAX_OCCURRENCES;
        at = after.indexOf(quote, at + 1)) {
      occurrences++;
      int context = context(begin, end, at, at + quote.length());
      boolean isNearer = Math.abs(at - expected) < Math.abs(best - expected);
      if (context > bestContext || context == bestContext && isNearer) {
        isUnique = context > bestContext;
        best = at;
        bestContext = context;
      } else if (context == bestContext) {
        isUnique = false;
      }
    }
    boolean isAny = occurrences > 0 && occurrences < MAX_OCCURRENCES;
    return new Found(isAny ? best : -1, Math.max(0, bestContext), isUnique, occurrences);
  }

  private int context(int begin, int end, int newBegin, int newEnd) {
    int left = 0;
    while (left < CONTEXT
        && left < begin
        && left < newBegin
        && before.charAt(begin - 1 - left) == after.charAt(newBegin - 1 - left)) {
      left++;
    }
    int right = 0;
    while (right < CONTEXT
        && end + right < before.length()
        && newEnd + right < after.length()
        && before.charAt(end + right) == after.charAt(newEnd + right)) {
      right++;
    }
    return left + right;
  }
}

package org.glossator.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two versions of a text have in common, as runs of equal text in the order of both: lines
 * that occur once in both are matched first (the patience method), and between them words (E. W.
 * Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986, section 3).
 *
 * <p>Between two matched lines the cost grows with the square of the number of differences; past
 * {@value #MAX_DIFFERENCES} that stretch counts as different altogether, so that two texts that
 * have nothing to do with one another cost no more than reading them.
 */
public final class TextDiff {
  private static final int MAX_DIFFERENCES = 2_000;

  private final String before;
  private final String after;
  private final List<Run> runs = new ArrayList<>();

  /**
   * A stretch of equal text.
   *
   * @param before where it begins in the old text, in UTF-16 code units
   * @param after where it begins in the new text
   * @param length in UTF-16 code units, at least 1
   */
  public record Run(int before, int after, int length) {}

  private TextDiff(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** The equal runs, ordered, as long as they can be. */
  public static List<Run> equalRuns(String before, String after) {
    TextDiff diff = new TextDiff(before, after);
    diff.lines();
    return diff.runs;
  }

  private void add(int from, int to, int length) {
    if (length == 0) {
      return;
    }
    if (!runs.isEmpty()) {
      Run last = runs.getLast();
      if (last.before() + last.length() == from && last.after() + last.length() == to) {
        runs.set(runs.size() - 1, new Run(last.before(), last.after(), last.length() + length));
        return;
      }
    }
    runs.add(new Run(from, to, length));
  }

  // ---- lines

  private void lines() {
    int[] old = ends(before, 0, before.length(), true);
    int[] now = ends(after, 0, after.length(), true);
    int[] match = uniqueMatches(old, now);
    int from = 0;
    int to = 0;
    for (int line = 0; line < old.length; line++) {
      if (match[line] >= 0) {
        int start = start(old, line, 0);
        int target = start(now, match[line], 0);
        words(from, start, to, target);
        add(start, target, old[line] - start);
        from = old[line];
        to = now[match[line]];
      }
    }
    words(from, before.length(), to, after.length());
  }

  private static int start(int[] ends, int token, int from) {
    return token == 0 ? from : ends[token - 1];
  }

  /** For each old line the new one that it is, or -1: a longest rising sequence of unique lines. */
  private int[] uniqueMatches(int[] old, int[] now) {
    Map<String, Integer> places = new HashMap<>();
    for (int line = 0; line < now.length; line++) {
      String text = after.substring(start(now, line, 0), now[line]);
      places.merge(text, line, (a, b) -> -1);
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int line = 0; line < old.length; line++) {
      counts.merge(before.substring(start(old, line, 0), old[line]), 1, Integer::sum);
    }
    int[] wanted = new int[old.length];
    for (int line = 0; line < old.length; line++) {
      String text = before.substring(start(old, line, 0), old[line]);
      wanted[line] = counts.get(text) == 1 && !text.isBlank() ? places.getOrDefault(text, -1) : -1;
    }
    return risingOnly(wanted);
  }

  private static int[] risingOnly(int[] wanted) {
    int[] tails = new int[wanted.length];
    int[] previous = new int[wanted.length];
    int length = 0;
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i] < 0) {
        continue;
      }
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (wanted[tails[middle]] < wanted[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    int[] kept = new int[wanted.length];
    Arrays.fill(kept, -1);
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
      kept[i] = wanted[i];
    }
    return kept;
  }

  // ---- words

  private void words(int from, int fromEnd, int to, int toEnd) {
    int head = 0;
    while (from + head < fromEnd
        && to + head < toEnd
        && before.charAt(from + head) == after.charAt(to + head)) {
      head++;
    }
    int tail = 0;
    while (fromEnd - tail > from + head
        && toEnd - tail > to + head
        && before.charAt(fromEnd - tail - 1) == after.charAt(toEnd - tail - 1)) {
      tail++;
    }
    add(from, to, head);
    if (from + head < fromEnd - tail && to + head < toEnd - tail) {
      myers(from + head, fromEnd - tail, to + head, toEnd - tail);
    }
    add(fromEnd - tail, toEnd - tail, tail);
  }

  private void myers(int from, int fromEnd, int to, int toEnd) {
    int[] old = ends(before, from, fromEnd, false);
    int[] now = ends(after, to, toEnd, false);
    int[] oldIds = new int[old.length];
    int[] nowIds = new int[now.length];
    Map<String, Integer> ids = new HashMap<>();
    number(before, old, from, oldIds, ids);
    number(after, now, to, nowIds, ids);
    List<int[]> trace = new ArrayList<>();
    int distance = search(oldIds, nowIds, trace);
    if (distance < 0) {
      return;
    }
    boolean[] isEqual = new boolean[old.length];
    int[] partner = new int[old.length];
    int x = old.length;
    int y = now.length;
    for (int d = distance; d >= 0; d--) {
      int[] reach = trace.get(d);
      int k = x - y;
      boolean down = d > 0 && (k == -d || k != d && at(reach, k - 1) < at(reach, k + 1));
      int startK = d == 0 ? 0 : down ? k + 1 : k - 1;
      int startX = d == 0 ? 0 : at(reach, startK);
      int startY = startX - startK;
      while (x > startX && y > startY) {
        x--;
        y--;
        isEqual[x] = true;
        partner[x] = y;
      }
      x = startX;
      y = startY;
    }
    for (int i = 0; i < old.length; i++) {
      if (isEqual[i]) {
        int start = start(old, i, from);
        add(start, start(now, partner[i], to), old[i] - start);
      }
    }
  }

  private static int at(int[] reach, int k) {
    return reach[k + reach.length / 2];
  }

  /**
   * Furthest reaching paths.
   *
   * @param trace gets, for each distance, how far the paths of the distance before reached
   * @return the number of differences, or -1 if there are too many
   */
  private static int search(int[] a, int[] b, List<int[]> trace) {
    int most = Math.min(a.length + b.length, MAX_DIFFERENCES);
    int[] reach = new int[2 * most + 3];
    int middle = most + 1;
    for (int d = 0; d <= most; d++) {
      trace.add(Arrays.copyOfRange(reach, middle - d - 1, middle + d + 2));
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || k != d && reach[middle + k - 1] < reach[middle + k + 1];
        int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
        while (x < a.length && x - k < b.length && x - k >= 0 && a[x] == b[x - k]) {
          x++;
        }
        reach[middle + k] = x;
        if (x >= a.length && x - k >= b.length) {
          return d;
        }
      }
    }
    return -1;
  }

  private static void number(
      String text, int[] ends, int from, int[] to, Map<String, Integer> ids) {
    for (int i = 0; i < ends.length; i++) {
      String token = text.substring(start(ends, i, from), ends[i]);
      to[i] = ids.computeIfAbsent(token, t -> ids.size());
    }
  }

  /** Ends of lines with their ends, or of words and of what stands between them. */
  private static int[] ends(String text, int from, int end, boolean isLines) {
    int[] ends = new int[16];
    int count = 0;
    int i = from;
    while (i < end) {
      i = isLines ? lineEnd(text, i, end) : wordEnd(text, i, end);
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count);
      }
      ends[count++] = i;
    }
    return Arrays.copyOf(ends, count);
  }

  private static int lineEnd(String text, int from, int end) {
    int newline = text.indexOf('\n', from);
    return newline < 0 || newline >= end ? end : newline + 1;
  }

  /** Letters of scripts without spaces between words are words of their own. */
  private static int wordEnd(String text, int from, int end) {
    int i = from;
    while (i < end) {
      int c = text.codePointAt(i);
      boolean joins = Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
      if (!joins) {
        return i > from ? i : Math.min(end, i + Character.charCount(c));
      }
      i += Character.charCount(c);
    }
    return end;
  }
}

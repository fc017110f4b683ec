package org.glossator.base;

import java.util.List;
import org.glossator.base.TextDiff.Run;

/**
 * Where places of an old text are in a new one. All offsets are UTF-16 code units. Immutable: any
 * thread.
 */
public final class TextMap {
  private final String before;
  private final String after;
  private final List<Run> runs;

  private TextMap(String before, String after) {
    this.before = before;
    this.after = after;
    this.runs = TextDiff.equalRuns(before, after);
  }

  /** Compares the texts; see {@link TextDiff} for the cost. */
  public static TextMap between(String before, String after) {
    return new TextMap(before, after);
  }

  public String before() {
    return before;
  }

  public String after() {
    return after;
  }

  /** Where a range begins that is in the new text as it was, in its place; -1 if it is not. */
  public int unchanged(int begin, int end) {
    int index = lastBeginningAt(begin);
    if (index < 0) {
      return -1;
    }
    Run run = runs.get(index);
    return end <= run.before() + run.length() ? begin - run.before() + run.after() : -1;
  }

  /**
   * The place that corresponds best; a place in text that is gone corresponds to where it was.
   * Never falls while the offset rises.
   */
  public int nearest(int offset) {
    int index = lastBeginningAt(offset);
    if (index < 0) {
      return 0;
    }
    Run run = runs.get(index);
    return run.after() + Math.min(run.length(), offset - run.before());
  }

  /** Where a range ends: exactly if it is unchanged, else at the place that corresponds best. */
  public int nearestEnd(int begin, int end) {
    int unchanged = unchanged(begin, end);
    return unchanged >= 0 ? unchanged + end - begin : nearest(end);
  }

  /**
   * The range that a changed range has become: from what stands where its first part was to what
   * stands where its last part was.
   *
   * @return begin and end, or null if nothing of it is left
   */
  public int[] changed(int begin, int end) {
    int newBegin = -1;
    int newEnd = -1;
    int first = Math.max(0, lastBeginningAt(begin));
    for (int i = first; i < runs.size() && runs.get(i).before() < end; i++) {
      Run run = runs.get(i);
      int from = Math.max(begin, run.before());
      int to = Math.min(end, run.before() + run.length());
      if (from < to) {
        newBegin = newBegin < 0 ? run.after() + from - run.before() : newBegin;
        newEnd = run.after() + to - run.before();
      }
    }
    if (newBegin < 0) {
      return null;
    }
    // where the neighbours are as they were, what was put in place of an edge belongs to the range
    newBegin =
        begin > 0 && unchanged(begin - 1, begin) >= 0
            ? unchanged(begin - 1, begin) + 1
            : begin == 0 ? 0 : newBegin;
    newEnd =
        end < before.length() && unchanged(end, end + 1) >= 0
            ? unchanged(end, end + 1)
            : end == before.length() ? after.length() : newEnd;
    return newBegin < newEnd ? new int[] {newBegin, newEnd} : null;
  }

  /** How many code units of a range are in the new text. */
  public int left(int begin, int end) {
    int left = 0;
    for (int i = Math.max(0, lastBeginningAt(begin)); i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.before() >= end) {
        break;
      }
      left +=
          Math.max(0, Math.min(end, run.before() + run.length()) - Math.max(begin, run.before()));
    }
    return left;
  }

  /** The last run that does not begin after an offset, or -1. */
  private int lastBeginningAt(int offset) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).before() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}

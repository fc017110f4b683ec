package org.glossator.annotation;

/**
 * A range of text, in UTF-16 code units.
 *
 * @param begin first code unit
 * @param end code unit after the last, greater than {@code begin}
 */
public record Fragment(int begin, int end) implements Comparable<Fragment> {

  /**
   * @throws IllegalArgumentException if it is empty or negative
   */
  public Fragment {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException(
          "a fragment cannot reach from "
              + begin
              + " to "
              + end
              + ": it would be empty or negative");
    }
  }

  public int length() {
    return end - begin;
  }

  /** Whether it shares at least one code unit with the other. */
  public boolean touches(Fragment other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether all of the other lies in it. */
  public boolean contains(Fragment other) {
    return begin <= other.begin && other.end <= end;
  }

  @Override
  public int compareTo(Fragment other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}

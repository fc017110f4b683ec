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
      throw new IllegalArgumentException("fragment " + begin + "-" + end);
    }
  }

  public int length() {
    return end - begin;
  }

  @Override
  public int compareTo(Fragment other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}

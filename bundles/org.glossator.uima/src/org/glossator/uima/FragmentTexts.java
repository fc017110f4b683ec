package org.glossator.uima;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Fragment;

/** The feature {@code fragments}: begins and ends in turn. */
final class FragmentTexts {
  private FragmentTexts() {}

  /**
   * The fragments, or null if they are none or do not fit begin and end, which a tool may have
   * moved.
   */
  static List<Fragment> parse(String text, int begin, int end) {
    String[] numbers = text.strip().split("\\s+");
    if (numbers.length % 2 != 0) {
      return null;
    }
    List<Fragment> list = new ArrayList<>(numbers.length / 2);
    int last = -1;
    try {
      for (int i = 0; i < numbers.length; i += 2) {
        int from = Integer.parseInt(numbers[i]);
        int to = Integer.parseInt(numbers[i + 1]);
        if (from <= last || to <= from) {
          return null;
        }
        list.add(new Fragment(from, to));
        last = to;
      }
    } catch (NumberFormatException e) {
      return null; // as promised
    }
    return list.getFirst().begin() == begin && last == end ? list : null;
  }
}

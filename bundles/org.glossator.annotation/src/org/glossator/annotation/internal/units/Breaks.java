package org.glossator.annotation.internal.units;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Fragment;

/**
 * Units of one kind in a text: non-overlapping ranges in order, between which there may be gaps.
 * The walks that words, sentences and paragraphs share are made of two questions.
 */
abstract class Breaks {
  final String text;

  Breaks(String text) {
    this.text = text;
  }

  /** The first unit that ends after {@code offset}, or null. */
  abstract Fragment firstEndingAfter(int offset);

  /** The last unit that begins before {@code offset}, or null. */
  abstract Fragment lastBeginningBefore(int offset);

  final int previousBegin(int offset) {
    Fragment unit = lastBeginningBefore(check(offset));
    return unit == null ? 0 : unit.begin();
  }

  final int nextBegin(int offset) {
    Fragment unit = firstEndingAfter(check(offset));
    if (unit != null && unit.begin() <= offset) {
      unit = firstEndingAfter(unit.end());
    }
    return unit == null ? text.length() : unit.begin();
  }

  final int previousEnd(int offset) {
    Fragment unit = lastBeginningBefore(check(offset));
    if (unit != null && unit.end() >= offset) {
      unit = lastBeginningBefore(unit.begin());
    }
    return unit == null ? 0 : unit.end();
  }

  final int nextEnd(int offset) {
    Fragment unit = firstEndingAfter(check(offset));
    return unit == null ? text.length() : unit.end();
  }

  /** All that share a code unit with [begin, end). */
  final List<Fragment> within(int begin, int end) {
    check(begin);
    check(end);
    List<Fragment> found = new ArrayList<>();
    Fragment unit = begin < end ? firstEndingAfter(begin) : null;
    while (unit != null && unit.begin() < end) {
      found.add(unit);
      unit = firstEndingAfter(unit.end());
    }
    return found;
  }

  final int check(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " of a text of " + text.length() + " code units");
    }
    return offset;
  }
}

package org.glossator.formats.internal.brat;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Fragment;

/** The text that a line quotes, and the fragments that line ends make of a span. */
final class BratQuotes {
  private BratQuotes() {}

  /** The texts of fragments joined by one space. */
  static String of(String text, List<Fragment> fragments) {
    if (fragments.size() == 1) {
      return text.substring(fragments.getFirst().begin(), fragments.getFirst().end());
    }
    StringBuilder quote = new StringBuilder();
    for (Fragment fragment : fragments) {
      quote.append(quote.isEmpty() ? "" : " ").append(text, fragment.begin(), fragment.end());
    }
    return quote.toString();
  }

  /**
   * Whether a quotation is that of the fragments, in the order of the file or of the text; white
   * space does not count, since tools normalise it. No quotation says nothing.
   *
   * @param content what has the quotation from {@code from} to {@code to}
   */
  static boolean match(String text, List<Fragment> fragments, String content, int from, int to) {
    if (from == to) {
      return true;
    }
    if (fragments.size() == 1) {
      Fragment only = fragments.getFirst();
      return to - from == only.length()
              && text.regionMatches(only.begin(), content, from, only.length())
          || sameLetters(content.substring(from, to), text.substring(only.begin(), only.end()));
    }
    String quote = content.substring(from, to);
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(null);
    return sameLetters(quote, of(text, fragments)) || sameLetters(quote, of(text, sorted));
  }

  private static boolean sameLetters(String a, String b) {
    int i = 0;
    int k = 0;
    while (true) {
      while (i < a.length() && BratNames.isSpace(a.charAt(i))) {
        i++;
      }
      while (k < b.length() && BratNames.isSpace(b.charAt(k))) {
        k++;
      }
      if (i == a.length() || k == b.length()) {
        return i == a.length() && k == b.length();
      }
      if (a.charAt(i++) != b.charAt(k++)) {
        return false;
      }
    }
  }

  /** Fragments without line ends: how brat writes a span over several lines. May be none. */
  static List<Fragment> lines(String text, List<Fragment> fragments) {
    List<Fragment> lines = new ArrayList<>(fragments.size());
    for (Fragment fragment : fragments) {
      int begin = fragment.begin();
      for (int i = begin; i <= fragment.end(); i++) {
        if (i == fragment.end() || BratNames.isBreak(text.charAt(i))) {
          if (i > begin) {
            lines.add(new Fragment(begin, i));
          }
          begin = i + 1;
        }
      }
    }
    return lines;
  }

  /** Fragments between which there are line ends only, as one: the reverse of {@link #lines}. */
  static List<Fragment> joined(String text, List<Fragment> fragments) {
    if (fragments.size() == 1) {
      return fragments;
    }
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(null);
    List<Fragment> joined = new ArrayList<>(sorted.size());
    for (Fragment fragment : sorted) {
      if (!joined.isEmpty() && isBreaks(text, joined.getLast().end(), fragment.begin())) {
        Fragment last = joined.removeLast();
        joined.add(new Fragment(last.begin(), Math.max(last.end(), fragment.end())));
      } else {
        joined.add(fragment);
      }
    }
    return joined;
  }

  private static boolean isBreaks(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!BratNames.isBreak(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static String shortened(String quotation) {
    return quotation.codePointCount(0, quotation.length()) <= 40
        ? quotation
        : quotation.substring(0, quotation.offsetByCodePoints(0, 40)) + "\u2026";
  }
}

package org.glossator.annotation;

import java.util.List;
import org.glossator.codebook.model.SnapUnit;

/**
 * Turns what a person selected into what is marked: white space trimmed, edges on the layer's unit.
 */
public final class Snapping {
  private Snapping() {}

  /**
   * The selection without the white space at its edges, widened to whole characters, words,
   * sentences or paragraphs.
   *
   * @param units of the text that the selection is in
   * @param text the same text
   * @return one fragment, or none where the selection holds nothing but white space
   */
  public static List<Fragment> snap(
      TextUnits units, String text, SnapUnit unit, Fragment selection) {
    int begin = Math.max(0, selection.begin());
    int end = Math.min(text.length(), selection.end());
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (begin == end) {
      return List.of();
    }
    int from = units.clusterBegin(begin);
    int to = units.clusterBegin(end) == end ? end : units.nextCluster(end);
    Fragment first = unitAt(units, unit, from);
    Fragment last = unitAt(units, unit, units.previousCluster(to));
    if (first != null) {
      from = Math.min(from, first.begin());
    }
    if (last != null) {
      to = Math.max(to, last.end());
    }
    return List.of(new Fragment(from, to));
  }

  /** The unit that holds the character at {@code offset}; null where none does. */
  private static Fragment unitAt(TextUnits units, SnapUnit unit, int offset) {
    Fragment found =
        switch (unit) {
          case CHARACTER -> null;
          case WORD -> units.wordAt(offset);
          case SENTENCE -> units.sentenceAt(offset);
          case PARAGRAPH -> units.paragraphAt(offset);
        };
    return found != null && found.begin() <= offset && offset < found.end() ? found : null;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

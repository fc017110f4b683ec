package org.glossator.annotation;

import java.util.List;
import org.glossator.annotation.internal.units.Blanks;
import org.glossator.codebook.model.SnapUnit;

/**
 * Turns what the user has selected into what a span should cover: white space at the ends goes, and
 * each end moves out to the end of the unit that it lies in. No end is ever left inside a cluster.
 */
public final class Snapping {
  private Snapping() {}

  /**
   * @param units of the document's text
   * @param unit what the layer wants boundaries to snap to
   * @param selection UTF-16 offsets in that text
   * @return one fragment, or none where the selection holds nothing but white space
   * @throws IndexOutOfBoundsException if the selection reaches beyond the text
   */
  public static List<Fragment> snap(TextUnits units, SnapUnit unit, Fragment selection) {
    Fragment ink = Blanks.trim(units.text(), selection.begin(), selection.end());
    if (ink == null) {
      return List.of();
    }
    Fragment characters = wholeClusters(units, ink);
    Fragment first = unitAt(units, unit, characters.begin());
    Fragment last = unitAt(units, unit, units.previousCluster(characters.end()));
    int begin = first == null ? characters.begin() : Math.min(first.begin(), characters.begin());
    int end = last == null ? characters.end() : Math.max(last.end(), characters.end());
    return List.of(new Fragment(begin, end));
  }

  private static Fragment wholeClusters(TextUnits units, Fragment range) {
    int begin = units.clusterBegin(range.begin());
    int end = units.isClusterBoundary(range.end()) ? range.end() : units.nextCluster(range.end());
    return new Fragment(begin, end);
  }

  /** The unit that holds the code unit at {@code offset}, or null (punctuation is in no word). */
  private static Fragment unitAt(TextUnits units, SnapUnit unit, int offset) {
    Fragment found =
        switch (unit) {
          case CHARACTER -> null;
          case WORD -> units.wordAt(offset);
          case SENTENCE -> units.sentenceAt(offset);
          case PARAGRAPH -> {
            Fragment paragraph = units.paragraphAt(offset);
            yield paragraph == null
                ? null
                : Blanks.trim(units.text(), paragraph.begin(), paragraph.end());
          }
        };
    // wordAt gives the word before as well; it does not hold the offset
    return found != null && offset >= found.begin() && offset < found.end() ? found : null;
  }
}

package org.glossator.ui.editor.internal.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;

/**
 * Who is on top where, and in which lane the others run, for one block of text.
 *
 * <p>A shorter span lies on a longer one. Where a span is the topmost it is filled; a span that has
 * another on top of it anywhere in the block gets a lane. The lane of a span is one more than the
 * highest lane on top of it, so that two that overlap never share one and the longest runs lowest.
 * The gap of a span of several fragments takes its lane as well: the joint runs there.
 *
 * <p>Cost: for each span the boundaries that it covers, at most the block's length.
 */
final class BlockLanes {
  /** The topmost span of a piece of text. */
  record Piece(int begin, int end, Span span) {}

  private static final Comparator<Span> TOP_FIRST =
      Comparator.<Span>comparingInt(span -> span.end() - span.begin())
          .thenComparing(Comparator.<Span>comparingInt(Span::begin).reversed())
          .thenComparing(Comparator.<Span>comparingInt(Span::id).reversed());

  private final Map<Integer, Integer> lanes = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private int deepest;

  private BlockLanes() {}

  /**
   * @param spans those that touch the block
   */
  static BlockLanes of(List<Span> spans, int begin, int end) {
    BlockLanes lanes = new BlockLanes();
    lanes.assign(spans, begin, end);
    return lanes;
  }

  /** Lane of a span, from 1 (nearest to the text); 0 for one that has nothing on top of it. */
  int lane(Span span) {
    return lanes.getOrDefault(span.id(), 0);
  }

  /** The highest lane in use. */
  int deepest() {
    return deepest;
  }

  /** The topmost spans in text order, without the pieces that nothing covers. */
  List<Piece> pieces() {
    return pieces;
  }

  private void assign(List<Span> spans, int begin, int end) {
    int[] cuts = cuts(spans, begin, end);
    if (cuts.length < 2) {
      return;
    }
    Span[] owner = new Span[cuts.length - 1];
    int[] level = new int[cuts.length - 1];
    List<Span> order = new ArrayList<>(spans);
    order.sort(TOP_FIRST);
    for (Span span : order) {
      int from = at(cuts, Math.max(begin, span.begin()));
      int to = at(cuts, Math.min(end, span.end()));
      int above = 0;
      for (int i = from; i < to; i++) {
        above = Math.max(above, level[i]);
      }
      Arrays.fill(level, from, Math.max(from, to), above + 1);
      if (above > 0) {
        lanes.put(span.id(), above);
        deepest = Math.max(deepest, above);
      } else if (span.isDiscontinuous()) {
        deepest = Math.max(deepest, 1);
      }
      own(span, owner, cuts, begin, end);
    }
    collect(owner, cuts);
  }

  private static void own(Span span, Span[] owner, int[] cuts, int begin, int end) {
    for (Fragment fragment : span.fragments()) {
      if (fragment.end() <= begin || fragment.begin() >= end) {
        continue;
      }
      int to = at(cuts, Math.min(end, fragment.end()));
      for (int i = at(cuts, Math.max(begin, fragment.begin())); i < to; i++) {
        if (owner[i] == null) {
          owner[i] = span;
        }
      }
    }
  }

  private void collect(Span[] owner, int[] cuts) {
    int i = 0;
    while (i < owner.length) {
      int j = i + 1;
      while (j < owner.length && owner[j] == owner[i]) {
        j++;
      }
      if (owner[i] != null) {
        pieces.add(new Piece(cuts[i], cuts[j], owner[i]));
      }
      i = j;
    }
  }

  private static int[] cuts(List<Span> spans, int begin, int end) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Span span : spans) {
      for (Fragment fragment : span.fragments()) {
        if (fragment.end() > begin && fragment.begin() < end) {
          cuts.add(Math.max(begin, fragment.begin()));
          cuts.add(Math.min(end, fragment.end()));
        }
      }
      if (span.isDiscontinuous() && span.begin() < end && span.end() > begin) {
        cuts.add(Math.max(begin, span.begin()));
        cuts.add(Math.min(end, span.end()));
      }
    }
    return cuts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int at(int[] cuts, int offset) {
    return Arrays.binarySearch(cuts, offset);
  }
}

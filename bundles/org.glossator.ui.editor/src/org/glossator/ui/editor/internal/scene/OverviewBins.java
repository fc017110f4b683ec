package org.glossator.ui.editor.internal.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentChange;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.codebook.CodeColour;
import org.glossator.codebook.Scheme;

/**
 * How much of each part of a document its codes cover: what the overview strip shows. Built once
 * from all spans, then kept up to date by changes, each of which costs what it touches. One thread
 * at a time.
 */
public final class OverviewBins {
  /** Most parts that a document is divided into; more than a screen has rows. */
  private static final int MOST = 1024;

  /**
   * What a part shows.
   *
   * @param colour colour of the code that covers most of it
   * @param share how much of it is covered by any code, 0 to 1
   */
  public record Bin(CodeColour colour, double share) {}

  private final CodeLook look;
  private final int length;
  private final int parts;
  private final Map<CodeColour, Integer> indexes = new HashMap<>();
  private final List<CodeColour> colours = new ArrayList<>();

  /** Covered code units by colour, then by part. */
  private final List<int[]> covered = new ArrayList<>();

  private OverviewBins(CodeLook look, int length) {
    this.look = look;
    this.length = length;
    this.parts = Math.clamp(length, 1, MOST);
  }

  /** How many parts there are; none is empty unless the document is. */
  public int parts() {
    return parts;
  }

  /** The overview of a document; O(n), for a background thread where n is large. */
  public static OverviewBins of(AnnotationSnapshot snapshot, Scheme scheme) {
    OverviewBins bins = new OverviewBins(new CodeLook(scheme), snapshot.text().length());
    snapshot.spans().forEach(span -> bins.add(span, 1));
    return bins;
  }

  /** Takes a change in. */
  public void apply(DocumentChange change) {
    for (int id : change.touched()) {
      Span before = change.before().span(id);
      Span after = change.after().span(id);
      if (before != null) {
        add(before, -1);
      }
      if (after != null) {
        add(after, 1);
      }
    }
  }

  /** What a part shows; null where nothing is annotated. */
  public Bin bin(int part) {
    int most = 0;
    int sum = 0;
    CodeColour colour = null;
    for (int i = 0; i < covered.size(); i++) {
      int here = covered.get(i)[part];
      sum += here;
      if (here > most) {
        most = here;
        colour = colours.get(i);
      }
    }
    int size = Math.max(1, begin(part + 1) - begin(part));
    return colour == null ? null : new Bin(colour, Math.min(1, (double) sum / size));
  }

  private void add(Span span, int sign) {
    int[] counts = counts(look.colour(span));
    for (Fragment fragment : span.fragments()) {
      int end = Math.min(length, fragment.end());
      for (int part = part(fragment.begin()); part < parts && begin(part) < end; part++) {
        int from = Math.max(fragment.begin(), begin(part));
        int to = Math.min(end, begin(part + 1));
        counts[part] += sign * Math.max(0, to - from);
      }
    }
  }

  private int[] counts(CodeColour colour) {
    int index =
        indexes.computeIfAbsent(
            colour,
            key -> {
              colours.add(key);
              covered.add(new int[parts]);
              return colours.size() - 1;
            });
    return covered.get(index);
  }

  private int begin(int part) {
    return (int) ((long) part * length / parts);
  }

  private int part(int offset) {
    int part = length == 0 ? 0 : (int) ((long) offset * parts / length);
    while (part > 0 && begin(part) > offset) {
      part--;
    }
    return part;
  }
}

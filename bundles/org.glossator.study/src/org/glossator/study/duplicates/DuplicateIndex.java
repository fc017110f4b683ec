package org.glossator.study.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.base.TextHash;

/**
 * Finds texts that are the same as, or nearly the same as, one that was added before. Candidates
 * are those that share one of {@value #BANDS} bands of their sketches (locality-sensitive hashing:
 * Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3): with {@value #ROWS} rows
 * a band, two texts with 80 % of their shingles in common are found with a probability of 99.96 %.
 * Holds about a kilobyte a text. One thread at a time.
 */
public final class DuplicateIndex {
  /** From this share of common shingles on, texts count as near-identical. */
  public static final double NEAR = 0.8;

  private static final int ROWS = 4;
  private static final int BANDS = MinHash.SIZE / ROWS;

  private record Entry(String name, MinHash sketch) {}

  private final Map<String, String> byText = new HashMap<>();
  private final Map<Long, List<Entry>> byBand = new HashMap<>();

  /**
   * A text that is like another one.
   *
   * @param document the later one
   * @param original the earlier one
   * @param similarity share of common word shingles, estimated; 1 with {@code identical} where the
   *     texts are equal character by character
   * @param identical whether they are equal
   */
  public record Duplicate(String document, String original, double similarity, boolean identical) {}

  /**
   * Adds a text.
   *
   * @param name what it is called
   * @return the earlier text that it is most like, or null if there is none
   */
  public Duplicate add(String name, String text) {
    String same = byText.putIfAbsent(TextHash.sha256(text), name);
    if (same != null) {
      return new Duplicate(name, same, 1, true);
    }
    MinHash sketch = MinHash.of(text);
    if (sketch == null) {
      return null;
    }
    Entry entry = new Entry(name, sketch);
    Set<Entry> candidates = new LinkedHashSet<>();
    for (int band = 0; band < BANDS; band++) {
      long hash = sketch.band(band * ROWS, (band + 1) * ROWS);
      List<Entry> sharing = byBand.computeIfAbsent(hash, h -> new ArrayList<>(1));
      candidates.addAll(sharing);
      sharing.add(entry);
    }
    Duplicate best = null;
    for (Entry candidate : candidates) {
      double similarity = sketch.similarity(candidate.sketch());
      if (similarity >= NEAR && (best == null || similarity > best.similarity())) {
        best = new Duplicate(name, candidate.name(), similarity, false);
      }
    }
    return best;
  }
}

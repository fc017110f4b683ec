package org.glossator.formats;

import java.util.List;
import org.glossator.base.Problems;

/**
 * What an import did, or would do.
 *
 * @param files files that were read
 * @param filesImported those of them that were imported
 * @param documents documents added to the study
 * @param annotated pairs of document and annotator that got annotations
 * @param spans spans added
 * @param relations relations added
 * @param labels document labels added
 * @param changes what was changed in texts on the way in
 * @param additions what was added to the codebook, in the order it was found
 * @param problems what was left out (warnings), refused (errors) or only noted (infos), in the
 *     files' order
 */
public record ImportReport(
    int files,
    int filesImported,
    int documents,
    int annotated,
    long spans,
    long relations,
    long labels,
    TextChanges changes,
    List<Addition> additions,
    Problems problems) {
  public ImportReport {
    additions = List.copyOf(additions);
  }

  /**
   * What normalising changed.
   *
   * @param byteOrderMarks byte-order marks removed
   * @param lineEnds CR LF and CR that became LF
   * @param controlCharacters characters that XML cannot hold, replaced by a space each
   * @param loneSurrogates halves of characters, replaced by U+FFFD each
   */
  public record TextChanges(
      long byteOrderMarks, long lineEnds, long controlCharacters, long loneSurrogates) {
    /** Nothing. */
    public static final TextChanges NONE = new TextChanges(0, 0, 0, 0);

    /** The sum of two. */
    public TextChanges plus(TextChanges other) {
      return new TextChanges(
          byteOrderMarks + other.byteOrderMarks,
          lineEnds + other.lineEnds,
          controlCharacters + other.controlCharacters,
          loneSurrogates + other.loneSurrogates);
    }
  }

  /**
   * Something that the codebook lacked.
   *
   * @param kind {@code layer}, {@code code}, {@code attribute} or {@code choice}
   * @param layer id of the layer
   * @param id its id; for a choice {@code attribute=choice}
   */
  public record Addition(String kind, String layer, String id) {}
}

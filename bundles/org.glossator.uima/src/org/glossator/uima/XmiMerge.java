package org.glossator.uima;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.MergeConflict;
import org.glossator.annotation.SnapshotMerge;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * Three-way merge of XMI files of one document and annotator: annotations by {@link SnapshotMerge},
 * and what other tools put in by the ids of its feature structures.
 */
public final class XmiMerge {
  private XmiMerge() {}

  /**
   * Outcome of a merge.
   *
   * @param document what the merged file holds
   * @param conflicts what both sides changed and what was kept, a line each; "here" is our side
   */
  public record Merged(XmiDocument document, List<String> conflicts) {
    public Merged {
      Objects.requireNonNull(document);
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * @param base what both sides started from; null if both made the file
   * @param name of the file, for problems
   * @throws ProblemException if the files are about different texts, or number their sofas in
   *     different ways, so that what refers to one would refer to the other
   */
  public static Merged merge(String name, XmiDocument base, XmiDocument ours, XmiDocument theirs)
      throws ProblemException {
    String text = ours.snapshot().text();
    XmiDocument start =
        base != null
            ? base
            : new XmiDocument(
                AnnotationSnapshot.empty(text), "", "", ours.scheme(), ForeignXmi.NONE, List.of());
    if (!text.equals(theirs.snapshot().text()) || !text.equals(start.snapshot().text())) {
      throw new ProblemException(
          Problem.error(
              name,
              "the sides are annotations of different texts, which cannot be merged",
              "take one side, move its annotations to the present text with glossator reanchor"));
    }
    SnapshotMerge.Merged annotations =
        SnapshotMerge.merge(start.snapshot(), ours.snapshot(), theirs.snapshot());
    List<String> conflicts = new ArrayList<>();
    for (MergeConflict conflict : annotations.conflicts()) {
      conflicts.add(conflict.what());
    }
    ForeignXmi foreign =
        new ForeignMerge(
                name, base == null ? null : base.foreign(), ours.foreign(), theirs.foreign())
            .merge(conflicts)
            .withoutAnnotations(id -> annotations.snapshot().get(id) != null);
    XmiDocument merged =
        new XmiDocument(
            annotations.snapshot(),
            either(start.codebookName(), ours.codebookName(), theirs.codebookName()),
            either(start.codebookVersion(), ours.codebookVersion(), theirs.codebookVersion()),
            ours.scheme(),
            foreign,
            List.of());
    return new Merged(merged, conflicts);
  }

  private static String either(String before, String here, String there) {
    return here.equals(before) || here.isEmpty() ? there : here;
  }
}

package org.glossator.study;

import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.codebook.model.LayerKind;

/**
 * Counts what a study holds: over all documents and annotators. Suggestions do not count.
 *
 * @param study the study
 */
public record StudyStats(Study study) implements Task<StudyStats.Result> {

  /**
   * The counts.
   *
   * @param documents documents in the table
   * @param characters Unicode code points of their texts
   * @param annotators counts by annotator id, in the order of {@link Study#annotators}
   * @param layers counts by layer id, in the order of the codebook; layers it does not know follow,
   *     sorted
   * @param problems files that could not be read and so were not counted
   */
  public record Result(
      int documents,
      long characters,
      Map<String, AnnotatorCounts> annotators,
      Map<String, LayerCounts> layers,
      List<Problem> problems) {}

  /** What one annotator made. */
  public record AnnotatorCounts(int documents, int spans, int relations, int labels) {}

  /**
   * Annotations of one layer.
   *
   * @param name its name in the codebook, else its id
   * @param kind its kind
   * @param total all its annotations
   * @param codes annotations by code id, in the order of the codebook; codes without any are left
   *     out
   */
  public record LayerCounts(String name, LayerKind kind, int total, Map<String, Integer> codes) {}

  @Override
  public Result run(Progress progress) throws ProblemException {
    throw new UnsupportedOperationException();
  }
}

package org.glossator.engines;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.engines.internal.recommender.Training;
import org.glossator.study.Study;

/**
 * Trains the recommender of a layer on the spans that people made, and evaluates it on documents
 * that it has not seen, before it is used. The model is kept in the study ({@code
 * engines/recommender/<layer>}) with the facts of its training.
 *
 * @param study the study
 * @param layer id or name of a span layer
 * @param annotators whose work counts, those who count more first; empty for the curator, then the
 *     others in the order of the study
 * @param documents which documents, by path; null for all
 * @param folds parts of the cross-validation, 2 to 20
 * @param heldOut instead of cross-validation so many documents are held out, and the model that is
 *     kept does not learn from them; 0 for cross-validation
 * @param seed of the order in which documents are shared out
 * @param keep whether the model is kept, or only evaluated
 */
public record TrainRecommender(
    Study study,
    String layer,
    List<String> annotators,
    Predicate<String> documents,
    int folds,
    int heldOut,
    long seed,
    boolean keep)
    implements Task<TrainingReport> {

  /** Fewer spans are not worth learning from. */
  public static final int FEWEST_SPANS = 30;

  /** Usual parts of the cross-validation. */
  public static final int FOLDS = 5;

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public TrainRecommender {
    Objects.requireNonNull(study);
    Objects.requireNonNull(layer);
    annotators = List.copyOf(annotators);
    documents = documents == null ? document -> true : documents;
    if (folds < 2 || folds > 20 || heldOut < 0) {
      throw new IllegalArgumentException(folds + " folds, " + heldOut + " held out");
    }
  }

  /** On everything, with the usual cross-validation. */
  public static TrainRecommender of(Study study, String layer) {
    return new TrainRecommender(study, layer, List.of(), null, FOLDS, 0, 1, true);
  }

  /**
   * Trains.
   *
   * @throws ProblemException if there is no such layer, there are fewer than {@link #FEWEST_SPANS}
   *     spans or two documents, or the model cannot be written; a model that was there stays
   * @throws java.util.concurrent.CancellationException if cancelled; a model that was there stays
   */
  @Override
  public TrainingReport run(Progress progress) throws ProblemException {
    return new Training(this, progress).run();
  }
}

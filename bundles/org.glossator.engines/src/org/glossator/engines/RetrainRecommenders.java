package org.glossator.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.engines.Recommenders.Trained;
import org.glossator.engines.internal.recommender.Training;
import org.glossator.study.Study;

/**
 * Trains those recommenders of a study anew that have been outgrown ({@link
 * Recommenders#isOutgrown}): for the background, after people have coded. A layer that was never
 * trained is left alone.
 *
 * @param study the study
 */
public record RetrainRecommenders(Study study) implements Task<List<TrainingReport>> {
  public RetrainRecommenders {
    Objects.requireNonNull(study);
  }

  /**
   * Trains them.
   *
   * @return one report for each that was trained
   * @throws ProblemException if a model cannot be made; those that were there stay
   */
  @Override
  public List<TrainingReport> run(Progress progress) throws ProblemException {
    List<TrainingReport> reports = new ArrayList<>();
    for (Trained trained : Recommenders.of(study.folder())) {
      progress.checkCancelled();
      TrainRecommender task = TrainRecommender.of(study, trained.report().layer());
      boolean isThere = study.scheme().layer(trained.report().layer()) != null;
      if (isThere && Recommenders.isOutgrown(trained, new Training(task, progress).countSpans())) {
        reports.add(task.run(progress));
      }
    }
    return reports;
  }
}

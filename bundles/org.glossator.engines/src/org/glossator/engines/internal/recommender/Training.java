package org.glossator.engines.internal.recommender;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.engines.Corpus;
import org.glossator.engines.TrainRecommender;
import org.glossator.engines.TrainingReport;
import org.glossator.study.Study;
import org.glossator.study.model.Annotator;
import org.glossator.study.model.AnnotatorRole;

/** One run of {@link TrainRecommender}. */
public final class Training {
  /** Language of models: only a label, the features know no language. */
  private static final String LANGUAGE = "x-unspecified";

  private final TrainRecommender task;
  private final Progress progress;

  public Training(TrainRecommender task, Progress progress) {
    this.task = task;
    this.progress = progress;
  }

  /**
   * How many spans there are to learn from.
   *
   * @throws ProblemException if there is no such layer
   */
  public int countSpans() throws ProblemException {
    return TrainingData.read(
            Corpus.of(task.study()), layer().id(), annotators(), task.documents(), progress)
        .spans();
  }

  /**
   * @throws ProblemException see {@link TrainRecommender#run}
   */
  public TrainingReport run() throws ProblemException {
    SchemeLayer layer = layer();
    progress.begin(
        "Training the recommender of " + layer.name(), task.heldOut() > 0 ? 2 : task.folds() + 1L);
    TrainingData data =
        TrainingData.read(
            Corpus.of(task.study()), layer.id(), annotators(), task.documents(), progress);
    check(layer, data);
    try {
      Evaluation evaluation = new Evaluation(data.texts(), LANGUAGE, task.seed(), progress);
      String method = evaluate(evaluation, data);
      TrainingReport report =
          new TrainingReport(
              layer.id(),
              data.annotators(),
              data.texts().size(),
              data.spans(),
              data.left(),
              method,
              evaluation.scores(),
              evaluation.baseline(),
              data.problems());
      if (task.keep()) {
        TokenNameFinderModel model = SequenceModel.train(evaluation.seen(task.heldOut()), LANGUAGE);
        progress.checkCancelled();
        ModelFiles.write(task.study().folder(), model, report, task.study().scheme().version());
      }
      progress.worked(1);
      return report;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "engines/recommender/" + layer.id(),
              "the model cannot be made: " + e.getMessage(),
              "check the disk"),
          e);
    }
  }

  private String evaluate(Evaluation evaluation, TrainingData data) throws IOException {
    int documents = data.texts().size();
    if (task.heldOut() > 0) {
      evaluation.holdOut(task.heldOut());
      return "trained on "
          + (documents - task.heldOut())
          + " documents, evaluated on "
          + task.heldOut();
    }
    int folds = Math.min(task.folds(), documents);
    evaluation.crossValidate(folds);
    return folds + "-fold cross-validation by document";
  }

  private SchemeLayer layer() throws ProblemException {
    SchemeLayer layer = task.study().scheme().layerByIdOrName(task.layer());
    if (layer == null || layer.kind() != LayerKind.SPAN) {
      List<String> layers =
          task.study().scheme().layers().stream()
              .filter(l -> l.kind() == LayerKind.SPAN)
              .map(SchemeLayer::name)
              .toList();
      throw new ProblemException(
          Problem.error(
              "",
              "the codebook has no span layer " + task.layer(),
              "choose from " + String.join(", ", layers)));
    }
    return layer;
  }

  private List<String> annotators() throws ProblemException {
    Study study = task.study();
    List<String> all = study.annotators();
    for (String annotator : task.annotators()) {
      if (!all.contains(annotator)) {
        throw new ProblemException(
            Problem.error(
                "",
                "the study has no annotator " + annotator,
                "choose from " + String.join(", ", all)));
      }
    }
    if (!task.annotators().isEmpty()) {
      return task.annotators();
    }
    List<String> ordered = new ArrayList<>();
    for (Annotator annotator : List.copyOf(study.settings().getAnnotators())) {
      if (annotator.getRole() == AnnotatorRole.CURATOR && all.contains(annotator.getId())) {
        ordered.add(annotator.getId());
      }
    }
    all.stream().filter(a -> !ordered.contains(a)).forEach(ordered::add);
    return ordered;
  }

  private void check(SchemeLayer layer, TrainingData data) throws ProblemException {
    if (data.spans() < TrainRecommender.FEWEST_SPANS) {
      throw new ProblemException(
          Problem.error(
              "",
              "the layer " + layer.name() + " has " + data.spans() + " spans to learn from",
              "code at least " + TrainRecommender.FEWEST_SPANS + ", some of each code"));
    }
    int needed = Math.max(2, task.heldOut() + 1);
    if (data.texts().size() < needed) {
      throw new ProblemException(
          Problem.error(
              "",
              "only " + data.texts().size() + " documents have been worked on",
              "a recommender is judged on documents that it has not seen: code in "
                  + needed
                  + " at least"));
    }
  }
}

package org.glossator.engines.internal.recommender;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import opennlp.tools.namefind.NameFinderME;
import org.glossator.base.Progress;
import org.glossator.engines.TrainingReport.CodeScore;
import org.glossator.engines.internal.recommender.LabelledText.Labelled;

/**
 * How well models do on documents that they have not seen. Documents are shared out whole:
 * sentences of one document resemble each other, and a model that has seen one would look better
 * than it is.
 */
final class Evaluation {
  private final List<LabelledText> texts;
  private final String language;
  private final Progress progress;
  private final Tally model = new Tally();
  private final Tally baseline = new Tally();

  /**
   * @param seed of the order in which documents are shared out
   */
  Evaluation(List<LabelledText> texts, String language, long seed, Progress progress) {
    this.texts = new ArrayList<>(texts);
    this.texts.sort(Comparator.comparing(LabelledText::document));
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = this.texts.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      LabelledText swapped = this.texts.get(i);
      this.texts.set(i, this.texts.get(j));
      this.texts.set(j, swapped);
    }
    this.language = language;
    this.progress = progress;
  }

  /** Each part once as the unseen one. */
  void crossValidate(int folds) throws IOException {
    for (int fold = 0; fold < folds; fold++) {
      List<LabelledText> seen = new ArrayList<>();
      List<LabelledText> unseen = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        (i % folds == fold ? unseen : seen).add(texts.get(i));
      }
      progress.step((fold + 1) + " of " + folds);
      evaluate(seen, unseen);
    }
  }

  /** The last documents as the unseen ones. */
  void holdOut(int documents) throws IOException {
    int seen = texts.size() - documents;
    evaluate(texts.subList(0, seen), texts.subList(seen, texts.size()));
  }

  /** What is learned from where so many documents are held out. */
  List<LabelledText> seen(int heldOut) {
    return texts.subList(0, texts.size() - heldOut);
  }

  private void evaluate(List<LabelledText> seen, List<LabelledText> unseen) throws IOException {
    progress.checkCancelled();
    boolean isAnything = seen.stream().anyMatch(text -> !text.gold().isEmpty());
    NameFinderME finder = isAnything ? new NameFinderME(SequenceModel.train(seen, language)) : null;
    String usual = TrainingData.mostFrequentType(seen);
    for (LabelledText text : unseen) {
      progress.checkCancelled();
      model.add(text, finder == null ? List.of() : SequenceModel.find(finder, text.text()));
      baseline.add(
          text,
          text.text().sentences().stream()
              .map(sentence -> new Labelled(sentence.begin(), sentence.end(), usual, 1))
              .toList());
    }
    progress.worked(1);
  }

  List<CodeScore> scores() {
    return model.scores();
  }

  List<CodeScore> baseline() {
    return baseline.scores();
  }
}

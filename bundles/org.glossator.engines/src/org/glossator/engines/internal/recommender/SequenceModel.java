package org.glossator.engines.internal.recommender;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.glossator.engines.internal.recommender.LabelledText.Labelled;
import org.glossator.engines.internal.recommender.TokenText.Sentence;

/**
 * OpenNLP's maximum entropy model over tokens with begin-inside-outside labels, decoded by beam
 * search: A. Ratnaparkhi, "Maximum Entropy Models for Natural Language Ambiguity Resolution"
 * (1998).
 */
final class SequenceModel {
  /** Where the likelihood hardly grows any more on some thousand sentences. */
  private static final int ITERATIONS = 100;

  /** A feature that was seen once says nothing. */
  private static final int CUTOFF = 2;

  private SequenceModel() {}

  /**
   * Trains a model; cannot be interrupted.
   *
   * @throws IOException if OpenNLP cannot make one of the texts
   */
  static TokenNameFinderModel train(List<LabelledText> texts, String language) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    texts.forEach(text -> samples.addAll(text.samples()));
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put("PrintMessages", false);
    TokenNameFinderFactory factory =
        TokenNameFinderFactory.create(null, null, null, new BioCodec());
    return NameFinderME.train(
        language, null, ObjectStreamUtils.createObjectStream(samples), parameters, factory);
  }

  /**
   * What a model finds in a text, in order.
   *
   * @param finder of the model; for one thread
   */
  static List<Labelled> find(NameFinderME finder, TokenText text) {
    List<Labelled> found = new ArrayList<>();
    finder.clearAdaptiveData();
    for (Sentence sentence : text.sentences()) {
      Span[] spans = finder.find(sentence.words());
      double[] probabilities = finder.probs(spans);
      for (int i = 0; i < spans.length; i++) {
        Span span = spans[i];
        found.add(
            new Labelled(
                sentence.tokens().get(span.getStart()).begin(),
                sentence.tokens().get(span.getEnd() - 1).end(),
                span.getType(),
                probabilities[i]));
      }
    }
    finder.clearAdaptiveData();
    return found;
  }
}

package org.glossator.engines.internal.recommender;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import opennlp.tools.namefind.NameSample;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.engines.Corpus;
import org.glossator.study.DocumentEntry;

/**
 * The documents that a recommender learns from: all on which an annotator has worked. Where several
 * have, the first of the given order counts, so that nothing is learned twice or in two ways.
 */
final class TrainingData {
  private final List<LabelledText> texts = new ArrayList<>();
  private final Set<String> annotators = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Reads the work.
   *
   * @param who annotators, those who count more first
   */
  static TrainingData read(
      Corpus corpus,
      String layer,
      List<String> who,
      Predicate<String> documents,
      Progress progress) {
    TrainingData data = new TrainingData();
    for (DocumentEntry document : corpus.documents()) {
      progress.checkCancelled();
      if (documents.test(document.path())) {
        try {
          data.add(corpus, document, layer, who);
        } catch (ProblemException e) {
          data.problems.add(e.problem());
        }
      }
    }
    return data;
  }

  private void add(Corpus corpus, DocumentEntry document, String layer, List<String> who)
      throws ProblemException {
    LabelledText empty = null;
    for (String annotator : who) {
      if (corpus.has(document.path(), annotator)) {
        AnnotationSnapshot work = corpus.annotations(document.path(), annotator);
        LabelledText text = LabelledText.of(document.path(), work, layer, language(document));
        if (!text.gold().isEmpty()) {
          texts.add(text);
          annotators.add(annotator);
          return;
        }
        empty = text;
      }
    }
    if (empty != null) { // somebody has read it and found nothing: that is to be learned too
      texts.add(empty);
    }
  }

  private static String language(DocumentEntry document) {
    return document.language().isEmpty() ? null : document.language();
  }

  List<LabelledText> texts() {
    return texts;
  }

  List<String> annotators() {
    return List.copyOf(annotators);
  }

  List<Problem> problems() {
    return problems;
  }

  int spans() {
    return texts.stream().mapToInt(text -> text.gold().size()).sum();
  }

  int left() {
    return texts.stream().mapToInt(LabelledText::left).sum();
  }

  /** The type that most spans have. */
  static String mostFrequentType(Collection<LabelledText> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    texts.forEach(text -> text.gold().forEach(span -> counts.merge(span.type(), 1, Integer::sum)));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(NameSample.DEFAULT_TYPE);
  }

  /** The code of a type; empty for none. */
  static String code(String type) {
    return type.equals(NameSample.DEFAULT_TYPE) ? "" : type;
  }
}

package org.glossator.engines.internal.recommender;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;
import org.glossator.engines.internal.recommender.TokenText.Sentence;

/**
 * A document with the spans of one layer that a person has made. A sequence model gives each token
 * one label: of spans that overlap the longest stays, one that goes over the end of a sentence is
 * cut there.
 *
 * @param document its path
 * @param text its sentences and tokens
 * @param gold the spans that stay, in order, as they were made
 * @param left how many were left out because they overlap a longer one
 */
record LabelledText(String document, TokenText text, List<Labelled> gold, int left) {

  /**
   * A place with a code.
   *
   * @param begin UTF-16 offset
   * @param end UTF-16 offset
   * @param type the code's id, or {@link NameSample#DEFAULT_TYPE} for none
   * @param confidence 0 to 1; 1 for what a person made
   */
  record Labelled(int begin, int end, String type, double confidence) {
    int length() {
      return end - begin;
    }
  }

  static LabelledText of(String document, AnnotationSnapshot work, String layer, String language) {
    List<Labelled> all = new ArrayList<>();
    for (org.glossator.annotation.Span span : work.spans()) {
      if (span.layer().equals(layer)) {
        String type = span.code() == null ? NameSample.DEFAULT_TYPE : span.code();
        for (Fragment fragment : span.fragments()) {
          all.add(new Labelled(fragment.begin(), fragment.end(), type, 1));
        }
      }
    }
    int count = all.size();
    all.sort(
        Comparator.comparingInt((Labelled l) -> -l.length())
            .thenComparingInt(Labelled::begin)
            .thenComparing(Labelled::type));
    List<Labelled> kept = new ArrayList<>();
    for (Labelled candidate : all) {
      boolean isFree =
          kept.stream().noneMatch(k -> k.begin() < candidate.end() && candidate.begin() < k.end());
      if (isFree) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Labelled::begin));
    TokenText text = new TokenText(TextUnits.of(work.text(), language));
    return new LabelledText(document, text, List.copyOf(kept), count - kept.size());
  }

  /** One sample a sentence, begin-inside-outside over its tokens. */
  List<NameSample> samples() {
    List<NameSample> samples = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      List<Span> names = new ArrayList<>();
      while (next < gold.size() && gold.get(next).end() <= sentence.begin()) {
        next++;
      }
      int used = 0;
      for (int i = next; i < gold.size() && gold.get(i).begin() < sentence.end(); i++) {
        Labelled span = gold.get(i);
        int first = Math.max(used, sentence.firstIn(span.begin(), span.end()));
        int after = sentence.afterLastBefore(span.end());
        if (sentence.firstIn(span.begin(), span.end()) >= 0 && first < after) {
          names.add(new Span(first, after, span.type()));
          used = after;
        }
      }
      boolean isFirst = samples.isEmpty();
      samples.add(new NameSample(sentence.words(), names.toArray(Span[]::new), isFirst));
    }
    return samples;
  }
}

package org.glossator.engines.internal.recommender;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.annotation.Fragment;
import org.glossator.engines.TrainingReport.CodeScore;
import org.glossator.engines.internal.recommender.LabelledText.Labelled;
import org.glossator.engines.internal.recommender.TokenText.Sentence;

/** Counts what was found against what people made: whole spans, and tokens. */
final class Tally {
  private final Map<String, Counts> byType = new TreeMap<>();

  private static final class Counts {
    int gold;
    int found;
    int exact;
    int goldTokens;
    int foundTokens;
    int sharedTokens;
  }

  /** Counts one document. */
  void add(LabelledText text, List<Labelled> found) {
    Set<Object> gold = new HashSet<>();
    for (Labelled span : text.gold()) {
      counts(span).gold++;
      gold.add(key(span, text));
    }
    for (Labelled span : found) {
      counts(span).found++;
      counts(span).exact += gold.remove(key(span, text)) ? 1 : 0;
    }
    for (Sentence sentence : text.text().sentences()) {
      for (Fragment token : sentence.tokens()) {
        Labelled made = at(text.gold(), token);
        Labelled proposed = at(found, token);
        if (made != null) {
          counts(made).goldTokens++;
        }
        if (proposed != null) {
          counts(proposed).foundTokens++;
          boolean isShared = made != null && made.type().equals(proposed.type());
          counts(proposed).sharedTokens += isShared ? 1 : 0;
        }
      }
    }
  }

  private Counts counts(Labelled span) {
    return byType.computeIfAbsent(span.type(), type -> new Counts());
  }

  /** The same tokens and code: a full stop more or less at an edge cut by nobody is one token. */
  private static Object key(Labelled span, LabelledText text) {
    int begin = span.begin();
    int end = span.end();
    for (Sentence sentence : text.text().sentences()) {
      int first = sentence.firstIn(span.begin(), span.end());
      if (first >= 0) {
        if (begin == span.begin()) {
          begin = Math.min(begin, sentence.tokens().get(first).begin());
        }
        int after = sentence.afterLastBefore(span.end());
        end = after == 0 ? end : sentence.tokens().get(after - 1).end();
      }
    }
    return List.of(begin, end, span.type());
  }

  private static Labelled at(List<Labelled> spans, Fragment token) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Labelled span = spans.get(middle);
      if (span.end() <= token.begin()) {
        low = middle + 1;
      } else if (span.begin() >= token.end()) {
        high = middle - 1;
      } else {
        return span;
      }
    }
    return null;
  }

  /** One score a code, then that of all together. */
  List<CodeScore> scores() {
    List<CodeScore> scores = new ArrayList<>();
    Counts sum = new Counts();
    byType.forEach(
        (type, c) -> {
          scores.add(score(TrainingData.code(type), c));
          sum.gold += c.gold;
          sum.found += c.found;
          sum.exact += c.exact;
          sum.goldTokens += c.goldTokens;
          sum.foundTokens += c.foundTokens;
          sum.sharedTokens += c.sharedTokens;
        });
    scores.add(score(CodeScore.ALL, sum));
    return scores;
  }

  private static CodeScore score(String code, Counts c) {
    return new CodeScore(
        code, c.gold, c.found, c.exact, c.goldTokens, c.foundTokens, c.sharedTokens);
  }
}

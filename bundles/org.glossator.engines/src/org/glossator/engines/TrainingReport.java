package org.glossator.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glossator.base.Problem;
import org.glossator.base.Report;

/**
 * What came of training a recommender: what it learned from, and how well it does on documents that
 * it has not seen.
 *
 * @param layer id of the layer
 * @param annotators whose spans it learned from
 * @param documents how many documents
 * @param spans how many spans, those left out not counted
 * @param left spans left out because they overlap a longer one
 * @param method how it was evaluated, in words: "5-fold cross-validation by document"
 * @param scores one a code, then that of all together ({@link CodeScore#ALL})
 * @param baseline the same of the baseline: each sentence gets the code that is the most frequent
 * @param problems documents that could not be read
 */
public record TrainingReport(
    String layer,
    List<String> annotators,
    int documents,
    int spans,
    int left,
    String method,
    List<CodeScore> scores,
    List<CodeScore> baseline,
    List<Problem> problems) {

  /**
   * Counts of one code, and what follows from them. A span counts as found if its tokens and its
   * code are the same; a token if its code is. Precision, recall and F1 as in C. J. van Rijsbergen,
   * "Information Retrieval" (1979), chapter 7; 0 where there is nothing to divide by.
   *
   * @param code id of the code; empty for spans without a code
   * @param gold spans that people made
   * @param found spans that the model made
   * @param exact spans that both made
   * @param goldTokens tokens of spans that people made
   * @param foundTokens tokens of spans that the model made
   * @param sharedTokens tokens that both gave the code
   */
  public record CodeScore(
      String code,
      int gold,
      int found,
      int exact,
      int goldTokens,
      int foundTokens,
      int sharedTokens) {
    /** In place of a code: all codes together (micro-averaged). */
    public static final String ALL = "*";

    public double precision() {
      return ratio(exact, found);
    }

    public double recall() {
      return ratio(exact, gold);
    }

    public double f1() {
      return ratio(2.0 * exact, (double) gold + found);
    }

    public double tokenPrecision() {
      return ratio(sharedTokens, foundTokens);
    }

    public double tokenRecall() {
      return ratio(sharedTokens, goldTokens);
    }

    public double tokenF1() {
      return ratio(2.0 * sharedTokens, (double) goldTokens + foundTokens);
    }

    private static double ratio(double part, double whole) {
      return whole == 0 ? 0 : part / whole;
    }
  }

  public TrainingReport {
    Objects.requireNonNull(layer);
    annotators = List.copyOf(annotators);
    scores = List.copyOf(scores);
    baseline = List.copyOf(baseline);
    problems = List.copyOf(problems);
  }

  /** The score of all codes together. */
  public CodeScore overall() {
    return scores.getLast();
  }

  /** A row a code, then all together, then the baseline; ratios rounded to three decimals. */
  public Report table() {
    List<List<Object>> rows = new ArrayList<>();
    scores.forEach(
        score -> rows.add(row(score.code().equals(CodeScore.ALL) ? "all" : score.code(), score)));
    if (!baseline.isEmpty()) {
      rows.add(row("baseline: most frequent code", baseline.getLast()));
    }
    return new Report(
        List.of(
            "code",
            "spans",
            "proposed",
            "precision",
            "recall",
            "f1",
            "token_precision",
            "token_recall",
            "token_f1"),
        rows);
  }

  private static List<Object> row(String name, CodeScore s) {
    return List.of(
        name,
        s.gold(),
        s.found(),
        rounded(s.precision()),
        rounded(s.recall()),
        rounded(s.f1()),
        rounded(s.tokenPrecision()),
        rounded(s.tokenRecall()),
        rounded(s.tokenF1()));
  }

  private static double rounded(double ratio) {
    return Math.round(ratio * 1000) / 1000.0;
  }
}

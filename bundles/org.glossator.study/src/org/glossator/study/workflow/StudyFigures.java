package org.glossator.study.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.counts.DocumentCounts;
import org.glossator.study.query.DocumentDates;

/**
 * The figures of a study's dashboard: who has done what, codes by the documents' dates, how fast
 * people work, what is open. Reads annotation files that have changed since they were counted last.
 *
 * @param study the study
 * @param annotator whose view it is, or null: what others coded in documents that are blind for him
 *     or her is not counted
 */
public record StudyFigures(Study study, String annotator) implements Task<StudyFigures.Result> {
  /** More periods than this make years of months. */
  private static final int MOST_PERIODS = 36;

  /**
   * The figures.
   *
   * @param documents how many documents there are
   * @param status who has done what
   * @param codes by code name, annotations by period (a year or a month, ISO 8601), the commonest
   *     code first; documents without a date are not counted
   * @param periods all periods, in order
   * @param pace by annotator, spans an hour; those without a log are left out
   * @param hours by annotator, hours of work
   * @param discussions documents that wait for a discussion, with the annotator who asked for it
   * @param problems files that could not be read
   */
  public record Result(
      int documents,
      List<WorkflowStatus.Row> status,
      Map<String, SortedMap<String, Integer>> codes,
      List<String> periods,
      Map<String, Double> pace,
      Map<String, Double> hours,
      List<Discussion> discussions,
      List<Problem> problems) {}

  /**
   * A document that waits for a discussion.
   *
   * @param document its path
   * @param annotator who asked for it
   */
  public record Discussion(String document, String annotator) {}

  @Override
  public Result run(Progress progress) throws ProblemException {
    List<DocumentEntry> documents = study.documents().entries();
    progress.begin("Counting annotations", documents.size());
    List<WorkflowStatus.Row> status = new WorkflowStatus(study).run(Progress.NONE);
    List<Problem> problems = new ArrayList<>(study.workflow().problems());
    Map<String, TreeMap<String, Integer>> byMonth = countCodes(documents, problems, progress);
    Map<String, SortedMap<String, Integer>> codes = new LinkedHashMap<>();
    TreeMap<String, Integer> periods = new TreeMap<>();
    boolean years = tooMany(byMonth);
    byMonth.forEach(
        (code, months) -> {
          TreeMap<String, Integer> counts = new TreeMap<>();
          months.forEach(
              (month, n) -> counts.merge(years ? month.substring(0, 4) : month, n, Integer::sum));
          counts.forEach((period, n) -> periods.merge(period, n, Integer::sum));
          codes.put(code, counts);
        });
    Map<String, Double> pace = new LinkedHashMap<>();
    Map<String, Double> hours = new LinkedHashMap<>();
    for (String who : study.annotators()) {
      addPace(who, pace, hours, problems);
    }
    return new Result(
        documents.size(),
        status,
        commonestFirst(codes),
        List.copyOf(periods.keySet()),
        pace,
        hours,
        discussions(),
        problems);
  }

  private Map<String, TreeMap<String, Integer>> countCodes(
      List<DocumentEntry> documents, List<Problem> problems, Progress progress) {
    Map<String, String> names = names(study.scheme());
    Map<String, TreeMap<String, Integer>> byMonth = new LinkedHashMap<>();
    for (DocumentEntry document : documents) {
      progress.checkCancelled();
      progress.worked(1);
      String date = DocumentDates.iso(document.date());
      if (date.isEmpty()) {
        continue;
      }
      String month = date.substring(0, Math.min(7, date.length()));
      boolean blind = annotator != null && study.workflow().isBlind(document.path(), annotator);
      for (String who : study.annotators()) {
        if (!blind || who.equals(annotator)) {
          DocumentCounts counts = study.counts().of(document.path(), who);
          if (counts.problem() != null) {
            problems.add(counts.problem());
          }
          counts
              .codes()
              .forEach(
                  (code, n) ->
                      byMonth
                          .computeIfAbsent(names.getOrDefault(code, code), c -> new TreeMap<>())
                          .merge(month, n, Integer::sum));
        }
      }
    }
    return byMonth;
  }

  private static Map<String, String> names(Scheme scheme) {
    Map<String, String> names = new LinkedHashMap<>();
    for (SchemeLayer layer : scheme.layers()) {
      for (SchemeCode code : layer.codes()) {
        names.put(code.id(), code.name());
      }
    }
    return names;
  }

  /** Months where they are few and all known, else years. */
  private static boolean tooMany(Map<String, TreeMap<String, Integer>> byMonth) {
    TreeMap<String, Boolean> months = new TreeMap<>();
    byMonth.values().forEach(m -> m.keySet().forEach(k -> months.put(k, true)));
    return months.size() > MOST_PERIODS || months.keySet().stream().anyMatch(m -> m.length() == 4);
  }

  private static Map<String, SortedMap<String, Integer>> commonestFirst(
      Map<String, SortedMap<String, Integer>> codes) {
    List<Map.Entry<String, SortedMap<String, Integer>>> entries = new ArrayList<>(codes.entrySet());
    entries.sort(
        (a, b) -> {
          int order = Integer.compare(sum(b.getValue()), sum(a.getValue()));
          return order != 0 ? order : a.getKey().compareTo(b.getKey());
        });
    Map<String, SortedMap<String, Integer>> sorted = new LinkedHashMap<>();
    entries.forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return Collections.unmodifiableMap(sorted);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void addPace(
      String who, Map<String, Double> pace, Map<String, Double> hours, List<Problem> problems) {
    try {
      Duration time = Duration.ZERO;
      int spans = 0;
      for (Stint stint : WorkLog.read(study, who)) {
        time = time.plus(stint.length());
        spans += stint.spans();
      }
      if (!time.isZero()) {
        double worked = time.toSeconds() / 3600.0;
        hours.put(who, worked);
        pace.put(who, spans / worked);
      }
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
  }

  private List<Discussion> discussions() {
    List<Discussion> found = new ArrayList<>();
    for (String who : study.annotators()) {
      study
          .workflow()
          .marked(who)
          .forEach(
              (document, mark) -> {
                if (mark.state() == DocumentState.DISCUSSION) {
                  found.add(new Discussion(document, who));
                }
              });
    }
    return found;
  }
}

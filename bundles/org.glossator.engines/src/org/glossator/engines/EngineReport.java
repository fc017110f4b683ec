package org.glossator.engines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.base.Problem;
import org.glossator.base.Report;

/**
 * What came of a run of engines. Does not depend on how many jobs there were.
 *
 * @param engines one an engine, in the order they were run
 * @param documents how many documents were chosen
 * @param problems what went wrong, by document in the order of the study, at most {@link
 *     org.glossator.base.Problems#LIMIT}
 * @param problemCount how many problems there are, those that are not kept included
 */
public record EngineReport(
    List<EngineResult> engines, int documents, List<Problem> problems, long problemCount) {

  /**
   * What came of one engine.
   *
   * @param engine its id
   * @param documents how many documents it was run on
   * @param failed on how many of the chosen documents it failed, or was not run any more
   * @param proposed open suggestions that it made, on all documents of the run, before any was
   *     accepted
   * @param added how many of these were not there before
   * @param withdrawn open suggestions of earlier runs that it does not make any more
   * @param decided suggestions that it would have made again, if nobody had decided on them
   * @param accepted how many suggestions this run turned into annotations
   * @param refused how many it could not turn into annotations, since a rule of the codebook
   *     forbids it
   * @param leftOut how many it would have proposed but for a rule of the codebook, by the rule's
   *     words: a span that overlaps the annotator's where the layer allows none
   * @param counts how many annotations it added, by layer and code ({@code Frame/burden}) or by
   *     type ({@code Token})
   */
  public record EngineResult(
      String engine,
      int documents,
      int failed,
      int proposed,
      int added,
      int withdrawn,
      int decided,
      int accepted,
      int refused,
      Map<String, Integer> leftOut,
      Map<String, Long> counts) {
    public EngineResult {
      leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
      counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** How many are left out for whatever reason. */
    public int leftOutCount() {
      return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The left out ones in words, by reason: "12 left out: the layer Frame allows no overlap";
     * empty where there are none.
     */
    public List<String> leftOutLines() {
      List<String> lines = new ArrayList<>();
      leftOut.forEach((reason, count) -> lines.add(count + " left out: " + reason));
      return lines;
    }
  }

  public EngineReport {
    engines = List.copyOf(engines);
    problems = List.copyOf(problems);
  }

  /** The result of an engine, or null. */
  public EngineResult of(String engineId) {
    for (EngineResult result : engines) {
      if (result.engine().equals(engineId)) {
        return result;
      }
    }
    return null;
  }

  /** A row an engine. */
  public Report table() {
    List<List<Object>> rows = new ArrayList<>();
    for (EngineResult r : engines) {
      rows.add(
          List.of(
              r.engine(),
              r.documents(),
              r.failed(),
              r.proposed(),
              r.added(),
              r.withdrawn(),
              r.decided(),
              r.accepted(),
              r.refused(),
              r.leftOutCount()));
    }
    return new Report(
        List.of(
            "engine",
            "documents",
            "failed",
            "proposed",
            "added",
            "withdrawn",
            "decided",
            "accepted",
            "refused",
            "left_out"),
        rows);
  }
}

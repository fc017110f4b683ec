package org.glossator.engines.internal.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;

/**
 * What came of one document: per engine, by its place in the run. Filled by one thread, then handed
 * over.
 */
final class DocumentOutcome {
  private final Part[] parts;
  private final List<Problem> problems = new ArrayList<>();

  /** What came of one engine on the document. */
  static final class Part {
    boolean isDone;
    int proposed;
    int added;
    int withdrawn;
    int decided;
    int accepted;
    int refused;
    Map<String, Integer> leftOut = Map.of();
    Map<String, Long> counts = Map.of();
  }

  DocumentOutcome(int engines) {
    parts = new Part[engines];
    Arrays.setAll(parts, i -> new Part());
  }

  Part part(int engine) {
    return parts[engine];
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  List<Problem> problems() {
    return problems;
  }
}

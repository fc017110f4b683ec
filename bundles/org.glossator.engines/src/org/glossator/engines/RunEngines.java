package org.glossator.engines;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.engines.internal.run.EngineRun;
import org.glossator.study.Study;

/**
 * Runs engines over the documents of a study, one after the other on each document, several documents at once.
 * What they propose becomes suggestions; a new run replaces an engine's own open ones and touches nothing else.
 *
 * @param study the study
 * @param engines the engines, in the order in which they see a document
 * @param documents which documents, by path; null for all
 * @param annotator whose annotations the engines see, and who accepts; null for nobody's
 * @param jobs documents at once; 0 for as many as the machine has processors
 * @param accept whether suggestions become annotations of the annotator at once
 * @param parameters values by parameter name, or by {@code engine.parameter} for one engine only
 */
public record RunEngines(
    Study study,
    List<Engine> engines,
    Predicate<String> documents,
    String annotator,
    int jobs,
    boolean accept,
    Map<String, String> parameters)
    implements Task<EngineReport> {

  /**
   * @throws IllegalArgumentException if suggestions are to be accepted by nobody, or jobs are negative
   */
  public RunEngines {
    Objects.requireNonNull(study);
    engines = List.copyOf(engines);
    parameters = Map.copyOf(parameters);
    if (accept && annotator == null) {
      throw new IllegalArgumentException("nobody accepts");
    }
    if (jobs < 0) {
      throw new IllegalArgumentException("jobs " + jobs);
    }
  }

  /** Suggestions for all documents. */
  public static RunEngines of(Study study, List<Engine> engines) {
    return new RunEngines(study, engines, null, null, 0, false, Map.of());
  }

  /**
   * Runs. An engine that fails on a document is a problem of that document.
   *
   * @throws ProblemException if an engine cannot be made: a wrong parameter, nothing to look for
   * @throws CancellationException if cancelled; documents that were done until then keep their suggestions
   */
  @Override
  public EngineReport run(Progress progress) throws ProblemException {
    return new EngineRun(this, progress).run();
  }
}

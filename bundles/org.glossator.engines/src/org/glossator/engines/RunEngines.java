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
import org.glossator.engines.internal.run.RunParameters;
import org.glossator.study.Study;

/**
 * Runs engines over documents of a study, one after the other on each document, several documents
 * at once. What they add is written as suggestions ({@link Suggestions}); an engine's own open
 * suggestions of earlier runs are replaced, decided ones stay and are not proposed again, people's
 * work is never touched but with {@code accept}.
 *
 * <p>An engine that fails on a document, does not come back in time, or adds what cannot be, is a
 * problem that names engine and document; its earlier suggestions on that document stay, the other
 * engines and documents are done. The engines after it run as if it had not been asked for. What is
 * written depends neither on the number of jobs nor on the order in which documents come.
 *
 * @param study the study
 * @param engines the engines, in the order they run
 * @param documents which documents, by path; null for all
 * @param annotator whose annotations the engines see, and who accepts; null for nobody, or for the
 *     only one that the study has where suggestions are to be accepted
 * @param jobs how many documents at once; 0 for as many as the machine has processors
 * @param accept whether suggestions that are open afterwards become the annotator's annotations at
 *     once
 * @param parameters values by parameter name for all engines that have it ({@code case}), or for
 *     one engine ({@code lexicon.case}), which counts more; those of the study's settings stand
 *     below both; {@link #TIMEOUT} and {@link #LANGUAGE} are for the run
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
   * Name of the parameter that says how many seconds an engine may work on a document; default 60.
   */
  public static final String TIMEOUT = "timeout";

  /** Name of the parameter with the language (BCP 47) of the documents that do not say theirs. */
  public static final String LANGUAGE = "language";

  /**
   * Reads the study's settings of the engines, so it is made on the thread that edits those.
   *
   * @throws IllegalArgumentException if the number of jobs is negative
   */
  public RunEngines {
    Objects.requireNonNull(study);
    engines = List.copyOf(engines);
    documents = documents == null ? document -> true : documents;
    parameters = RunParameters.overSettings(study, engines, parameters);
    if (jobs < 0) {
      throw new IllegalArgumentException(jobs + " jobs");
    }
    jobs = jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
  }

  /** All documents, for nobody in particular, with the parameters of the study's settings. */
  public static RunEngines of(Study study, List<Engine> engines) {
    return new RunEngines(study, engines, null, null, 0, false, Map.of());
  }

  /**
   * Runs them.
   *
   * @throws ProblemException if a parameter is wrong, no engine can be made, or {@code accept} is
   *     asked for and it is not known for whom; then nothing was changed
   * @throws CancellationException if cancelled; documents that were done until then stay done, none
   *     is half-done
   */
  @Override
  public EngineReport run(Progress progress) throws ProblemException {
    return run(progress, new StageTimes());
  }

  /**
   * The same, for who wants to know what takes the time.
   *
   * @param times gets it
   * @throws ProblemException as {@link #run(Progress)}
   * @throws CancellationException as {@link #run(Progress)}
   */
  public EngineReport run(Progress progress, StageTimes times) throws ProblemException {
    return new EngineRun(this, progress, times).run();
  }
}

package org.glossator.engines.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Progress;
import org.glossator.codebook.Scheme;
import org.glossator.engines.BiasGuard;
import org.glossator.engines.Corpus;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.EngineReport;
import org.glossator.engines.EngineReport.EngineResult;
import org.glossator.engines.RunEngines;
import org.glossator.engines.StageTimes;
import org.glossator.engines.internal.run.DocumentRun.Made;
import org.glossator.study.DocumentEntry;

/**
 * One run of {@link RunEngines}: sets the engines up, shares the documents out, adds up what came
 * of them.
 */
public final class EngineRun {
  private final RunEngines task;
  private final Progress progress;
  private final StageTimes times;
  private final Problems problems = new Problems();

  public EngineRun(RunEngines task, Progress progress, StageTimes times) {
    this.task = task;
    this.progress = progress;
    this.times = times;
  }

  /**
   * @throws ProblemException see {@link RunEngines#run}
   */
  public EngineReport run() throws ProblemException {
    RunParameters parameters = RunParameters.of(task.engines(), task.parameters());
    String annotator = annotator();
    List<DocumentEntry> documents = documents();
    progress.begin("Running engines", documents.size());
    Scheme scheme = task.study().scheme();
    try (EngineSet set = new EngineSet(scheme)) {
      setUp(set, scheme, parameters);
      DocumentOutcome[] outcomes = new DocumentOutcome[documents.size()];
      work(
          set,
          parameters,
          new DocumentRun(task, set, parameters, annotator, times),
          documents,
          outcomes);
      return report(set, outcomes);
    }
  }

  /** The chosen ones without those that are coded blind. */
  private List<DocumentEntry> documents() {
    List<DocumentEntry> chosen = new ArrayList<>();
    int blind = 0;
    for (DocumentEntry entry : task.study().documents().entries()) {
      if (task.documents().test(entry.path())) {
        if (BiasGuard.mayReceive(task.study(), entry.path())) {
          chosen.add(entry);
        } else {
          blind++;
        }
      }
    }
    if (blind > 0) {
      problems.add(
          Problem.info(
              "",
              blind == 1
                  ? "no engine was run on 1 document, which is coded blind"
                  : "no engine was run on " + blind + " documents, which are coded blind"));
    }
    return chosen;
  }

  /** Whose annotations the engines see. */
  private String annotator() throws ProblemException {
    List<String> all = task.study().annotators();
    if (task.annotator() != null) {
      if (!all.contains(task.annotator())) {
        throw new ProblemException(
            Problem.error(
                "",
                "the study has no annotator " + task.annotator(),
                "choose from " + String.join(", ", all)));
      }
      return task.annotator();
    }
    if (!task.accept()) {
      return null;
    }
    if (all.size() == 1) {
      return all.getFirst();
    }
    throw new ProblemException(
        Problem.error(
            "",
            "nobody is named who accepts the suggestions",
            "choose from " + String.join(", ", all)));
  }

  /** An engine that cannot be run is told and left out, unless there is no other. */
  private void setUp(EngineSet set, Scheme scheme, RunParameters parameters)
      throws ProblemException {
    ProblemException last = null;
    Corpus corpus = Corpus.of(task.study());
    for (Engine engine : task.engines()) {
      progress.checkCancelled();
      EngineContext context =
          new EngineContext(
              scheme,
              parameters.ofEngines().get(engine.id()),
              parameters.language(),
              task.study().folder(),
              corpus,
              task.annotator(),
              problems::add);
      try {
        set.add(PreparedEngine.of(engine, context));
      } catch (ProblemException e) {
        problems.add(e.problem());
        last = e;
      }
    }
    if (set.size() == 0 && last != null) {
      throw last;
    }
  }

  private void work(
      EngineSet set,
      RunParameters parameters,
      DocumentRun documentRun,
      List<DocumentEntry> documents,
      DocumentOutcome[] outcomes)
      throws ProblemException {
    int jobs = Math.min(task.jobs(), documents.size());
    if (jobs == 0) {
      return;
    }
    AtomicInteger next = new AtomicInteger();
    Set<Integer> stuck = ConcurrentHashMap.newKeySet();
    List<Future<?>> workers = new ArrayList<>();
    // closed last: what was made until then is written
    try (Writers writers = new Writers(jobs);
        ExecutorService executor = Executors.newFixedThreadPool(jobs)) {
      for (int job = 1; job <= jobs; job++) {
        String name = "glossator-engines-" + job;
        workers.add(
            executor.submit(
                () -> {
                  try (PipelineRunner runner =
                      new PipelineRunner(set, times, parameters.timeout(), progress, name, stuck)) {
                    for (int i = next.getAndIncrement();
                        i < documents.size() && !progress.isCancelled();
                        i = next.getAndIncrement()) {
                      progress.step(documents.get(i).path());
                      Made made = documentRun.run(documents.get(i), runner);
                      outcomes[i] = made.outcome();
                      writers.execute(
                          () -> {
                            made.write().run();
                            progress.worked(1);
                          });
                    }
                  }
                }));
      }
    }
    await(workers);
    progress.checkCancelled();
  }

  /** All have ended here; what stopped one is thrown. */
  private static void await(List<Future<?>> workers) {
    for (Future<?> worker : workers) {
      try {
        worker.get();
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case CancellationException cancelled -> throw cancelled;
          case RuntimeException failure -> throw failure;
          case Error failure -> throw failure;
          case Throwable other -> throw new IllegalStateException(other);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      }
    }
  }

  private EngineReport report(EngineSet set, DocumentOutcome[] outcomes) {
    for (DocumentOutcome outcome : outcomes) {
      problems.addAll(outcome.problems());
    }
    List<EngineResult> results = new ArrayList<>();
    for (Engine engine : task.engines()) {
      int index = indexOf(set, engine.id());
      if (index < 0) {
        results.add(
            new EngineResult(
                engine.id(), 0, outcomes.length, 0, 0, 0, 0, 0, 0, Map.of(), Map.of()));
      } else {
        results.add(sum(engine.id(), index, outcomes));
      }
    }
    return new EngineReport(results, outcomes.length, problems.list(), problems.count());
  }

  private static int indexOf(EngineSet set, String engine) {
    for (int i = 0; i < set.size(); i++) {
      if (set.get(i).id().equals(engine)) {
        return i;
      }
    }
    return -1;
  }

  private static EngineResult sum(String engine, int index, DocumentOutcome[] outcomes) {
    int done = 0;
    DocumentOutcome.Part sum = new DocumentOutcome.Part();
    Map<String, Integer> leftOut = new TreeMap<>();
    Map<String, Long> counts = new TreeMap<>();
    for (DocumentOutcome outcome : outcomes) {
      DocumentOutcome.Part part = outcome.part(index);
      done += part.isDone ? 1 : 0;
      sum.proposed += part.proposed;
      sum.added += part.added;
      sum.withdrawn += part.withdrawn;
      sum.decided += part.decided;
      sum.accepted += part.accepted;
      sum.refused += part.refused;
      part.leftOut.forEach((why, count) -> leftOut.merge(why, count, Integer::sum));
      part.counts.forEach((what, count) -> counts.merge(what, count, Long::sum));
    }
    return new EngineResult(
        engine,
        done,
        outcomes.length - done,
        sum.proposed,
        sum.added,
        sum.withdrawn,
        sum.decided,
        sum.accepted,
        sum.refused,
        leftOut,
        counts);
  }
}

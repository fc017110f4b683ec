package org.glossator.engines.internal.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.engines.StageTimes;

/**
 * Runs the engines over one document after the other, each within its time. After an engine has
 * failed, the document is begun anew without it, so that the others find what they would have found
 * if nobody had asked for it.
 *
 * <p>For one thread; the engines run on a thread of their own.
 */
final class PipelineRunner implements AutoCloseable {
  private final EngineSet set;
  private final StageTimes times;
  private final Duration timeout;
  private final Progress progress;
  private final String name;

  /** Engines that do not come back and are run no more; shared by all runners of a run. */
  private final Set<Integer> stuck;

  private Lane lane;
  private Pipeline pipeline;

  PipelineRunner(
      EngineSet set,
      StageTimes times,
      Duration timeout,
      Progress progress,
      String name,
      Set<Integer> stuck) {
    this.set = set;
    this.times = times;
    this.timeout = timeout;
    this.progress = progress;
    this.name = name;
    this.stuck = stuck;
  }

  /**
   * Runs the engines on a document.
   *
   * @param problems gets why an engine failed
   * @return what each engine has added; null for one that failed
   * @throws ProblemException if the document cannot be given to any engine
   */
  List<Additions> run(
      String document, AnnotationSnapshot input, String language, List<Problem> problems)
      throws ProblemException {
    boolean[] isOut = new boolean[set.size()];
    while (true) {
      for (int engine : stuck) {
        isOut[engine] = true;
      }
      List<Additions> results = new ArrayList<>();
      int failed = runOnce(document, input, language, isOut, results, problems);
      boolean isLastOne = true;
      for (int later = failed + 1; failed >= 0 && later < set.size(); later++) {
        isLastOne &= isOut[later];
      }
      if (failed < 0 || isLastOne) {
        while (results.size() < set.size()) {
          results.add(null);
        }
        return results;
      }
    }
  }

  /**
   * @return the engine that failed, which is out then; -1 if none did
   */
  private int runOnce(
      String document,
      AnnotationSnapshot input,
      String language,
      boolean[] isOut,
      List<Additions> results,
      List<Problem> problems)
      throws ProblemException {
    try {
      call(
          () -> {
            if (pipeline == null) {
              pipeline = new Pipeline(set, times);
            }
            pipeline.load(input, language);
            return null;
          });
    } catch (TimeoutException | ExecutionException e) {
      throw cannotLoad(document, e);
    }
    for (int i = 0; i < set.size(); i++) {
      int engine = i;
      if (isOut[engine]) {
        results.add(null);
        continue;
      }
      try {
        results.add(call(() -> pipeline.run(engine)));
      } catch (ExecutionException e) {
        problems.add(Failures.onDocument(set.get(engine).id(), document, e.getCause()));
        isOut[engine] = true;
        retire(engine);
        return engine;
      } catch (TimeoutException e) {
        boolean isStuck = lane == null;
        if (isStuck) {
          stuck.add(engine);
        } else {
          retire(engine);
        }
        problems.add(
            Failures.tooSlow(set.get(engine).id(), document, timeout.toSeconds(), isStuck));
        isOut[engine] = true;
        return engine;
      }
    }
    return -1;
  }

  /** An instance that failed may be in any state; if it cannot even be thrown away, all are. */
  private void retire(int engine) {
    try {
      call(
          () -> {
            pipeline.discard(engine);
            return null;
          });
    } catch (TimeoutException | ExecutionException e) {
      pipeline = null;
    }
  }

  private <T> T call(Callable<T> work) throws TimeoutException, ExecutionException {
    if (lane == null) {
      lane = new Lane(name);
    }
    try {
      return lane.call(work, timeout.toMillis(), progress);
    } finally {
      if (lane.isLost()) { // it still uses the CAS
        lane.close();
        lane = null;
        pipeline = null;
      }
    }
  }

  private static ProblemException cannotLoad(String document, Exception failure) {
    Throwable cause = failure instanceof ExecutionException ? failure.getCause() : failure;
    if (cause instanceof ProblemException known) {
      return known;
    }
    String reason =
        cause instanceof TimeoutException ? "it takes too long" : Failures.reason(cause);
    return new ProblemException(
        Problem.error(document, "cannot be given to engines: " + reason, "report this as a bug"),
        cause);
  }

  @Override
  public void close() {
    if (lane != null && pipeline != null) {
      try {
        call(
            () -> {
              pipeline.close();
              return null;
            });
      } catch (TimeoutException | ExecutionException | RuntimeException e) {
        pipeline = null; // the run is over: what an engine fails to tidy up harms nobody's data
      }
    }
    if (lane != null) {
      lane.close();
      lane = null;
    }
  }
}

package org.glossator.engines.internal.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.engines.RunEngines;
import org.glossator.engines.StageTimes;
import org.glossator.engines.StageTimes.Stage;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentSession;
import org.glossator.study.Study;

/** Everything that is done with one document: read, run, merge, accept; and then write. */
final class DocumentRun {
  private final RunEngines task;
  private final Study study;
  private final Scheme scheme;
  private final EngineSet set;
  private final RunParameters parameters;
  private final String annotator;
  private final StageTimes times;

  DocumentRun(
      RunEngines task,
      EngineSet set,
      RunParameters parameters,
      String annotator,
      StageTimes times) {
    this.task = task;
    this.study = task.study();
    this.scheme = set.scheme();
    this.set = set;
    this.parameters = parameters;
    this.annotator = annotator;
    this.times = times;
  }

  /**
   * What came of a document.
   *
   * @param write writes it, by any thread, which may add to the outcome until it is done
   */
  record Made(DocumentOutcome outcome, Runnable write) {}

  /**
   * Does all but write the suggestions.
   *
   * @throws CancellationException if cancelled while engines ran; there is nothing to write
   */
  Made run(DocumentEntry entry, PipelineRunner runner) {
    DocumentOutcome outcome = new DocumentOutcome(set.size());
    String document = entry.path();
    try {
      long begin = System.nanoTime();
      String text = study.text(document);
      AnnotationSnapshot input =
          annotator == null
              ? AnnotationSnapshot.empty(text)
              : study.annotations().read(document, annotator, text);
      times.addSince(Stage.READING, "", begin);
      String language = entry.language().isEmpty() ? parameters.language() : entry.language();
      List<Additions> additions = runner.run(document, input, language, outcome.problems());
      AnnotationSnapshot[] before = new AnnotationSnapshot[set.size()];
      AnnotationSnapshot[] after = merge(document, input, language, additions, before, outcome);
      long end = System.nanoTime();
      if (task.accept()) {
        accept(document, language, after, outcome);
      }
      times.addSince(Stage.WRITING, "", end);
      return new Made(outcome, () -> write(document, text, before, after, outcome));
    } catch (ProblemException e) {
      outcome.add(e.problem());
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      outcome.add(mistake(document, e));
    }
    return new Made(
        outcome,
        () -> {
          // there is nothing
        });
  }

  /** A mistake in here, on one document: the others are done all the same. */
  private static Problem mistake(String document, RuntimeException failure) {
    return Problem.error(
        document,
        "engines cannot be run on it: " + Failures.reason(failure),
        "report this as a bug");
  }

  private AnnotationSnapshot[] merge(
      String document,
      AnnotationSnapshot input,
      String language,
      List<Additions> additions,
      AnnotationSnapshot[] before,
      DocumentOutcome outcome) {
    AnnotationSnapshot[] after = new AnnotationSnapshot[set.size()];
    Map<Integer, Span> casSpans = new HashMap<>();
    input.spans().forEach(span -> casSpans.put(span.id(), span));
    SuggestionRules rules = new SuggestionRules(input, scheme, language, casSpans);
    for (int i = 0; i < set.size(); i++) {
      Additions added = additions.get(i);
      if (added == null) {
        continue;
      }
      long begin = System.nanoTime();
      for (Annotation annotation : added.annotations()) {
        if (annotation instanceof Span span) {
          casSpans.put(span.id(), span);
        }
      }
      String engine = set.get(i).id();
      for (String complaint : added.complaints()) {
        outcome.add(
            Problem.warning(
                document,
                "the engine " + engine + " " + complaint,
                "it was left out; correct the engine"));
      }
      try {
        before[i] = study.suggestions().read(document, engine, input.text());
      } catch (ProblemException e) {
        outcome.add(e.problem()); // decisions may be in there: it is not written over
        continue;
      }
      SuggestionMerge merge =
          new SuggestionMerge(engine, scheme.version(), before[i], casSpans, rules);
      SuggestionMerge.Outcome merged = merge.merge(added.annotations(), input);
      after[i] = merged.snapshot();
      DocumentOutcome.Part part = outcome.part(i);
      part.isDone = true;
      part.proposed = merged.proposed();
      part.added = merged.added();
      part.withdrawn = merged.withdrawn();
      part.decided = merged.decided();
      part.leftOut = merged.leftOut();
      part.counts = added.counts();
      times.addSince(Stage.SUGGESTING, engine, begin);
    }
    return after;
  }

  private void accept(
      String document, String language, AnnotationSnapshot[] after, DocumentOutcome outcome) {
    boolean isAny = false;
    for (AnnotationSnapshot suggestions : after) {
      isAny |= suggestions != null && suggestions.size() > 0;
    }
    if (!isAny) {
      return; // opening a session makes files
    }
    try (DocumentSession session = study.session(document, annotator)) {
      if (session.isReadOnly()) {
        outcome.add(
            Problem.error(
                document,
                "suggestions cannot be accepted: " + session.readOnlyReason(),
                "close the document there and run the engines again"));
        return;
      }
      Acceptance acceptance = new Acceptance(session, scheme, language);
      Acceptance.Outcome[] accepted = new Acceptance.Outcome[after.length];
      for (int i = 0; i < after.length; i++) {
        accepted[i] = after[i] == null ? null : acceptance.add(after[i]);
      }
      acceptance.perform();
      for (int i = 0; i < after.length; i++) {
        if (accepted[i] != null) {
          after[i] = accepted[i].suggestions();
          note(document, i, accepted[i], outcome);
        }
      }
    } catch (ProblemException e) {
      outcome.add(e.problem());
    }
  }

  private void note(
      String document, int engine, Acceptance.Outcome accepted, DocumentOutcome outcome) {
    outcome.part(engine).accepted = accepted.accepted();
    outcome.part(engine).refused = accepted.refused();
    for (Acceptance.Refusal refusal : accepted.reasons()) {
      String which =
          refusal.count() == 1
              ? "a suggestion of the engine %s stays open: %s"
              : refusal.count() + " suggestions of the engine %s stay open, the first because %s";
      outcome.add(
          Problem.warning(
              document,
              which.formatted(set.get(engine).id(), refusal.reason()),
              "decide on them by hand"));
    }
  }

  private void write(
      String document,
      String text,
      AnnotationSnapshot[] before,
      AnnotationSnapshot[] after,
      DocumentOutcome outcome) {
    long begin = System.nanoTime();
    for (int i = 0; i < set.size(); i++) {
      if (after[i] != null && !after[i].equals(before[i])) {
        try {
          study.suggestions().write(document, set.get(i).id(), text, after[i]);
        } catch (ProblemException e) {
          outcome.add(e.problem());
          outcome.part(i).isDone = false;
        } catch (RuntimeException e) {
          outcome.add(mistake(document, e));
          outcome.part(i).isDone = false;
        }
      }
    }
    times.addSince(Stage.WRITING, "", begin);
  }
}

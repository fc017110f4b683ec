package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Report;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.DocumentSession;
import org.glossator.study.workflow.NamedSet;
import org.junit.jupiter.api.Test;

/** Deciding on suggestions of the whole corpus. */
class DecideSuggestionsTest extends OnAStudy {
  private static final Engine MARKER =
      TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));

  private List<CorpusSuggestion> found() {
    FindSuggestions.Found found = new FindSuggestions(study, ANNOTATOR).run(Progress.NONE);
    assertThat(found.problems()).isEmpty();
    return found.suggestions();
  }

  private List<CorpusSuggestion> found(Decision decision) {
    return found().stream().filter(suggestion -> suggestion.decision() == decision).toList();
  }

  private DecideSuggestions.Outcome decide(
      List<CorpusSuggestion> suggestions, Decision decision, String code) throws ProblemException {
    return new DecideSuggestions(
            study,
            ANNOTATOR,
            "Decide",
            suggestions.stream().map(CorpusSuggestion::key).toList(),
            decision,
            code)
        .run(Progress.NONE);
  }

  @Test
  void findsSuggestionsWithTheirText() throws ProblemException {
    run(MARKER);
    assertThat(found()).hasSize(12);
    CorpusSuggestion first = found().getFirst();
    assertThat(first.document()).isEqualTo("d1");
    assertThat(first.engine()).isEqualTo("marker");
    assertThat(first.before() + "[" + first.quote() + "]" + first.after())
        .startsWith("Text 1 is a [burden]. A threat");
    assertThat(first.sureness()).isEqualTo(0.5);
    assertThat(first.uncertainty()).isEqualTo(1);
    assertThat(first.decision()).isNull();
  }

  @Test
  void acceptsInDocumentsThatNobodyHasTouchedAndTakesItBackAsOneStep() throws ProblemException {
    run(MARKER);
    DecideSuggestions.Outcome outcome = decide(found(), Decision.ACCEPTED, null);
    assertThat(outcome.decided()).isEqualTo(12);
    assertThat(outcome.problems()).isEmpty();
    assertThat(found(Decision.ACCEPTED)).hasSize(12);
    assertThat(study.read("d6", ANNOTATOR).spans().size()).isEqualTo(2);
    assertThat(study.read("d6", ANNOTATOR).spans().first().origin()).isEqualTo("engine:marker");
    study.history().undo(Progress.NONE);
    assertThat(found(null)).hasSize(12);
    assertThat(study.read("d6", ANNOTATOR).size()).isZero();
    study.history().redo(Progress.NONE);
    assertThat(found(Decision.ACCEPTED)).hasSize(12);
    assertThat(study.read("d1", ANNOTATOR).spans().size()).isEqualTo(2);
  }

  @Test
  void rejectedOnesAreNotProposedAgain() throws ProblemException {
    run(MARKER);
    decide(found().subList(0, 5), Decision.REJECTED, null);
    run(MARKER);
    assertThat(found(Decision.REJECTED)).hasSize(5);
    assertThat(found(null)).hasSize(7);
    decide(found(Decision.REJECTED), null, null);
    assertThat(found(null)).hasSize(12);
  }

  @Test
  void anEngineRunsWhileItsSuggestionsAreOpen() throws ProblemException, EditRefusedException {
    run(MARKER);
    try (DocumentSession session = study.suggestions().session("d1", "marker")) {
      AnnotationSnapshot before = session.document().snapshot();
      session.perform(
          "Reject", Suggestions.decide(before.spans().first(), ANNOTATOR, Decision.REJECTED));
      Engine other = TestEngines.of("marker", cas -> TestEngines.mark(cas, "threat", BURDEN));
      assertThat(run(other).problems()).isEmpty();
      AnnotationSnapshot after = session.document().snapshot();
      assertThat(after.spans().size()).isEqualTo(2); // the rejected one stays
      session.undo();
      assertThat(Suggestions.open(session.document().snapshot(), ANNOTATOR)).hasSize(2);
    }
    assertThat(study.suggestions().read("d1", "marker").spans().size()).isEqualTo(2);
  }

  @Test
  void theLogCountsDecisionsByEngineAndCode() throws ProblemException {
    run(MARKER);
    decide(found().subList(0, 6), Decision.ACCEPTED, null);
    decide(found().subList(6, 8), Decision.ACCEPTED, "threat");
    decide(found().subList(8, 10), Decision.REJECTED, null);
    assertThat(study.read("d4", ANNOTATOR).spans().first().code()).isEqualTo("threat");
    Report report = new AcceptanceLog(study, null).run(Progress.NONE);
    assertThat(report.columns()).isEqualTo(AcceptanceLog.COLUMNS);
    assertThat(report.rows())
        .containsExactly(List.of("marker", "Frame", "burden", 2, 6, 2, 2, 0.6));
    study.history().undo(Progress.NONE);
    study.history().undo(Progress.NONE);
    assertThat(new AcceptanceLog(study, ANNOTATOR).run(Progress.NONE).rows())
        .containsExactly(List.of("marker", "Frame", "burden", 6, 6, 0, 0, 1.0));
  }

  @Test
  void blindDocumentsAreLeftAlone() throws ProblemException {
    run(MARKER);
    List<CorpusSuggestion> all = found();
    study.workflow().saveSet(NamedSet.of("blind", "Blind", Set.of("d1", "d2")).withBlind(true));
    assertThat(found()).hasSize(8);
    decide(all, Decision.ACCEPTED, null);
    assertThat(study.read("d1", ANNOTATOR).size()).isZero();
    assertThat(study.read("d3", ANNOTATOR).spans().size()).isEqualTo(2);
  }
}

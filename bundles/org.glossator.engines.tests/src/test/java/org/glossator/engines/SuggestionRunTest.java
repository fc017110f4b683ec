package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.OverlapPolicy;
import org.glossator.engines.EngineReport.EngineResult;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.DocumentSession;
import org.glossator.study.model.AnnotatorRole;
import org.glossator.testkit.TestCodebooks;
import org.glossator.uima.LayerTypes;
import org.junit.jupiter.api.Test;

/** What becomes of what engines add. */
class SuggestionRunTest extends OnAStudy {
  @Test
  void makesSuggestionsOfWhatAnEngineAdds() throws ProblemException {
    EngineReport report =
        run(TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN)));
    assertThat(report.problems()).isEmpty();
    assertThat(report.of("marker"))
        .isEqualTo(
            new EngineResult(
                "marker", 6, 0, 12, 12, 0, 0, 0, 0, Map.of(), Map.of("Frame/burden", 12L)));
    AnnotationSnapshot suggestions = study.suggestions().read("d1", "marker");
    assertThat(suggestions.annotations()).hasSize(2);
    Span first = suggestions.spans().first();
    assertThat(first.text(suggestions.text())).isEqualTo("burden");
    assertThat(first.origin()).isEqualTo("engine:marker");
    assertThat(Suggestions.engine(first)).isEqualTo("marker");
    assertThat(first.confidence()).isEqualTo(0.5);
    assertThat(first.memo()).isEqualTo("burden");
    assertThat(first.codebookVersion()).isEqualTo("1.2");
    assertThat(study.annotatorsOf("d1")).isEmpty();
  }

  @Test
  void leavesPeoplesWorkAlone() throws ProblemException {
    write("d1", Span.of(2000, 0, 4, "Frame", BURDEN));
    Engine engine =
        TestEngines.of(
            "vandal",
            cas -> {
              Type frame = cas.getTypeSystem().getType(LayerTypes.typeName("Frame"));
              List<AnnotationFS> found = new ArrayList<>();
              cas.getAnnotationIndex(frame).forEach(found::add);
              for (AnnotationFS fs : found) {
                fs.setStringValue(frame.getFeatureByBaseName("code"), "threat");
              }
              LayerSpans.of(cas, "Frame").add(0, 4, BURDEN, 1, null); // the annotator has it
            });
    EngineReport report =
        new RunEngines(study, List.of(engine), "d1"::equals, ANNOTATOR, 1, false, Map.of())
            .run(Progress.NONE);
    assertThat(report.problems())
        .singleElement()
        .asString()
        .contains("the engine vandal changed an annotation that was there before");
    assertThat(report.of("vandal").proposed()).isZero();
    assertThat(study.read("d1", ANNOTATOR).annotations())
        .containsExactly(Span.of(2000, 0, 4, "Frame", BURDEN));
  }

  @Test
  void replacesItsOwnOpenSuggestionsOnly() throws ProblemException {
    String[] word = {"burden"};
    Engine engine = TestEngines.of("marker", cas -> TestEngines.mark(cas, word[0], BURDEN));
    Engine other = TestEngines.of("other", cas -> TestEngines.mark(cas, "burden", BURDEN));
    run(engine, other);
    Span kept = study.suggestions().read("d1", "marker").spans().first();
    decide("d1", "marker", kept, Decision.REJECTED);
    word[0] = "again";
    EngineResult result = run(engine).of("marker");
    assertThat(result.proposed()).isEqualTo(6);
    assertThat(result.added()).isEqualTo(6);
    assertThat(result.withdrawn()).isEqualTo(11);
    AnnotationSnapshot now = study.suggestions().read("d1", "marker");
    assertThat(now.annotations())
        .extracting(a -> ((Span) a).text(now.text()))
        .containsExactly("burden", "again");
    assertThat(study.suggestions().read("d1", "other").annotations()).hasSize(2);
  }

  @Test
  void doesNotProposeAgainWhatWasRejected() throws ProblemException {
    Engine engine = TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));
    run(engine);
    AnnotationSnapshot before = study.suggestions().read("d1", "marker");
    decide("d1", "marker", before.spans().first(), Decision.REJECTED);
    EngineResult result = run(engine).of("marker");
    assertThat(result.decided()).isEqualTo(1);
    assertThat(result.proposed()).isEqualTo(11);
    assertThat(result.added()).isZero();
    AnnotationSnapshot after = study.suggestions().read("d1", "marker");
    assertThat(Suggestions.open(after, ANNOTATOR)).containsExactly(before.spans().last());
    assertThat(Suggestions.decision(after.spans().first(), ANNOTATOR)).isEqualTo(Decision.REJECTED);
    // somebody else has not decided
    assertThat(Suggestions.open(after, "ben")).hasSize(2);
    accept(engine);
    assertThat(study.read("d1", ANNOTATOR).annotations()).hasSize(1);
  }

  @Test
  void opensAgainWhenARejectionIsUndone() throws Exception {
    Engine engine = TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));
    run(engine);
    try (DocumentSession session = study.suggestions().session("d1", "marker")) {
      Span first = session.document().snapshot().spans().first();
      session.perform("Reject", Suggestions.decide(first, ANNOTATOR, Decision.REJECTED));
      assertThat(Suggestions.open(session.document().snapshot(), ANNOTATOR)).hasSize(1);
      session.undo();
      assertThat(Suggestions.open(session.document().snapshot(), ANNOTATOR)).hasSize(2);
    }
  }

  @Test
  void acceptsAsOneUndoableStepADocument() throws Exception {
    write("d1", Span.of(2000, 0, 4, "Frame", "threat"));
    Engine a = TestEngines.of("a", cas -> TestEngines.mark(cas, "burden", BURDEN));
    Engine b = TestEngines.of("b", cas -> TestEngines.mark(cas, "threat", "threat"));
    EngineReport report = accept(a, b);
    assertThat(report.problems()).isEmpty();
    assertThat(report.of("a").accepted()).isEqualTo(12);
    assertThat(report.of("b").accepted()).isEqualTo(6);
    try (DocumentSession session = study.session("d1", ANNOTATOR)) {
      AnnotationSnapshot accepted = session.document().snapshot();
      assertThat(accepted.annotations()).hasSize(4);
      Span span = accepted.spans().last();
      assertThat(span.origin()).isEqualTo("engine:a");
      assertThat(span.confidence()).isEqualTo(0.5);
      assertThat(span.memo()).isNull();
      assertThat(span.attributes()).isEmpty();
      assertThat(session.history().canUndo()).isTrue();
      session.undo();
      assertThat(session.document().snapshot().annotations())
          .containsExactly(Span.of(2000, 0, 4, "Frame", "threat"));
      session.redo();
    }
    EngineReport again = accept(a, b);
    assertThat(again.of("a").accepted()).isZero();
    assertThat(again.of("a").decided()).isEqualTo(0);
    assertThat(study.read("d1", ANNOTATOR).annotations()).hasSize(4);
  }

  private void allowNoOverlap() throws ProblemException {
    Codebook codebook = TestCodebooks.allKinds();
    codebook.getLayers().getFirst().setOverlap(OverlapPolicy.NONE);
    study.saveCodebook(codebook);
  }

  @Test
  void leavesOutWhatARuleWouldRefuse() throws ProblemException {
    allowNoOverlap();
    write("d1", Span.of(2000, 0, 40, "Frame", BURDEN));
    Engine marker = TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));
    EngineReport report = runFor(marker);
    assertThat(report.problems()).isEmpty();
    assertThat(report.of("marker").proposed()).isEqualTo(11);
    assertThat(report.of("marker").leftOutCount()).isEqualTo(1);
    assertThat(report.of("marker").leftOutLines())
        .containsExactly("1 left out: the layer Frame allows no overlap");
    assertThat(Suggestions.open(study.suggestions().read("d1", "marker"), ANNOTATOR)).hasSize(1);
    write("d1"); // and comes when nothing is in its way any more
    assertThat(runFor(marker).of("marker").added()).isEqualTo(1);
    write("d1", Span.of(2000, 0, 40, "Frame", BURDEN));
    EngineResult again = runFor(marker).of("marker");
    assertThat(again.withdrawn()).isEqualTo(1);
    assertThat(again.leftOutCount()).isEqualTo(1);
  }

  @Test
  void leavesDecidedOnesAsTheyAreWhateverTheRulesSay() throws ProblemException {
    allowNoOverlap();
    Engine marker = TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));
    runFor(marker);
    Span first = study.suggestions().read("d1", "marker").spans().first();
    decide("d1", "marker", first, Decision.REJECTED);
    write("d1", Span.of(2000, 0, 40, "Frame", BURDEN));
    EngineResult again = runFor(marker).of("marker");
    assertThat(again.decided()).isEqualTo(1);
    assertThat(again.leftOut()).isEmpty();
    assertThat(study.suggestions().read("d1", "marker").spans().size()).isEqualTo(2);
  }

  @Test
  void aRelationGoesWithASpanThatIsLeftOutUnlessThePersonHasOneThere() throws ProblemException {
    allowNoOverlap();
    Engine linker =
        TestEngines.of(
            "linker",
            cas ->
                link(
                    cas,
                    LayerSpans.of(cas, "Frame").add(0, 4, BURDEN, 1, null),
                    LayerSpans.of(cas, "Frame").add(5, 6, BURDEN, 1, null)));
    write("d1", Span.of(2000, 0, 3, "Frame", "threat"));
    write("d2", Span.of(2000, 0, 4, "Frame", "threat"));
    EngineResult result = runFor(linker).of("linker");
    assertThat(result.leftOut())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "the layer Frame allows no overlap",
                2,
                "a span that the relation joins is left out",
                1));
    assertThat(study.suggestions().read("d1", "linker").relations()).isEmpty();
    assertThat(study.suggestions().read("d2", "linker").relations()).hasSize(1);
    EngineReport accepted = accept(linker);
    assertThat(accepted.problems()).isEmpty();
    assertThat(study.read("d2", ANNOTATOR).relations())
        .singleElement()
        .satisfies(r -> assertThat(r.source()).isEqualTo(2000));
  }

  @Test
  void twoThatAreInEachOthersWayAreBothProposedAndOneIsAccepted() throws ProblemException {
    allowNoOverlap();
    Engine a = TestEngines.of("a", cas -> TestEngines.mark(cas, "burden", BURDEN));
    Engine b = TestEngines.of("b", cas -> TestEngines.mark(cas, "a burden", "threat"));
    EngineReport report = accept(a, b);
    assertThat(report.of("b").proposed()).isEqualTo(12);
    assertThat(report.of("b").leftOut()).isEmpty();
    assertThat(report.of("a").accepted()).isEqualTo(12);
    assertThat(report.of("b").accepted()).isZero();
    assertThat(report.of("b").refused()).isEqualTo(12);
    assertThat(report.problems())
        .hasSize(6)
        .first()
        .asString()
        .contains("d1", "2 suggestions of the engine b stay open", "overlap");
    assertThat(Suggestions.open(study.suggestions().read("d1", "b"), ANNOTATOR)).hasSize(2);
    // now they are in the way of what was accepted
    EngineResult again = runFor(b).of("b");
    assertThat(again.leftOutCount()).isEqualTo(12);
    assertThat(again.withdrawn()).isEqualTo(12);
  }

  private EngineReport runFor(Engine engine) throws ProblemException {
    return new RunEngines(study, List.of(engine), null, ANNOTATOR, 2, false, Map.of())
        .run(Progress.NONE);
  }

  private static void link(CAS cas, AnnotationFS source, AnnotationFS target) {
    Type link = cas.getTypeSystem().getType(LayerTypes.typeName("Attribution"));
    AnnotationFS relation = cas.createAnnotation(link, target.getBegin(), target.getEnd());
    relation.setFeatureValue(link.getFeatureByBaseName("Governor"), source);
    relation.setFeatureValue(link.getFeatureByBaseName("Dependent"), target);
    relation.setStringValue(link.getFeatureByBaseName("code"), "speaker");
    cas.addFsToIndexes(relation);
  }

  @Test
  void acceptsRelationsWithTheirSpans() throws ProblemException {
    Engine engine =
        TestEngines.of(
            "linker",
            cas -> {
              AnnotationFS a = LayerSpans.of(cas, "Frame").add(0, 4, BURDEN, 1, null);
              link(cas, a, LayerSpans.of(cas, "Frame").add(5, 6, BURDEN, 1, null));
            });
    run(engine);
    AnnotationSnapshot suggestions = study.suggestions().read("d1", "linker");
    assertThat(suggestions.relations()).hasSize(1);
    EngineReport report = accept(engine);
    assertThat(report.problems()).isEmpty();
    assertThat(report.of("linker").accepted()).isEqualTo(18);
    AnnotationSnapshot accepted = study.read("d1", ANNOTATOR);
    assertThat(accepted.relations())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(accepted.span(r.source()).end()).isEqualTo(4);
              assertThat(accepted.span(r.target()).end()).isEqualTo(6);
            });
  }

  @Test
  void suggestsRelationsOnTheAnnotatorsOwnSpans() throws ProblemException {
    write("d1", Span.of(2000, 0, 4, "Frame", BURDEN), Span.of(2001, 5, 6, "Frame", "threat"));
    Engine engine =
        TestEngines.of(
            "linker",
            cas -> {
              Type frame = cas.getTypeSystem().getType(LayerTypes.typeName("Frame"));
              List<AnnotationFS> spans = new ArrayList<>();
              cas.getAnnotationIndex(frame).forEach(spans::add);
              link(cas, spans.get(0), spans.get(1));
            });
    RunEngines run =
        new RunEngines(study, List.of(engine), "d1"::equals, ANNOTATOR, 1, false, Map.of());
    assertThat(run.run(Progress.NONE).of("linker").proposed()).isEqualTo(1);
    AnnotationSnapshot suggestions = study.suggestions().read("d1", "linker");
    assertThat(suggestions.spans().size()).isEqualTo(2);
    assertThat(Suggestions.open(suggestions, ANNOTATOR)).hasSize(1);
    new RunEngines(study, List.of(engine), "d1"::equals, ANNOTATOR, 1, true, Map.of())
        .run(Progress.NONE);
    AnnotationSnapshot accepted = study.read("d1", ANNOTATOR);
    assertThat(accepted.spans().size()).isEqualTo(2);
    assertThat(accepted.relations())
        .singleElement()
        .satisfies(r -> assertThat(List.of(r.source(), r.target())).containsExactly(2000, 2001));
  }

  @Test
  void needsToKnowWhoAccepts() throws ProblemException {
    Engine engine = TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));
    study.addAnnotator("ben", null, AnnotatorRole.CODER);
    RunEngines nobody = new RunEngines(study, List.of(engine), null, null, 1, true, Map.of());
    assertThatThrownBy(() -> nobody.run(Progress.NONE))
        .hasMessage("nobody is named who accepts the suggestions (choose from anna, ben)");
    RunEngines unknown = new RunEngines(study, List.of(engine), null, "carl", 1, true, Map.of());
    assertThatThrownBy(() -> unknown.run(Progress.NONE))
        .hasMessage("the study has no annotator carl (choose from anna, ben)");
  }

  @Test
  void doesNotWriteOverSuggestionsThatCannotBeRead() throws Exception {
    Engine engine = TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));
    run(engine);
    Path file = study.suggestions().file("d1", "marker");
    String broken = Files.readString(file).substring(0, 300);
    Files.writeString(file, broken);
    EngineReport report = run(engine);
    assertThat(report.of("marker").failed()).isEqualTo(1);
    assertThat(report.problems()).singleElement().asString().contains("suggestions/marker/d1.xmi");
    assertThat(file).hasContent(broken);
  }

  @Test
  void leavesADocumentAloneThatSomebodyHasOpen() throws ProblemException {
    Engine engine = TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));
    DocumentSession open = study.session("d1", ANNOTATOR);
    try (open) {
      EngineReport report = accept(engine);
      assertThat(report.of("marker").accepted()).isEqualTo(10);
      assertThat(report.problems())
          .singleElement()
          .asString()
          .contains("d1: suggestions cannot be accepted: ");
      assertThat(Suggestions.open(study.suggestions().read("d1", "marker"), ANNOTATOR)).hasSize(2);
    }
    assertThat(accept(engine).of("marker").accepted()).isEqualTo(2);
  }
}

package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.OverlapPolicy;
import org.glossator.engines.EngineReport.EngineResult;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.DocumentSession;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.study.model.AnnotatorRole;
import org.glossator.testkit.TestCodebooks;
import org.glossator.uima.LayerTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunEnginesTest {
  private static final String ANNOTATOR = "anna";
  private static final String BURDEN = "burden";

  @TempDir Path folder;
  private Study study;

  @BeforeEach
  void makeStudy() throws ProblemException {
    Codebook codebook = TestCodebooks.allKinds();
    study =
        StudyStore.create(folder.resolve("study"), new NewStudy("", codebook, List.of(ANNOTATOR)));
    List<NewDocument> documents = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      documents.add(
          NewDocument.of(
              "d" + i, "Text " + i + " is a burden.\nA threat, 👍🏽 and a burden again.\n"));
    }
    study.addDocuments(documents);
  }

  @AfterEach
  void close() throws ProblemException {
    study.close();
  }

  @Test
  void makesSuggestionsOfWhatAnEngineAdds() throws ProblemException {
    EngineReport report =
        run(TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN)));
    assertThat(report.problems()).isEmpty();
    assertThat(report.of("marker"))
        .isEqualTo(
            new EngineResult("marker", 6, 0, 12, 12, 0, 0, 0, 0, Map.of("Frame/burden", 12L)));
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
  void countsWhatIsNoAnnotationOfALayer() throws ProblemException {
    Engine engine =
        TestEngines.withType(
            "own",
            "my.Thing",
            cas -> {
              Type thing = cas.getTypeSystem().getType("my.Thing");
              cas.addFsToIndexes(cas.createAnnotation(thing, 0, 4));
            });
    EngineReport report = run(engine);
    assertThat(report.of("own").counts()).containsExactly(Map.entry("Thing", 6L));
    assertThat(report.of("own").proposed()).isZero();
    assertThat(folder.resolve("study/suggestions/own")).doesNotExist();
  }

  @Test
  void givesLaterEnginesWhatEarlierOnesAdded() throws ProblemException {
    Engine first = TestEngines.of("first", cas -> TestEngines.mark(cas, "burden", BURDEN));
    Engine second =
        TestEngines.of(
            "second",
            cas -> {
              Type frame = cas.getTypeSystem().getType(LayerTypes.typeName("Frame"));
              List<AnnotationFS> found = new ArrayList<>();
              cas.getAnnotationIndex(frame).forEach(found::add);
              for (AnnotationFS fs : found) {
                LayerSpans.of(cas, "Claim").add(fs.getBegin(), fs.getEnd(), "demand", 1, null);
              }
            });
    EngineReport report = run(first, second);
    assertThat(report.problems()).isEmpty();
    assertThat(report.of("second").counts()).containsExactly(Map.entry("Claim/demand", 12L));
    assertThat(study.suggestions().read("d1", "first").annotations())
        .extracting(Annotation::layer)
        .containsOnly("Frame");
    assertThat(study.suggestions().read("d1", "second").annotations())
        .extracting(Annotation::layer)
        .containsOnly("Claim");
  }

  @Test
  void goesOnAfterAnEngineThatFailsOnTheThirdDocument() throws ProblemException {
    Engine marker = TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));
    Engine failing =
        TestEngines.of(
            "failing",
            cas -> {
              TestEngines.mark(cas, "threat", "threat");
              if (cas.getDocumentText().contains("Text 3")) {
                throw new IllegalStateException("the moon is full");
              }
            });
    Engine last =
        TestEngines.of(
            "last",
            cas -> {
              Type frame = cas.getTypeSystem().getType(LayerTypes.typeName("Frame"));
              int spans = cas.getAnnotationIndex(frame).size();
              LayerSpans.of(cas, "Claim").add(0, spans, "demand", 1, null);
            });
    EngineReport report = run(marker, failing, last);
    assertThat(report.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.path()).isEqualTo("d3");
              assertThat(p.what()).isEqualTo("the engine failing failed: the moon is full");
            });
    assertThat(report.of("marker").documents()).isEqualTo(6);
    assertThat(report.of("failing").documents()).isEqualTo(5);
    assertThat(report.of("failing").failed()).isEqualTo(1);
    assertThat(report.of("last").documents()).isEqualTo(6);
    assertThat(study.suggestions().has("d3", "failing")).isFalse();
    // what it had added before it failed was not seen by the next
    assertThat(study.suggestions().read("d3", "last").spans().first().end()).isEqualTo(2);
    assertThat(study.suggestions().read("d2", "last").spans().first().end()).isEqualTo(3);
  }

  @Test
  void leavesEarlierSuggestionsWhereAnEngineFails() throws ProblemException {
    AtomicInteger runs = new AtomicInteger();
    Engine engine =
        TestEngines.of(
            "marker",
            cas -> {
              TestEngines.mark(cas, "burden", BURDEN);
              if (runs.incrementAndGet() > 6) {
                throw new StackOverflowError();
              }
            });
    run(engine);
    EngineReport report = run(engine);
    assertThat(report.of("marker").failed()).isEqualTo(6);
    assertThat(report.problems()).allMatch(p -> p.what().contains("it went too deep"));
    assertThat(study.suggestions().read("d1", "marker").annotations()).hasSize(2);
  }

  @Test
  void givesUpAnEngineThatNeverReturns() throws ProblemException {
    CountDownLatch release = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    Engine hanging =
        TestEngines.of(
            "hanging",
            cas -> {
              calls.incrementAndGet();
              TestEngines.hang(release);
            });
    Engine marker = TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));
    EngineReport report =
        new RunEngines(
                study, List.of(hanging, marker), null, null, 1, false, Map.of("timeout", "1"))
            .run(Progress.NONE);
    release.countDown();
    assertThat(calls).hasValue(1);
    assertThat(report.of("marker").documents()).isEqualTo(6);
    assertThat(report.of("marker").proposed()).isEqualTo(12);
    assertThat(report.of("hanging").failed()).isEqualTo(6);
    assertThat(report.problems())
        .singleElement()
        .asString()
        .contains("d1", "the engine hanging was not done after 1 s and cannot be stopped");
  }

  @Test
  void stopsAnEngineThatListensAndRunsItOnTheNextDocument() throws ProblemException {
    CountDownLatch never = new CountDownLatch(1);
    Engine slow =
        TestEngines.of(
            "slow",
            cas -> {
              TestEngines.mark(cas, "burden", BURDEN);
              if (cas.getDocumentText().contains("Text 2")) {
                try {
                  never.await();
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              }
            });
    EngineReport report =
        new RunEngines(study, List.of(slow), null, null, 1, false, Map.of("timeout", "1"))
            .run(Progress.NONE);
    assertThat(report.of("slow").documents()).isEqualTo(5);
    assertThat(report.problems())
        .singleElement()
        .asString()
        .isEqualTo(
            "d2: the engine slow was not done after 1 s (allow it more time with the parameter"
                + " timeout, or run without it)");
  }

  @Test
  void reportsSpansOutsideTheText() throws ProblemException {
    Engine engine =
        TestEngines.of(
            "outside",
            cas -> {
              LayerSpans spans = LayerSpans.of(cas, "Frame");
              int length = cas.getDocumentText().length();
              spans.add(length - 1, length + 1, BURDEN, 1, null);
              spans.add(-2, 3, BURDEN, 1, null);
              spans.add(5, 5, BURDEN, 1, null);
              spans.add(7, 3, BURDEN, 1, null);
              int emoji = cas.getDocumentText().indexOf("👍");
              spans.add(emoji, emoji + 1, BURDEN, 1, null);
              spans.add(0, 4, BURDEN, 1, null);
            });
    EngineReport report = run(engine);
    assertThat(report.of("outside").proposed()).isEqualTo(6);
    assertThat(report.problems().stream().filter(p -> p.path().equals("d1")).map(Problem::what))
        .containsExactly(
            "the engine outside added a span that begins or ends inside a character",
            "the engine outside added an annotation of no text, 2 times",
            "the engine outside added an annotation outside the text, 2 times");
  }

  @Test
  void reportsUnknownLayersAndCodes() throws ProblemException {
    Engine engine =
        TestEngines.withType(
            "unknown",
            LayerTypes.typeName("Mood"),
            cas -> {
              Type mood = cas.getTypeSystem().getType(LayerTypes.typeName("Mood"));
              cas.addFsToIndexes(cas.createAnnotation(mood, 0, 4));
              Type span = cas.getTypeSystem().getType(LayerTypes.TYPE_PACKAGE + "Span");
              AnnotationFS other = cas.createAnnotation(span, 0, 4);
              other.setStringValue(span.getFeatureByBaseName("layer"), "Weather");
              cas.addFsToIndexes(other);
              LayerSpans.of(cas, "Frame").add(0, 4, "no-such-code", 1, null);
            });
    EngineReport report = run(engine);
    assertThat(report.of("unknown").proposed()).isZero();
    assertThat(report.problems().stream().filter(p -> p.path().equals("d6")).map(Problem::what))
        .containsExactly(
            "the engine unknown added an annotation of the layer Mood, which the codebook does not"
                + " have",
            "the engine unknown added an annotation of the layer Weather, which the codebook does"
                + " not have",
            "the engine unknown added an annotation with the code no-such-code, which the layer"
                + " Frame does not have");
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
  void stopsWhenCancelled() throws ProblemException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch inside = new CountDownLatch(1);
    Engine waiting =
        TestEngines.of(
            "waiting",
            cas -> {
              inside.countDown();
              try {
                never.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    Progress progress = cancelledWhen(inside);
    RunEngines run = RunEngines.of(study, List.of(waiting));
    assertThatThrownBy(() -> run.run(progress)).isInstanceOf(CancellationException.class);
    assertThat(folder.resolve("study/suggestions/waiting")).doesNotExist();
  }

  @Test
  void writesTheSameBytesWithAnyNumberOfJobs() throws Exception {
    Engine a = TestEngines.of("a", cas -> TestEngines.mark(cas, "burden", BURDEN));
    Engine b = TestEngines.of("b", cas -> TestEngines.mark(cas, "a", "threat"));
    EngineReport one =
        new RunEngines(study, List.of(a, b), null, null, 1, false, Map.of()).run(Progress.NONE);
    Map<String, String> first = suggestionFiles();
    for (Path file : files()) {
      Files.delete(file);
    }
    EngineReport two =
        new RunEngines(study, List.of(a, b), null, null, 2, false, Map.of()).run(Progress.NONE);
    assertThat(suggestionFiles()).isEqualTo(first).hasSize(12);
    assertThat(two).isEqualTo(one);
    // and again, over what is there
    new RunEngines(study, List.of(a, b), null, null, 2, false, Map.of()).run(Progress.NONE);
    assertThat(suggestionFiles()).isEqualTo(first);
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

  @Test
  void acceptsOnlyWhatTheRulesAllow() throws ProblemException {
    Codebook codebook = TestCodebooks.allKinds();
    codebook.getLayers().getFirst().setOverlap(OverlapPolicy.NONE);
    study.saveCodebook(codebook);
    write("d1", Span.of(2000, 0, 40, "Frame", BURDEN));
    EngineReport report =
        accept(TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN)));
    assertThat(report.of("marker").accepted()).isEqualTo(11);
    assertThat(report.of("marker").refused()).isEqualTo(1);
    assertThat(report.problems())
        .singleElement()
        .asString()
        .contains("d1", "suggestions of the engine marker stay open", "overlap");
    assertThat(Suggestions.open(study.suggestions().read("d1", "marker"), ANNOTATOR)).hasSize(1);
  }

  @Test
  void acceptsRelationsWithTheirSpans() throws ProblemException {
    Engine engine =
        TestEngines.of(
            "linker",
            cas -> {
              AnnotationFS a = LayerSpans.of(cas, "Frame").add(0, 4, BURDEN, 1, null);
              AnnotationFS b = LayerSpans.of(cas, "Frame").add(5, 6, BURDEN, 1, null);
              Type link = cas.getTypeSystem().getType(LayerTypes.typeName("Attribution"));
              AnnotationFS relation = cas.createAnnotation(link, 5, 6);
              relation.setFeatureValue(link.getFeatureByBaseName("Governor"), a);
              relation.setFeatureValue(link.getFeatureByBaseName("Dependent"), b);
              relation.setStringValue(link.getFeatureByBaseName("code"), "speaker");
              cas.addFsToIndexes(relation);
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
              Type link = cas.getTypeSystem().getType(LayerTypes.typeName("Attribution"));
              AnnotationFS relation = cas.createAnnotation(link, 5, 6);
              relation.setFeatureValue(link.getFeatureByBaseName("Governor"), spans.get(0));
              relation.setFeatureValue(link.getFeatureByBaseName("Dependent"), spans.get(1));
              relation.setStringValue(link.getFeatureByBaseName("code"), "speaker");
              cas.addFsToIndexes(relation);
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
  void runsTheOthersWhenOneCannotBeRun() throws ProblemException {
    Engine marker = TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));
    Engine broken =
        TestEngines.broken(
            "broken", new ProblemException(Problem.error("rules.ruta", 3, "is no rule", "")));
    EngineReport report = run(broken, TestEngines.withoutClass("classless"), marker);
    assertThat(report.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "rules.ruta:3: is no rule",
            "the engine classless cannot be run: the class no.such.Annotator is missing (look at"
                + " its descriptor and parameters, or run without it)");
    assertThat(report.of("broken").failed()).isEqualTo(6);
    assertThat(report.of("marker").proposed()).isEqualTo(12);
    assertThatThrownBy(() -> run(broken))
        .isInstanceOf(ProblemException.class)
        .hasMessage("rules.ruta:3: is no rule");
  }

  @Test
  void refusesWrongParametersBeforeAnythingIsDone() {
    Engine engine = TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN));
    assertThatThrownBy(() -> runWith(engine, Map.of("sise", "1")))
        .hasMessage(
            "none of the engines has a parameter sise (choose from size, timeout, language)");
    assertThatThrownBy(() -> runWith(engine, Map.of("marker.sise", "1")))
        .hasMessage("the engine marker has no parameter sise (it has size)");
    assertThatThrownBy(() -> runWith(engine, Map.of("size", "big")))
        .hasMessage(
            "the parameter size of the engine marker is \"big\" (it must be a whole number, 0 or"
                + " more)");
    assertThatThrownBy(() -> runWith(engine, Map.of("timeout", "0")))
        .hasMessageContaining("it must be a number of seconds from 1 to 99999");
    assertThat(folder.resolve("study/suggestions/marker")).doesNotExist();
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
  void tellsADocumentWhoseTextWasChanged() throws Exception {
    Files.writeString(study.layout().text("d2"), "something else");
    EngineReport report =
        run(TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN)));
    assertThat(report.of("marker").failed()).isEqualTo(1);
    assertThat(report.problems()).singleElement().asString().contains("d2");
  }

  private EngineReport run(Engine... engines) throws ProblemException {
    return RunEngines.of(study, List.of(engines)).run(Progress.NONE);
  }

  private EngineReport runWith(Engine engine, Map<String, String> parameters)
      throws ProblemException {
    return new RunEngines(study, List.of(engine), null, null, 1, false, parameters)
        .run(Progress.NONE);
  }

  private EngineReport accept(Engine... engines) throws ProblemException {
    return new RunEngines(study, List.of(engines), null, ANNOTATOR, 2, true, Map.of())
        .run(Progress.NONE);
  }

  private void write(String document, Annotation... annotations) throws ProblemException {
    try {
      AnnotationSnapshot snapshot =
          AnnotationSnapshot.of(study.text(document), List.of(annotations));
      study.writeAnnotations(document, ANNOTATOR, snapshot);
    } catch (EditRefusedException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void decide(String document, String engine, Annotation suggestion, Decision decision)
      throws ProblemException {
    try (DocumentSession session = study.suggestions().session(document, engine)) {
      AnnotationEdit edit = Suggestions.decide(suggestion, ANNOTATOR, decision);
      session.perform("Decide", edit);
    } catch (EditRefusedException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Progress cancelledWhen(CountDownLatch latch) {
    return new Progress() {
      @Override
      public void begin(String task, long units) {
        // tells nobody
      }

      @Override
      public void worked(long units) {
        // tells nobody
      }

      @Override
      public void step(String what) {
        // tells nobody
      }

      @Override
      public boolean isCancelled() {
        return latch.getCount() == 0;
      }
    };
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("study/suggestions"))) {
      return files.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
    }
  }

  private Map<String, String> suggestionFiles() throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (Path file : files()) {
      content.put(folder.relativize(file).toString(), Files.readString(file));
    }
    return content;
  }
}

package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.annotation.Annotation;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.uima.LayerTypes;
import org.junit.jupiter.api.Test;

/** How engines are run. */
class RunEnginesTest extends OnAStudy {
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
  void tellsADocumentWhoseTextWasChanged() throws Exception {
    Files.writeString(study.layout().text("d2"), "something else");
    EngineReport report =
        run(TestEngines.of("marker", cas -> TestEngines.mark(cas, "burden", BURDEN)));
    assertThat(report.of("marker").failed()).isEqualTo(1);
    assertThat(report.problems()).singleElement().asString().contains("d2");
  }
}

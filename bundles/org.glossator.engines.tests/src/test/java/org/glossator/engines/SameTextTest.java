package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.base.Progress;
import org.glossator.study.model.AnnotatorRole;
import org.glossator.study.workflow.NamedSet;
import org.junit.jupiter.api.Test;

class SameTextTest extends OnAStudy {
  private static final Engine ENGINE = EngineRegistry.builtIn().find("same-text");

  @Test
  void findsAgainWhatWasCodedElsewhere() throws Exception {
    write("d1", Span.of(100, 10, 18, "Frame", BURDEN)); // "a burden"
    assertThat(study.text("d1").substring(10, 18)).isEqualTo("a burden");
    EngineReport report = runFor(ANNOTATOR, Map.of());
    assertThat(report.problems()).isEmpty();
    // twice in each of six documents; the one that is coded already is no suggestion
    assertThat(report.of("same-text").proposed()).isEqualTo(11);
    Annotation first = study.suggestions().read("d3", "same-text").spans().first();
    assertThat(first.memo()).isEqualTo("coded so in d1");
    assertThat(first.confidence()).isEqualTo(0.5);
  }

  @Test
  void isSurerOfWhatWasAlwaysCodedSo() throws Exception {
    for (int i = 1; i <= 4; i++) {
      write("d" + i, Span.of(100, 10, 18, "Frame", i == 4 ? "threat" : BURDEN));
    }
    runFor(ANNOTATOR, Map.of());
    AnnotationSnapshot found = study.suggestions().read("d6", "same-text");
    Span burden = null;
    Span threat = null;
    for (Span span : found.spans()) {
      if (span.begin() == 10) {
        burden = span.code().equals(BURDEN) ? span : burden;
        threat = span.code().equals("threat") ? span : threat;
      }
    }
    assertThat(burden.memo()).isEqualTo("coded so 3 times, first in d1");
    assertThat(threat.memo()).isEqualTo("coded so in d4");
    assertThat(burden.confidence()).isGreaterThan(threat.confidence());
  }

  @Test
  void passesOverSingleWordsUnlessAsked() throws Exception {
    write("d1", Span.of(100, 12, 18, "Frame", BURDEN));
    EngineReport none = runFor(ANNOTATOR, Map.of());
    assertThat(none.of("same-text").proposed()).isZero();
    assertThat(none.problems()).singleElement().asString().contains("nothing has been coded yet");
    assertThat(runFor(ANNOTATOR, Map.of("words", "1")).of("same-text").proposed()).isEqualTo(11);
    assertThatThrownBy(() -> runFor(ANNOTATOR, Map.of("layers", "Mood")))
        .hasMessageContaining("the codebook has no layer Mood");
  }

  @Test
  void tellsNobodyWhatOthersCodeBlind() throws Exception {
    study.addAnnotator("ben", "Ben", AnnotatorRole.CODER);
    write("d1", Span.of(100, 10, 18, "Frame", BURDEN));
    study.workflow().saveSet(NamedSet.of("double", "Double", List.of("d1", "d2")).withBlind(true));
    EngineReport report = runFor("ben", Map.of());
    assertThat(report.of("same-text").proposed()).isZero();
    // who has coded it may be reminded of it, but not in the blind documents themselves
    EngineReport own = runFor(ANNOTATOR, Map.of());
    assertThat(own.of("same-text").documents()).isEqualTo(4);
    assertThat(own.of("same-text").proposed()).isEqualTo(8);
    assertThat(own.problems())
        .extracting(Object::toString)
        .containsExactly("no engine was run on 2 documents, which are coded blind");
    assertThat(study.suggestions().has("d2", "same-text")).isFalse();
    assertThat(BiasGuard.mayReceive(study, "d2")).isFalse();
    assertThat(BiasGuard.mayShow(study, "d2", "ben")).isFalse();
    assertThat(BiasGuard.mayShow(study, "d3", "ben")).isTrue();
  }

  private EngineReport runFor(String annotator, Map<String, String> parameters) throws Exception {
    return new RunEngines(study, List.of(ENGINE), null, annotator, 1, false, parameters)
        .run(Progress.NONE);
  }
}

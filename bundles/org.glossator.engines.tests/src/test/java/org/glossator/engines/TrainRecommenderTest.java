package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.base.Progress;
import org.glossator.engines.TrainingReport.CodeScore;
import org.glossator.study.NewDocument;
import org.junit.jupiter.api.Test;

class TrainRecommenderTest extends OnAStudy {
  private static final String[] BURDENS = {"heavy cost", "unfair cost", "great cost", "steep cost"};
  private static final String[] THREATS = {"armed gang", "hostile gang", "foreign gang"};

  @Test
  void learnsFromSpansAndProposesThem() throws Exception {
    code(12);
    TrainingReport report = TrainRecommender.of(study, "frame").run(Progress.NONE);
    assertThat(report.problems()).isEmpty();
    assertThat(report.layer()).isEqualTo("Frame");
    assertThat(report.annotators()).containsExactly(ANNOTATOR);
    assertThat(report.method()).isEqualTo("5-fold cross-validation by document");
    assertThat(report.spans()).isEqualTo(72);
    CodeScore all = report.overall();
    assertThat(all.gold()).isEqualTo(72);
    assertThat(all.f1()).isGreaterThan(0.8);
    assertThat(report.baseline().getLast().f1()).isLessThan(0.1);
    assertThat(report.scores())
        .extracting(CodeScore::code)
        .containsExactly("burden", "threat", "*");

    study.addDocuments(
        List.of(NewDocument.of("new", "They bear a heavy cost today. A hostile gang came.\n")));
    EngineReport run = runWith(EngineRegistry.builtIn().find("recommender"), Map.of());
    assertThat(run.problems()).isEmpty();
    AnnotationSnapshot found = study.suggestions().read("new", "recommender");
    List<String> texts = new ArrayList<>();
    for (Span span : found.spans()) {
      texts.add(span.code() + ":" + study.text("new").substring(span.begin(), span.end()));
      assertThat(span.confidence()).isBetween(0.3, 1.0);
      assertThat(span.memo()).isEqualTo("learned from 72 spans");
    }
    assertThat(texts).containsExactly("burden:heavy cost", "threat:hostile gang");
  }

  @Test
  void keepsTheFactsOfTheTraining() throws Exception {
    code(12);
    TrainingReport report = TrainRecommender.of(study, "Frame").run(Progress.NONE);
    assertThat(Recommenders.of(study.folder()))
        .singleElement()
        .satisfies(
            trained -> {
              assertThat(trained.codebookVersion()).isEqualTo("1.2");
              assertThat(trained.report()).isEqualTo(report);
              assertThat(Recommenders.isOutgrown(trained, 81)).isFalse();
              assertThat(Recommenders.isOutgrown(trained, 82)).isTrue();
            });
    assertThat(report.table().columns()).startsWith("code", "spans", "proposed", "precision");
    assertThat(report.table().rows()).hasSize(4);
  }

  @Test
  void evaluatesOnDocumentsThatAreHeldOut() throws Exception {
    code(12);
    TrainingReport report =
        new TrainRecommender(study, "Frame", List.of(), null, 5, 4, 1, false).run(Progress.NONE);
    assertThat(report.method()).isEqualTo("trained on 8 documents, evaluated on 4");
    assertThat(report.overall().gold()).isEqualTo(24);
    assertThat(Recommenders.of(study.folder())).isEmpty();
  }

  @Test
  void saysThatThereIsTooLittleToLearnFrom() throws Exception {
    code(4);
    assertThatThrownBy(() -> TrainRecommender.of(study, "Frame").run(Progress.NONE))
        .hasMessage(
            "the layer Frame has 24 spans to learn from (code at least 30, some of each code)");
    assertThatThrownBy(() -> TrainRecommender.of(study, "Tone").run(Progress.NONE))
        .hasMessage("the codebook has no span layer Tone (choose from Frame, Claim)");
    assertThatThrownBy(() -> runWith(EngineRegistry.builtIn().find("recommender"), Map.of()))
        .hasMessageContaining("no recommender has been trained in this study");
  }

  @Test
  void leavesAModelAloneWhenCancelled() throws Exception {
    code(12);
    TrainRecommender.of(study, "Frame").run(Progress.NONE);
    Path model = Recommenders.of(study.folder()).getFirst().model();
    byte[] before = Files.readAllBytes(model);
    Progress cancelled = cancelledWhen(new CountDownLatch(0));
    assertThatThrownBy(() -> TrainRecommender.of(study, "Frame").run(cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(model).hasBinaryContent(before);
  }

  @Test
  void trainsAnewWhenThereIsMoreToLearnFrom() throws Exception {
    code(12);
    TrainRecommender.of(study, "Frame").run(Progress.NONE);
    assertThat(new RetrainRecommenders(study).run(Progress.NONE)).isEmpty();
    Span[] more = new Span[10];
    for (int i = 0; i < more.length; i++) {
      more[i] = Span.of(200 + i, 2 * i, 2 * i + 1, "Frame", BURDEN);
    }
    write("d1", more);
    assertThat(new RetrainRecommenders(study).run(Progress.NONE))
        .singleElement()
        .satisfies(report -> assertThat(report.spans()).isEqualTo(82));
    assertThat(Recommenders.of(study.folder()).getFirst().report().spans()).isEqualTo(82);
  }

  @Test
  void refusesAModelThatIsNone() throws Exception {
    code(12);
    TrainRecommender.of(study, "Frame").run(Progress.NONE);
    Files.writeString(Recommenders.of(study.folder()).getFirst().model(), "no model");
    assertThatThrownBy(() -> runWith(EngineRegistry.builtIn().find("recommender"), Map.of()))
        .hasMessageContaining("engines/recommender/Frame/model.bin: is no model that can be used");
  }

  @Test
  void countsPrecisionRecallAndF1() {
    CodeScore score = new CodeScore("x", 8, 5, 4, 20, 10, 5);
    assertThat(score.precision()).isEqualTo(0.8);
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.f1()).isCloseTo(8 / 13.0, within(1e-12));
    assertThat(score.tokenF1()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(new CodeScore("x", 0, 0, 0, 0, 0, 0).f1()).isZero();
  }

  /** Makes documents with six spans each. */
  private void code(int documents) throws Exception {
    Random random = new Random(7);
    for (int d = 0; d < documents; d++) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (int s = 0; s < 6; s++) {
        boolean isBurden = random.nextBoolean();
        String[] words = isBurden ? BURDENS : THREATS;
        String phrase = words[random.nextInt(words.length)];
        text.append(isBurden ? "They bear a " : "We know of a ");
        int begin = text.length();
        text.append(phrase);
        spans.add(Span.of(100 + s, begin, text.length(), "Frame", isBurden ? BURDEN : "threat"));
        text.append(random.nextBoolean() ? " today. " : " in the north. ");
      }
      study.addDocuments(List.of(NewDocument.of("t" + d, text.toString())));
      write("t" + d, spans.toArray(Span[]::new));
    }
  }
}

package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code train}: the recommender of a layer, with its figures. */
class TrainCommandTest {
  @TempDir Path temp;
  private Path study;

  @BeforeEach
  void sample() throws Exception {
    study = temp.resolve("sample");
    assertThat(Run.of("sample", study).status()).isZero();
  }

  @Test
  void evaluatesBesideABaselineAndKeepsAModel() throws Exception {
    Run dry = Run.of("train", study, "--layer", "Frame", "--hold-out", "3", "--dry-run", "--json");
    assertThat(dry.status()).as(dry.err()).isZero();
    JsonNode json = dry.json();
    assertThat(json.get("layer").asText()).isEqualTo("Frame");
    assertThat(json.get("spans").asInt()).isGreaterThan(90);
    assertThat(json.get("kept").asBoolean()).isFalse();
    assertThat(json.get("scores").size()).isGreaterThan(5);
    assertThat(json.get("baseline").size()).isPositive();
    assertThat(Run.of("annotate", study, "--engine", "recommender").status()).isEqualTo(3);

    Run kept = Run.of("train", study, "--layer", "Frame", "--folds", "2", "--report");
    assertThat(kept.status()).as(kept.err()).isZero();
    assertThat(kept.out())
        .contains("2-fold cross-validation by document")
        .contains("precision", "recall", "f1", "shared-responsibility")
        .contains("baseline: most frequent code")
        .contains("kept: run it with --engine recommender");
    Run run = Run.of("annotate", study, "--engine", "recommender", "--json");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.json().get("engines").get(0).get("proposed").asInt()).isPositive();
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    assertThat(Run.of("train", study).status()).isEqualTo(2);
    assertThat(Run.of("train", study, "--layer", "Frame", "--folds", "1").err())
        .contains("--folds must be 2 to 20");
    Run none = Run.of("train", study, "--layer", "No");
    assertThat(none.status()).isEqualTo(3);
    assertThat(none.err()).contains("No");
    Run few = Run.of("train", study, "--layer", "Frame", "--documents", "2026/ct-*");
    assertThat(few.status()).isEqualTo(3);
    assertThat(few.err()).contains("30");
  }
}

package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code suggestions}: the acceptance log. */
class SuggestionsCommandTest {
  @TempDir Path temp;

  @Test
  void tellsHowManyWereAcceptedOfEachCode() throws Exception {
    Path study = temp.resolve("sample");
    assertThat(Run.of("sample", study).status()).isZero();
    Run annotated = Run.of("annotate", study, "--engine", "lexicon");
    assertThat(annotated.status()).as(annotated.err()).isLessThan(2);
    Path csv = temp.resolve("log.csv");
    Run run = Run.of("suggestions", study, "--out", csv, "--json");
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode rows = run.json().get("suggestions");
    assertThat(rows.size()).isPositive();
    JsonNode first = rows.get(0);
    assertThat(first.get("engine").asText()).isEqualTo("lexicon");
    assertThat(first.get("open").asInt()).isPositive();
    assertThat(first.get("accepted").asInt()).isZero();
    assertThat(first.get("precision").isNull()).isTrue();
    assertThat(Files.readString(csv)).startsWith("engine,layer,code,open,accepted,");
    assertThat(Files.readString(csv).lines().count()).isEqualTo(rows.size() + 1);
    Run text = Run.of("suggestions", study);
    assertThat(text.out()).contains("precision").contains("lexicon");
    assertThat(Run.of("suggestions", study, "--annotator", "nobody").status()).isEqualTo(2);
  }

  @Test
  void annotateTellsWhatARuleLeavesOut() throws Exception {
    Path study = temp.resolve("sample");
    assertThat(Run.of("sample", study).status()).isZero();
    // the layer Actor allows no overlap, and coder1 has coded actors
    Run text = Run.of("annotate", study, "--engine", "lexicon", "--annotator", "coder1");
    assertThat(text.out()).containsPattern("\\d+ left out: the layer Actor allows no overlap");
    Run json = Run.of("annotate", study, "--engine", "lexicon", "--annotator", "coder1", "--json");
    JsonNode leftOut = json.json().get("engines").get(0).get("leftOut");
    assertThat(leftOut.get("the layer Actor allows no overlap").asInt()).isPositive();
    Run nobody = Run.of("annotate", study, "--engine", "lexicon", "--json");
    assertThat(nobody.json().get("engines").get(0).get("leftOut").isEmpty()).isTrue();
  }
}

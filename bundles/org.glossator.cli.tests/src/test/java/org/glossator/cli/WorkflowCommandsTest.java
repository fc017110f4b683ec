package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assign}, {@code status} and {@code documents}. */
class WorkflowCommandsTest {
  @TempDir Path temp;
  private Path study;

  @BeforeEach
  void makeStudy() throws Exception {
    study = temp.resolve("study");
    Path in = Files.createDirectories(temp.resolve("in"));
    StringBuilder table = new StringBuilder("path;source;date\n");
    for (int i = 0; i < 12; i++) {
      Files.writeString(in.resolve("d" + i + ".txt"), "Text number " + i + " of this corpus.\n");
      table.append(
          "d" + i + ".txt;" + (i % 2 == 0 ? "Agency" : "Paper") + ";" + (2020 + i % 3) + "\n");
    }
    Path metadata = temp.resolve("meta.csv");
    Files.writeString(metadata, table);
    assertThat(Run.of("new", study, "--annotator", "ann,ben,chen").status()).isZero();
    Run imported = Run.of("import", study, in, "--format", "txt", "--metadata", metadata);
    assertThat(imported.status()).as(imported.err()).isZero();
  }

  @Test
  void aRoundIsDealtOutAndFollowed() throws Exception {
    Run run =
        Run.of(
            "assign",
            study,
            "--set",
            "r1",
            "--name",
            "Round 1",
            "--annotators",
            "ann,ben",
            "--overlap",
            "0.5",
            "--stratify",
            "source",
            "--seed",
            "7",
            "--blind",
            "--json");
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode assignments = run.json().get("assignments");
    assertThat(assignments.get("ann").size() + assignments.get("ben").size()).isEqualTo(18);
    assertThat(run.json().get("blind").asBoolean()).isTrue();
    assertThat(
            Run.of(
                    "assign",
                    study,
                    "--set",
                    "r1",
                    "--annotators",
                    "ann,ben",
                    "--overlap",
                    "0.5",
                    "--stratify",
                    "source",
                    "--seed",
                    "7",
                    "--json")
                .out())
        .isEqualTo(run.out());

    JsonNode status = Run.of("status", study, "--json").json().get("status");
    assertThat(status.size()).isEqualTo(5);
    assertThat(status.get(1).get("set").asText()).isEqualTo("r1");
    assertThat(status.get(1).get("new").asInt()).isEqualTo(assignments.get("ann").size());
    assertThat(status.get(4).get("assigned").asBoolean()).isFalse();
    assertThat(Run.of("status", study, "--annotator", "ann").out()).contains("Round 1");
    assertThat(Run.of("validate", study).status()).isZero();
  }

  @Test
  void documentsAreListedByQuery() throws Exception {
    JsonNode found =
        Run.of("documents", study, "--filter", "source:agency year:2021..", "--json")
            .json()
            .get("documents");
    assertThat(found.size()).isEqualTo(4);
    assertThat(found.get(0).get("states").get("ann").asText()).isEqualTo("new");
    assertThat(Run.of("documents", study, "--filter", "source:agency").out().lines()).hasSize(6);
    assertThat(Run.of("documents", study, "--filter", "status:done").out()).isEmpty();
  }

  @Test
  void duplicatesAreListed() throws Exception {
    Path more = Files.createDirectories(temp.resolve("more"));
    Files.writeString(more.resolve("copy.txt"), "Text number 3 of this corpus.\n");
    assertThat(Run.of("import", study, more, "--format", "txt").status()).isZero();
    JsonNode found = Run.of("documents", study, "--duplicates", "--json").json().get("duplicates");
    assertThat(found.size()).isEqualTo(1);
    assertThat(found.get(0).get("identical").asBoolean()).isTrue();
  }

  @Test
  void wrongUseIsSaid() {
    assertThat(Run.of("assign", study, "--set", "r1", "--overlap", "20").status()).isEqualTo(2);
    assertThat(Run.of("assign", study, "--set", "r1", "--annotators", "zoe").status()).isEqualTo(3);
    assertThat(Run.of("assign", study, "--set", "r1", "--filter", "nothing-fits").status())
        .isEqualTo(3);
    assertThat(Run.of("status", study, "--annotator", "zoe").status()).isEqualTo(2);
  }
}

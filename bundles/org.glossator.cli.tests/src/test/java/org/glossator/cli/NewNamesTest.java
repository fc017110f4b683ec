package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of an import that the codebook lacks: reported, refused or taken for others. */
class NewNamesTest {
  @TempDir Path temp;
  private Path study;
  private Path in;

  @BeforeEach
  void files() throws Exception {
    study = temp.resolve("study");
    in = Files.createDirectories(temp.resolve("in"));
    Run.of("new", study, "--template", "responsibility", "--annotator", "anna");
    Files.writeString(in.resolve("annotation.conf"), "[entities]\nNovel\nUnused\n");
    Files.writeString(in.resolve("a.txt"), "One two three");
    Files.writeString(
        in.resolve("a.ann"),
        "T1\tShared_Responsibility 0 3\tOne\nT2\tNovel 4 7\ttwo\nT3\tshared-responsibility 8 13\t"
            + "three\n");
  }

  private Run run(Object... more) {
    List<Object> arguments =
        new ArrayList<>(List.of("import", study, in, "--format", "brat", "--layer", "Frame"));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray());
  }

  private static List<String> ids(JsonNode additions) {
    List<String> ids = new ArrayList<>();
    additions.forEach(a -> ids.add(a.get("kind").asText() + " " + a.get("id").asText()));
    return ids;
  }

  @Test
  void areAddedWithAReportAndNearOnesOffered() throws Exception {
    Run run = run();
    assertThat(run.out())
        .contains("3 additions to the codebook:")
        .contains("code Novel of layer ")
        .contains("code Unused of layer ")
        .contains("code Shared_Responsibility of layer ");
    assertThat(run.err())
        .contains("\"Shared_Responsibility\" is nearly \"shared-responsibility\"")
        .contains("-o match=names");
    assertThat(run.status()).isZero();
  }

  @Test
  void areTakenForNearOnesOnRequest() throws Exception {
    Run run = run("-o", "match=names", "--json");
    assertThat(ids(run.json().get("additions"))).containsExactly("code Novel", "code Unused");
    assertThat(run.json().get("spans").asInt()).isEqualTo(3);
  }

  @Test
  void areRefusedByStrict() throws Exception {
    Run run = run("--strict");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .contains("needs the code \"Novel\" of layer ")
        .contains("needs the code \"Shared_Responsibility\"")
        .doesNotContain("Unused");
    assertThat(Run.of("stats", study, "--json").json().get("documents").asInt()).isZero();
  }
}

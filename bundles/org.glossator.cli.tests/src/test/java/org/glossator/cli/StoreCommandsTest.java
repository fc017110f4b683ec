package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code merge}, {@code reanchor}, {@code validate --repair}. */
class StoreCommandsTest {
  @TempDir private Path temp;
  private Path study;

  @BeforeEach
  void sampleStudy() {
    study = temp.resolve("sample");
    Run made = Run.of("sample", study);
    assertThat(made.status()).as(made.err()).isZero();
  }

  @Test
  void mergesToStandardOutputOrAFile() throws Exception {
    Path base = study.resolve("codebook.codebook");
    String text = Files.readString(base);
    Path ours =
        Files.writeString(
            temp.resolve("ours"), text.replace("    language=", "    author=\"A\"\n    language="));
    Path theirs =
        Files.writeString(
            temp.resolve("theirs"),
            text.replace("    language=", "    licence=\"L\"\n    language="));
    Run run = Run.of("merge", base, ours, theirs);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("author=\"A\"", "licence=\"L\"");
    Path out = temp.resolve("out");
    Run toFile = Run.of("merge", base, ours, theirs, "-o", out, "--json");
    assertThat(toFile.status()).isZero();
    assertThat(toFile.json().get("conflicts").asInt()).isZero();
    assertThat(out).hasContent(run.out());
  }

  @Test
  void conflictsAndFailures() throws Exception {
    Path base = study.resolve("codebook.codebook");
    String text = Files.readString(base);
    Path ours =
        Files.writeString(
            temp.resolve("ours"), text.replace("    language=", "    author=\"A\"\n    language="));
    Path theirs =
        Files.writeString(
            temp.resolve("theirs"),
            text.replace("    language=", "    author=\"B\"\n    language="));
    Run run = Run.of("merge", base, ours, theirs, "--path", "codebook.codebook");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("author=\"A\"");
    assertThat(run.err())
        .contains("codebook.codebook: the author of the codebook changed on both sides");
    Path other = Files.writeString(temp.resolve("other"), "not ours");
    Path before = Files.writeString(temp.resolve("before"), "before");
    Run failed = Run.of("merge", base, other, theirs, "-o", before);
    assertThat(failed.status()).isEqualTo(3);
    assertThat(before).hasContent("before");
    assertThat(Run.of("merge", base, ours, theirs, "--json").status()).isEqualTo(2);
  }

  @Test
  void reanchorsAndTakesItBack() throws Exception {
    Path texts = study.resolve("documents");
    Path text;
    try (var files = Files.walk(texts)) {
      text = files.filter(f -> f.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
    }
    String document =
        texts.relativize(text).toString().replace('\\', '/').replaceAll("\\.txt$", "");
    assertThat(Run.of("reanchor", study, document).out()).contains("is the one that was imported");
    Files.writeString(text, "A line before.\n" + Files.readString(text));
    assertThat(Run.of("validate", study).status()).isEqualTo(1);
    Run dry = Run.of("reanchor", study, document, "--dry-run", "--json");
    assertThat(dry.status()).as(dry.err()).isZero();
    assertThat(dry.json().get("changed").asBoolean()).isTrue();
    Run run = Run.of("reanchor", study, document);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("0 left out").contains("is accepted");
    assertThat(Run.of("validate", study).status()).isZero();
    Run undo = Run.of("reanchor", study, document, "--undo");
    assertThat(undo.status()).as(undo.err()).isZero();
    assertThat(Run.of("validate", study).status()).isEqualTo(1);
    assertThat(Run.of("reanchor", study, document, "--undo").status()).isEqualTo(3);
  }

  @Test
  void repairs() throws Exception {
    Files.delete(study.resolve("typesystem.xml"));
    Files.delete(study.resolve(".project"));
    assertThat(Run.of("validate", study).status()).isEqualTo(1);
    Run run = Run.of("validate", study, "--repair", "--json");
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.json().get("valid").asBoolean()).isTrue();
    assertThat(run.json().get("repaired")).hasSize(2);
    assertThat(study.resolve("typesystem.xml")).exists();
    Run again = Run.of("validate", study, "--repair");
    assertThat(again.out()).contains("Nothing is wrong");
  }
}

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

  /** A first pass by engine leaves work to be done, not a broken study. */
  @Test
  void whatAnEngineFoundAndSomebodyAcceptedIsAValidStudy() throws Exception {
    Run annotated =
        Run.of("annotate", study, "--engine", "lexicon", "--accept", "--annotator", "coder1");
    // what may not overlap somebody's own spans stays open, and is listed
    assertThat(annotated.status()).as(annotated.err()).isLessThan(2);
    Run valid = Run.of("validate", study);
    assertThat(valid.out() + valid.err()).contains("has no value");
    assertThat(valid.status()).as(valid.out() + valid.err()).isZero();
  }

  @Test
  void exportsTellWhatTheCodebookLacks() throws Exception {
    Path codebook = study.resolve("codebook.codebook");
    String text = Files.readString(codebook);
    assertThat(text).contains("id=\"Frame\"");
    Files.writeString(codebook, text.replace("id=\"Frame\"", "id=\"Frame2\""));
    Path out = temp.resolve("out");
    Run run = Run.of("export", study, "--format", "jsonl", "--out", out, "--all-annotators");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("not exported: annotations of layer Frame, which the codebook does not have (");
    assertThat(Files.readString(out.resolve("manifest.json")))
        .contains("annotations of layer Frame, which the codebook does not have");
    Run strict =
        Run.of(
            "export",
            study,
            "--format",
            "jsonl",
            "--out",
            temp.resolve("strict"),
            "--all-annotators",
            "--strict");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.err()).contains("not exported: annotations of layer Frame");
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
  void codesAreChangedWithTheirAnnotationsAndItIsTakenBack() throws Exception {
    String[] all = {"codebook", "merge", study.toString(), "--layer", "Frame", "--code", "burden"};
    Run before = Run.of("stats", study, "--json");
    Run dry = Run.of(with(all, "--into", "shared-responsibility", "--dry-run", "--json"));
    assertThat(dry.status()).as(dry.err()).isZero();
    int touched = dry.json().get("annotations").asInt();
    assertThat(dry.json().get("effects").get("recoded").asInt()).isEqualTo(touched).isPositive();
    assertThat(Run.of("stats", study, "--json").out()).isEqualTo(before.out());
    Run merge = Run.of(with(all, "--into", "shared-responsibility"));
    assertThat(merge.status()).as(merge.err()).isZero();
    assertThat(merge.out()).contains("get the other code");
    assertThat(Run.of("stats", study, "--json").out()).doesNotContain("\"burden\"");
    assertThat(Run.of("validate", study).status()).isZero();
    assertThat(Run.of("codebook", "undo", study).out()).contains("Undone: Merge");
    assertThat(Run.of("stats", study, "--json").out()).isEqualTo(before.out());
    assertThat(Run.of("codebook", "undo", study).status()).isEqualTo(3);
    String[] rename = {"codebook", "rename", study.toString(), "--layer", "Frame", "--to", "Lens"};
    assertThat(Run.of((Object[]) rename).status()).isZero();
    String[] delete = {"codebook", "delete", study.toString(), "--layer", "Frame"};
    assertThat(Run.of(with(delete, "--choice", "x")).status()).isEqualTo(2);
    assertThat(Run.of(with(delete, "--code", "nothing")).status()).isEqualTo(3);
    Run retired = Run.of("codebook", "retire", study, "--layer", "Frame", "--code", "burden");
    assertThat(retired.out()).contains("stay as they are");
  }

  private static Object[] with(String[] some, Object... more) {
    Object[] all = java.util.Arrays.copyOf(some, some.length + more.length, Object[].class);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
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

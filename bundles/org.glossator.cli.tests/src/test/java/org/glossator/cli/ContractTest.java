package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.base.TextHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spec/cli.md promises to other people's scripts. */
class ContractTest {
  @TempDir Path temp;
  private Path study;

  @BeforeEach
  void name() {
    study = temp.resolve("study");
  }

  @Test
  void theWholeWayFromTextsToADataset() throws Exception {
    Path in = temp.resolve("in");
    Files.createDirectories(in.resolve("2026"));
    Files.writeString(
        in.resolve("2026/a.txt"),
        "A shared responsibility for all of us. \uD83D\uDE00 \u5171\u540C\u8D23\u4EFB\n");
    Files.writeString(in.resolve("b.txt"), "The burden is heavy.\n");
    assertThat(
            Run.of(
                    "new",
                    study,
                    "--template",
                    "responsibility",
                    "--title",
                    "Mine",
                    "--annotator",
                    "anna")
                .status())
        .isZero();
    Run imported = Run.of("import", study, in, "--format", "txt");
    assertThat(imported).isEqualTo(new Run(0, "Imported 2 documents from 2 of 2 files\n", ""));
    assertThat(Run.of("validate", study))
        .isEqualTo(new Run(0, "Nothing is wrong with " + study + "\n", ""));
    Run annotated =
        Run.of(
            "annotate", study, "--engine", "segmenter,lexicon", "--annotator", "anna", "--accept");
    assertThat(annotated.status()).as(annotated.err()).isZero();
    Run stats = Run.of("stats", study, "--json");
    assertThat(stats.json().get("documents").asInt()).isEqualTo(2);
    assertThat(stats.json().get("annotators").get("anna").get("spans").asInt()).isPositive();
    Run exported =
        Run.of("export", study, "--format", "jsonl", "--out", temp.resolve("out"), "--json");
    assertThat(exported.status()).isZero();
    assertThat(exported.json().get("documents").asInt()).isEqualTo(2);
    List<String> lines = Files.readAllLines(temp.resolve("out/dataset.jsonl"));
    assertThat(lines).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(lines.getFirst());
    int[] points = first.get("text").asText().codePoints().toArray();
    assertThat(first.get("spans").size()).isPositive();
    for (JsonNode span : first.get("spans")) {
      int start = span.get("start").asInt();
      assertThat(new String(points, start, span.get("end").asInt() - start))
          .isEqualTo(span.get("text").asText());
    }
  }

  @Test
  void theListsHaveTheKeysOfTheContract() throws Exception {
    JsonNode formats = Run.of("formats", "--json").json().get("formats");
    Map<String, String> directions = new TreeMap<>();
    formats.forEach(
        f ->
            directions.put(
                f.get("id").asText(),
                f.get("import").asBoolean() + " " + f.get("export").asBoolean()));
    assertThat(directions)
        .containsEntry("txt", "true false")
        .containsEntry("jsonl", "true true")
        .containsEntry("csv-spans", "false true");
    assertThat(keys(formats.get(0))).containsExactly("id", "import", "export", "description");
    JsonNode engines = Run.of("engines", "--json").json().get("engines");
    assertThat(keys(engines.get(0))).containsExactly("id", "description");
    JsonNode templates = Run.of("templates", "--json").json().get("templates");
    assertThat(keys(templates.get(0))).containsExactly("id", "name", "source");
    List<String> ids = new ArrayList<>();
    templates.forEach(t -> ids.add(t.get("id").asText()));
    assertThat(ids).contains("responsibility", "blank");
    for (String list : List.of("formats", "engines", "templates")) {
      Run run = Run.of(list);
      assertThat(run.status()).isZero();
      assertThat(run.out().lines().count()).isGreaterThan(1);
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void statsHasTheKeysOfTheContract() throws Exception {
    Run.of("sample", study);
    JsonNode stats = Run.of("stats", study, "--json").json();
    assertThat(keys(stats)).containsExactly("documents", "characters", "annotators", "layers");
    assertThat(stats.get("documents").asInt()).isEqualTo(12);
    assertThat(keys(stats.get("annotators").get("coder1")))
        .containsExactly("spans", "relations", "labels");
    assertThat(keys(stats.get("layers").get("Frame"))).containsExactly("kind", "codes");
    assertThat(stats.get("layers").get("Frame").get("kind").asText()).isEqualTo("SPAN");
    assertThat(stats.get("layers").get("Frame").get("codes").get("shared-responsibility").asInt())
        .isPositive();
  }

  @Test
  void everySpanOfTheSampleStudyIsWhereItSaysItIs() throws Exception {
    Run.of("sample", study);
    assertThat(
            Run.of(
                    "export",
                    study,
                    "--format",
                    "jsonl",
                    "--out",
                    temp.resolve("out"),
                    "--all-annotators")
                .status())
        .isZero();
    int spans = 0;
    for (String line : Files.readAllLines(temp.resolve("out/dataset.jsonl"))) {
      JsonNode document = new ObjectMapper().readTree(line);
      int[] points = document.get("text").asText().codePoints().toArray();
      for (JsonNode span : document.get("spans")) {
        int start = span.get("start").asInt();
        assertThat(new String(points, start, span.get("end").asInt() - start))
            .isEqualTo(span.get("text").asText());
        spans++;
      }
    }
    assertThat(spans).isGreaterThan(300);
  }

  @Test
  void everyCommandPrintsOneJsonObjectAndNothingElse() throws Exception {
    Files.writeString(temp.resolve("a.txt"), "A shared responsibility.");
    List<Object[]> commands =
        List.of(
            new Object[] {"new", study, "--template", "responsibility", "--json"},
            new Object[] {"import", study, temp.resolve("a.txt"), "--format", "txt", "--json"},
            new Object[] {"annotate", study, "--engine", "lexicon", "--json"},
            new Object[] {"export", study, "--format", "xmi", "--out", temp.resolve("o"), "--json"},
            new Object[] {
              "codebook",
              "export",
              study,
              "--format",
              "json",
              "--out",
              temp.resolve("c.json"),
              "--json"
            },
            new Object[] {
              "codebook", "import", study, study.resolve("codebook.codebook"), "--json"
            },
            new Object[] {"stats", study, "--json"},
            new Object[] {"validate", study, "--json"},
            new Object[] {"sample", temp.resolve("sample"), "--json"});
    for (Object[] command : commands) {
      Run run = Run.of(command);
      assertThat(run.status()).as(command[0] + run.err()).isZero();
      assertThat(run.out().lines().count()).as(run.out()).isEqualTo(1);
      assertThat(run.json().isObject()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frobnicate",
        "new",
        "new S --template nope",
        "new S --template blank --codebook x",
        "import S",
        "import S P",
        "import S P --format nope",
        "import S P --format txt --encoding nope",
        "export S --format jsonl",
        "export S --format nope --out O",
        "export S --format jsonl --out O --offsets bytes",
        "export S --format xmi --out O --offsets codepoint",
        "export S --format jsonl --out O --split 50,50",
        "export S --format jsonl --out O --seed x",
        "export S --format jsonl --out O --documents [",
        "export S --format jsonl --out O --annotator a --all-annotators",
        "annotate S",
        "annotate S --engine nope",
        "annotate S --engine lexicon --jobs -1",
        "codebook",
        "codebook export S --format pdf --out O",
        "stats",
        "stats S extra",
        "formats --nope"
      })
  void wrongUsageIsStatus2AndSaysWhereHelpIs(String line) {
    Run run = Run.of((Object[]) line.split(" "));
    assertThat(run.status()).as(line).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.errLines().getFirst()).startsWith("glossator: ");
    assertThat(run.errLines().getLast()).startsWith("Try: glossator").endsWith("--help");
  }

  @Test
  void helpIsThereForEveryCommand() {
    assertThat(Run.of("--help").status()).isZero();
    for (String command :
        List.of(
            "new",
            "import",
            "export",
            "annotate",
            "codebook",
            "stats",
            "validate",
            "formats",
            "engines",
            "templates",
            "open",
            "sample")) {
      assertThat(Run.of("--help").out()).contains("  " + command + " ");
      Run help = Run.of(command, "--help");
      assertThat(help.status()).isZero();
      assertThat(help.out()).startsWith("Usage: glossator " + command).contains("--json");
    }
    assertThat(Run.of("--version").out()).startsWith("Glossator 0.");
  }

  @Test
  void badFilesAreListedAndSkippedWithStatus1() throws Exception {
    Run.of("new", study);
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.writeString(in.resolve("good.txt"), "Good.");
    Files.write(in.resolve("binary.txt"), new byte[1000]);
    Files.write(in.resolve("empty.txt"), new byte[0]);
    Run run = Run.of("import", study, in, "--format", "txt");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("Imported 1 document from 1 of 3 files\n");
    assertThat(run.errLines())
        .containsExactly(
            in.resolve("binary.txt")
                + ": is a binary file, not text (convert it to plain text, or leave it out)",
            in.resolve("empty.txt") + ": is empty (nothing to import; leave it out)");
  }

  @Test
  void nothingDoneIsStatus3AndTheStudyStaysAsItWas() throws Exception {
    Run.of("new", study);
    Map<String, String> before = hashes();
    Files.write(temp.resolve("binary.txt"), new byte[1000]);
    assertThat(Run.of("import", study, temp.resolve("binary.txt"), "--format", "txt").status())
        .isEqualTo(3);
    assertThat(Run.of("import", study, temp.resolve("nowhere"), "--format", "txt").status())
        .isEqualTo(3);
    Run metadata =
        Run.of("import", study, temp, "--format", "txt", "--metadata", temp.resolve("no.csv"));
    assertThat(metadata.status()).isEqualTo(3);
    assertThat(metadata.errLines())
        .containsExactly(temp.resolve("no.csv") + ": does not exist (check the path)");
    assertThat(hashes()).isEqualTo(before);
    for (String command : List.of("stats", "validate")) {
      Run run = Run.of(command, temp.resolve("no-study"));
      assertThat(run.status()).as(command).isEqualTo(3);
      assertThat(run.errLines()).hasSize(1);
      assertThat(run.err()).startsWith(temp.resolve("no-study") + ": ");
    }
    assertThat(Run.of("new", study).status()).as("there is a study").isEqualTo(3);
    assertThat(hashes()).isEqualTo(before);
  }

  @Test
  void aStudyOfANewerVersionIsRefused() throws Exception {
    Run.of("new", study);
    Path settings = study.resolve("study.glossator");
    String text = Files.readString(settings);
    String newer =
        text.contains("formatVersion=")
            ? text.replaceFirst("formatVersion=\"\\d+\"", "formatVersion=\"99\"")
            : text.replaceFirst("(<study:StudySettings )", "$1formatVersion=\"99\" ");
    assertThat(newer).isNotEqualTo(text);
    Files.writeString(settings, newer);
    Files.writeString(temp.resolve("a.txt"), "A.");
    for (Object[] command :
        List.of(
            new Object[] {"stats", study},
            new Object[] {"import", study, temp.resolve("a.txt"), "--format", "txt"},
            new Object[] {"export", study, "--format", "jsonl", "--out", temp.resolve("o")})) {
      Run run = Run.of(command);
      assertThat(run.status()).isEqualTo(3);
      assertThat(run.errLines())
          .singleElement()
          .asString()
          .contains("study.glossator")
          .contains("99")
          .contains("update Glossator");
    }
    assertThat(Files.readString(settings)).isEqualTo(newer);
    assertThat(temp.resolve("o")).doesNotExist();
  }

  @Test
  void aCorruptAnnotationFileIsNamed() throws Exception {
    Run.of("sample", study);
    Path xmi = study.resolve("annotations/coder1/2026/ct-cooperation.xmi");
    byte[] whole = Files.readAllBytes(xmi);
    Files.write(xmi, Arrays.copyOf(whole, whole.length / 2));
    Run stats = Run.of("stats", study);
    assertThat(stats.status()).isEqualTo(1);
    assertThat(stats.errLines())
        .singleElement()
        .asString()
        .contains("annotations/coder1/2026/ct-cooperation.xmi");
    Run export = Run.of("export", study, "--format", "jsonl", "--out", temp.resolve("out"));
    assertThat(export.status()).isEqualTo(3);
    assertThat(export.errLines()).singleElement().asString().contains("ct-cooperation.xmi");
    assertThat(temp.resolve("out")).doesNotExist();
    Run validate = Run.of("validate", study);
    assertThat(validate.status()).isEqualTo(1);
    assertThat(validate.out()).contains("ct-cooperation.xmi");
    assertThat(Files.readAllBytes(xmi)).as("left alone").hasSize(whole.length / 2);
  }

  @Test
  void aFolderThatCannotBeWrittenIsOneClearLine() throws Exception {
    Run.of("sample", study);
    Path locked = Files.createDirectory(temp.resolve("locked"));
    assumeThat(locked.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(locked)).as("this user is not root").isFalse();
    Run run = Run.of("export", study, "--format", "jsonl", "--out", locked.resolve("out"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.errLines()).singleElement().asString().contains("may not be written");
  }

  @Test
  void anExportNeverReplacesWithoutBeingTold() throws Exception {
    Run.of("sample", study);
    Path out = Files.createDirectory(temp.resolve("out"));
    Files.writeString(out.resolve("mine"), "Mine.");
    Run refused = Run.of("export", study, "--format", "jsonl", "--out", out);
    assertThat(refused.status()).isEqualTo(3);
    assertThat(out.resolve("mine")).hasContent("Mine.");
    assertThat(Run.of("export", study, "--format", "jsonl", "--out", out, "--overwrite").status())
        .isZero();
    assertThat(out.resolve("mine")).doesNotExist();
    assertThat(out.resolve("manifest.json")).exists();
  }

  @Test
  void lossesCountAsProblemsIfAskedFor() {
    Run.of("sample", study);
    Run plain = Run.of("export", study, "--format", "csv-spans", "--out", temp.resolve("1"));
    assertThat(plain.status()).isZero();
    assertThat(plain.out()).contains("not in this format: relations (136)");
    Run strict =
        Run.of("export", study, "--format", "csv-spans", "--out", temp.resolve("2"), "--strict");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.err()).contains("cannot hold relations: 136 lost");
  }

  @Test
  void splitsAreStableUnderTheirSeed() throws Exception {
    Run.of("sample", study);
    for (String out : List.of("1", "2")) {
      Run.of(
          "export",
          study,
          "--format",
          "jsonl",
          "--out",
          temp.resolve(out),
          "--split",
          "80,10,10",
          "--seed",
          "7");
    }
    for (String part : List.of("train", "dev", "test")) {
      assertThat(Files.readString(temp.resolve("1/" + part + ".jsonl")))
          .isEqualTo(Files.readString(temp.resolve("2/" + part + ".jsonl")));
    }
  }

  @Test
  void aCodebookGoesOutAndComesBack() throws Exception {
    Run.of("new", study, "--template", "responsibility");
    for (String format : List.of("codebook", "qdc", "json", "csv", "md")) {
      Path out = temp.resolve("c." + format);
      assertThat(Run.of("codebook", "export", study, "--format", format, "--out", out).status())
          .isZero();
      assertThat(out).isNotEmptyFile();
      assertThat(Run.of("codebook", "export", study, "--format", format, "--out", out).status())
          .isEqualTo(3);
    }
    Path other = temp.resolve("other");
    assertThat(Run.of("new", other, "--codebook", temp.resolve("c.codebook")).status()).isZero();
    assertThat(Files.readString(other.resolve("codebook.codebook")))
        .isEqualTo(Files.readString(study.resolve("codebook.codebook")));
    Path blank = temp.resolve("blank");
    Run.of("new", blank);
    assertThat(Run.of("codebook", "import", blank, temp.resolve("c.codebook")).status()).isZero();
    for (String format : List.of("json", "qdc", "csv")) {
      Run more = Run.of("codebook", "import", blank, temp.resolve("c." + format));
      assertThat(more.status()).as(format).isIn(0, 1);
    }
    Run bad = Run.of("codebook", "import", blank, temp.resolve("c.md"));
    assertThat(bad.status()).isEqualTo(3);
    assertThat(bad.errLines()).hasSize(1);
  }

  @Test
  void twoCodebooksAreComparedCodeByCode() throws Exception {
    Run.of("new", study, "--template", "responsibility");
    Path old = temp.resolve("old.codebook");
    Run.of("codebook", "export", study, "--format", "codebook", "--out", old);
    Path now = temp.resolve("now.codebook");
    Files.writeString(now, Files.readString(old).replace("name=\"Burden\"", "name=\"Weight\""));
    Run diff = Run.of("codebook", "diff", old, now);
    assertThat(diff.status()).isZero();
    assertThat(diff.out().strip()).isEqualTo("Frame: code Weight renamed from Burden");
    Run json = Run.of("codebook", "diff", study, now, "--json");
    assertThat(json.out()).contains("\"operation\":\"rename\"", "\"subject\":\"burden\"");
    assertThat(Run.of("codebook", "diff", old, study).out()).contains("are the same");
    assertThat(Run.of("codebook", "diff", old, temp.resolve("none")).status()).isEqualTo(3);
  }

  @Test
  void theWorkbenchNeedsAnInstallationAndADocumentThatExists() {
    Run.of("sample", study);
    Run noDocument = Run.of("open", study, "2026/nothing");
    assertThat(noDocument.status()).isEqualTo(3);
    assertThat(noDocument.errLines())
        .singleElement()
        .asString()
        .contains("has no document \"2026/nothing\"");
    Run noLauncher = Run.of("open", study, "2026/ct-cooperation");
    assertThat(noLauncher.status()).isEqualTo(3);
    assertThat(noLauncher.errLines()).singleElement().asString().contains("no workbench here");
  }

  @Test
  void stackTracesAreForDebugOnly() {
    assertThat(Run.of("stats", temp.resolve("nowhere")).err()).doesNotContain("\tat ");
    assertThat(Run.of("stats", temp.resolve("nowhere"), "--debug").err()).contains("\tat ");
  }

  /** The corpus that issue 2 names; skipped where the shared data is not there. */
  @Test
  void importsTheCorpusOfEuLaw() throws Exception {
    Path corpus = data().resolve("corpora/eu-law-long");
    assumeThat(corpus).as("corpora/eu-law-long").isDirectory();
    Run.of("new", study, "--template", "responsibility");
    assertThat(Run.of("import", study, corpus, "--format", "txt").status()).isZero();
    for (String out : List.of("1", "2")) {
      assertThat(Run.of("export", study, "--format", "jsonl", "--out", temp.resolve(out)).status())
          .isZero();
    }
    JsonNode manifest = new ObjectMapper().readTree(temp.resolve("1/manifest.json").toFile());
    assertThat(manifest.get("counts").get("documents").asInt()).isEqualTo(12);
    JsonNode file = manifest.get("files").get(0);
    assertThat(
            TextHash.sha256(
                Files.readAllBytes(temp.resolve("1").resolve(file.get("path").asText()))))
        .isEqualTo(file.get("sha256").asText());
    for (String name : List.of("dataset.jsonl", "manifest.json")) {
      assertThat(Files.mismatch(temp.resolve("1").resolve(name), temp.resolve("2").resolve(name)))
          .isEqualTo(-1);
    }
  }

  private static Path data() {
    String said = System.getProperty("glossator.data");
    if (said != null) {
      return Path.of(said);
    }
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && !Files.isDirectory(root.resolve("bundles"))) {
      root = root.getParent();
    }
    return root.resolve("../shared/data").normalize();
  }

  private Map<String, String> hashes() throws Exception {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(study)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(study.relativize(file).toString(), TextHash.sha256(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}

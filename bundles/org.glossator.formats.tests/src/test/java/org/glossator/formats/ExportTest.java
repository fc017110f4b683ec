package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.glossator.formats.TestStudies.exportAs;
import static org.glossator.formats.TestStudies.importAs;
import static org.glossator.formats.TestStudies.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.TextHash;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.RandomStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
  private static final String HARD =
      "A\uD83D\uDC69\u200D\uD83D\uDCBB b\uD83C\uDDFA\uD83C\uDDF3"
          + " e\u0301\u00A0\u5171\u540C\u8D23\u4EFB \u0645\u0633\u0624\u0648\u0644\u064A\u0629\n"
          + "\uD834\uDD1E end";
  private final ObjectMapper mapper = new ObjectMapper();

  @TempDir Path temp;

  @Test
  void writesTheLineThatTheFormatSays() throws Exception {
    try (Study study = TestStudies.allKinds(temp.resolve("study"), "coder1")) {
      Path table =
          write(
              temp.resolve("t.csv"),
              "id,text,source,date\n"
                  + "2026/a,\uD83D\uDE00 A shared duty.,Courier,2026-01-10\n"
                  + "2026/b,Nobody.,,\n");
      importAs(study, "csv", table);
      DocumentBuilder builder =
          DocumentBuilder.aDocument(study.text("2026/a"))
              .onLayer("Frame")
              .span(3, 16, "shared-responsibility")
              .memo("a \"memo\"")
              .fragments("threat", 3, 4, 12, 15);
      study.writeAnnotations("2026/a", "coder1", builder.snapshot());
      exportAs(study, "jsonl", temp.resolve("out"));
      List<String> lines = Files.readAllLines(temp.resolve("out/dataset.jsonl"));
      List<Integer> ids = new ArrayList<>();
      study.read("2026/a", "coder1").spans().forEach(s -> ids.add(s.id()));
      assertThat(lines)
          .containsExactly(
              "{\"id\":\"2026/a\",\"text\":\"\uD83D\uDE00 A shared"
                  + " duty.\",\"meta\":{\"date\":\"2026-01-10\",\"source\":\"Courier\"},\"annotator\":\"coder1\",\"offsets\":\"codepoint\",\"codebook\":{\"name\":\"Test"
                  + " codebook\",\"version\":\"1.2\"},\"labels\":[],\"spans\":[{\"id\":\"s"
                  + ids.get(0)
                  + "\",\"start\":2,\"end\":14,\"text\":\"A shared"
                  + " dut\",\"layer\":\"Frame\",\"label\":\"threat\",\"fragments\":[[2,3],[11,14]],\"features\":{},\"memo\":null,\"origin\":\"manual\",\"confidence\":null},"
                  + "{\"id\":\"s"
                  + ids.get(1)
                  + "\",\"start\":2,\"end\":15,\"text\":\"A shared"
                  + " duty\",\"layer\":\"Frame\",\"label\":\"shared-responsibility\",\"features\":{},\"memo\":\"a"
                  + " \\\"memo\\\"\",\"origin\":\"manual\",\"confidence\":null}],\"relations\":[]}",
              "{\"id\":\"2026/b\",\"text\":\"Nobody.\",\"meta\":{},\"annotator\":null,\"offsets\":\"codepoint\",\"codebook\":{\"name\":\"Test"
                  + " codebook\",\"version\":\"1.2\"},\"labels\":[],\"spans\":[],\"relations\":[]}");
    }
  }

  /** What the codebook lacks is in no snapshot: it must not be missing in silence. */
  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "xmi", "brat", "csv-spans", "tei", "qdpx"})
  void annotationsOfLayersThatTheCodebookLacksAreLosses(String format) throws Exception {
    Path folder = temp.resolve("study");
    try (Study study = TestStudies.allKinds(folder, "coder1", "coder2")) {
      importAs(study, "txt", write(temp.resolve("a.txt"), "A shared duty."));
      for (String annotator : study.annotators()) {
        study.writeAnnotations(
            "a",
            annotator,
            DocumentBuilder.aDocument(study.text("a"))
                .onLayer("Frame")
                .span(2, 8, "threat")
                .onLayer("Gone")
                .span(2, 8, "x")
                .span(9, 13, "y")
                .snapshot());
      }
    }
    try (Study study = StudyStore.open(folder).study()) {
      ExportReport report = exportAs(study, format, temp.resolve("out"));
      String kind = "annotations of layer Gone, which the codebook does not have";
      assertThat(report.losses().counts()).containsEntry(kind, 4L);
      assertThat(report.leftOut().counts()).containsOnly(Map.entry(kind, 4L));
      assertThat(report.counts().spans()).isEqualTo(2);
      JsonNode manifest = mapper.readTree(temp.resolve("out/manifest.json").toFile());
      assertThat(manifest.get("losses").toString()).contains(kind);
    }
  }

  @ParameterizedTest
  @EnumSource(OffsetUnit.class)
  void offsetsAreRightInEveryUnitForHardTexts(OffsetUnit unit) throws Exception {
    try (Study study = TestStudies.allKinds(temp.resolve("study"), "coder1")) {
      importAs(
          study, "txt", write(temp.resolve("hard.txt"), "\uFEFF" + HARD.replace("\n", "\r\n")));
      assertThat(study.text("hard")).isEqualTo(HARD);
      DocumentBuilder builder = DocumentBuilder.aDocument(HARD).onLayer("Frame");
      List<String> expected = new ArrayList<>();
      for (int begin = 0; begin < HARD.length(); begin = HARD.offsetByCodePoints(begin, 1)) {
        int end = Math.min(HARD.length(), HARD.offsetByCodePoints(begin, 1));
        builder.span(begin, end, "threat");
        expected.add(HARD.substring(begin, end));
      }
      study.writeAnnotations("hard", "coder1", builder.snapshot());
      new ExportDataset(
              study,
              FormatRegistry.builtIn().exporter("jsonl"),
              temp.resolve("out"),
              List.of(),
              List.of(),
              null,
              unit,
              false,
              null,
              false,
              Map.of())
          .run(Progress.NONE);
      JsonNode line = mapper.readTree(Files.readString(temp.resolve("out/dataset.jsonl")));
      List<String> quoted = new ArrayList<>();
      for (JsonNode span : line.get("spans")) {
        String quotation =
            slice(
                line.get("text").asText(),
                span.get("start").asInt(),
                span.get("end").asInt(),
                unit);
        assertThat(quotation).isEqualTo(span.get("text").asText());
        quoted.add(quotation);
      }
      assertThat(quoted).isEqualTo(expected);
    }
  }

  /** Independent of the program: code points in an array, bytes in an array. */
  private static String slice(String text, int start, int end, OffsetUnit unit) {
    return switch (unit) {
      case UTF16 -> text.substring(start, end);
      case CODEPOINT -> {
        int[] points = text.codePoints().toArray();
        yield new String(points, start, end - start);
      }
      case UTF8 -> {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        yield new String(bytes, start, end - start, java.nio.charset.StandardCharsets.UTF_8);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "xmi", "csv-spans"})
  void theManifestTellsTheTruthAndTheSameStudyGivesTheSameBytes(String format) throws Exception {
    Path folder = temp.resolve("study");
    try (Study study = new RandomStudies(4711).study(folder, 9)) {
      ExportReport report = exportAs(study, format, temp.resolve("1"));
      exportAs(study, format, temp.resolve("deep/er/2"));
      assertThat(TestStudies.hashes(temp.resolve("deep/er/2")))
          .isEqualTo(TestStudies.hashes(temp.resolve("1")));
      assertThat(report.counts().documents()).isEqualTo(9);
    }
    JsonNode manifest = mapper.readTree(temp.resolve("1/manifest.json").toFile());
    assertThat(manifest.get("tool").get("version").asText()).isEqualTo(Glossator.VERSION);
    assertThat(manifest.get("format").asText()).isEqualTo(format);
    Map<String, String> onDisk = TestStudies.hashes(temp.resolve("1"));
    onDisk.remove("manifest.json");
    Map<String, String> said = new java.util.TreeMap<>();
    manifest.get("files").forEach(f -> said.put(f.get("path").asText(), f.get("sha256").asText()));
    assertThat(said).isEqualTo(onDisk);
    assertThat(Files.readString(temp.resolve("1/manifest.json")))
        .doesNotContain(temp.toString())
        .doesNotContainPattern("20\\d\\d-\\d\\d-\\d\\dT");
  }

  @Test
  void replacesNothingUnlessToldTo() throws Exception {
    try (Study study = new RandomStudies(1).study(temp.resolve("study"), 2)) {
      Path out = temp.resolve("out");
      write(out.resolve("mine.txt"), "My own.");
      assertThatThrownBy(() -> exportAs(study, "jsonl", out))
          .isInstanceOf(ProblemException.class)
          .hasMessage(
              out
                  + ": exists and is not empty (choose another folder, or have it"
                  + " overwritten)");
      assertThat(out.resolve("mine.txt")).hasContent("My own.");
      export(study, out, true);
      assertThat(TestStudies.hashes(out).keySet())
          .containsExactly(
              "README.md", "croissant.json", "datapackage.json", "dataset.jsonl", "manifest.json");
      Files.createDirectory(temp.resolve("empty"));
      exportAs(study, "jsonl", temp.resolve("empty"));
      assertThat(temp.resolve("empty/manifest.json")).exists();
      assertOnlyWantedFiles("study", "out", "empty");
    }
  }

  @Test
  void neverReplacesWhatNobodyMeans() throws Exception {
    try (Study study = new RandomStudies(1).study(temp.resolve("a/study"), 1)) {
      Map<String, String> before = TestStudies.hashes(temp);
      Files.createDirectories(temp.resolve("repo/.git"));
      for (Path out :
          List.of(
              study.folder(),
              study.folder().resolve("documents"),
              temp.resolve("a"),
              temp.resolve("repo"),
              Path.of(System.getProperty("user.home")),
              Path.of("/"))) {
        assertThatThrownBy(() -> export(study, out, true))
            .as(out.toString())
            .isInstanceOf(ProblemException.class)
            .hasMessageContaining("choose another folder");
      }
      assertThat(TestStudies.hashes(temp)).isEqualTo(before);
    }
  }

  @Test
  void leavesNothingBehindWhenItFailsOrIsCancelled() throws Exception {
    try (Study study = new RandomStudies(2).study(temp.resolve("study"), 8)) {
      Path out = temp.resolve("out");
      write(out.resolve("old.txt"), "Old.");
      assertThatThrownBy(
              () ->
                  new ExportDataset(
                          study,
                          FormatRegistry.builtIn().exporter("jsonl"),
                          out,
                          List.of(),
                          List.of(),
                          null,
                          null,
                          false,
                          null,
                          true,
                          Map.of())
                      .run(new CancelAfter(5)))
          .isInstanceOf(CancellationException.class);
      Exporter failing =
          new Exporter() {
            @Override
            public String id() {
              return "failing";
            }

            @Override
            public String description() {
              return "Fails";
            }

            @Override
            public OffsetUnit defaultUnit() {
              return OffsetUnit.UTF16;
            }

            @Override
            public ExportResult write(
                Dataset dataset, ExportOptions options, Path target, Progress progress)
                throws ProblemException {
              try {
                Files.writeString(target.resolve("half"), "half");
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
              throw new ProblemException(Problem.error("x", "fails", ""));
            }
          };
      assertThatThrownBy(
              () -> ExportDataset.of(study, failing, temp.resolve("new")).run(Progress.NONE))
          .isInstanceOf(ProblemException.class);
      assertThat(out.resolve("old.txt")).hasContent("Old.");
      assertOnlyWantedFiles("study", "out");
    }
  }

  @Test
  void aChangedTextStopsTheExport() throws Exception {
    Path folder = temp.resolve("study");
    String document;
    try (Study study = new RandomStudies(3).study(folder, 2)) {
      document = study.documents().entries().getFirst().path();
    }
    Files.writeString(folder.resolve("documents/" + document + ".txt"), "Changed.");
    try (Study study = StudyStore.open(folder).study()) {
      assertThatThrownBy(() -> exportAs(study, "jsonl", temp.resolve("out")))
          .isInstanceOf(ProblemException.class);
      assertThat(temp.resolve("out")).doesNotExist();
    }
  }

  @Test
  void filtersAnnotatorsLayersAndDocuments() throws Exception {
    try (Study study = TestStudies.allKinds(temp.resolve("study"), "anna", "ben")) {
      importAs(
          study,
          "csv",
          write(
              temp.resolve("t.csv"), "id,text\n2025/a,Hello world.\n2026/b,Hello world again.\n"));
      for (String document : List.of("2025/a", "2026/b")) {
        for (String annotator : List.of("anna", "ben")) {
          DocumentBuilder builder =
              DocumentBuilder.aDocument(study.text(document)).onLayer("Frame").span(0, 5, "threat");
          int frame = builder.lastId();
          builder.onLayer("Claim").span(6, 11, "demand");
          int claim = builder.lastId();
          builder.onLayer("Attribution").relation(frame, claim, "speaker");
          builder.onLayer("Tone").label("calm");
          study.writeAnnotations(document, annotator, builder.snapshot());
        }
      }
      ExportReport report =
          new ExportDataset(
                  study,
                  FormatRegistry.builtIn().exporter("jsonl"),
                  temp.resolve("out"),
                  List.of("ben"),
                  List.of("Frame", "attribution"),
                  DocumentGlob.of("2026/*"),
                  null,
                  false,
                  null,
                  false,
                  Map.of())
              .run(Progress.NONE);
      JsonNode line = mapper.readTree(Files.readString(temp.resolve("out/dataset.jsonl")));
      assertThat(line.get("id").asText()).isEqualTo("2026/b");
      assertThat(line.get("annotator").asText()).isEqualTo("ben");
      assertThat(line.get("spans")).hasSize(1);
      assertThat(line.get("relations")).isEmpty();
      assertThat(line.get("labels")).isEmpty();
      assertThat(report.losses().counts())
          .containsEntry("relations to spans of layers that are not exported", 1L);
      JsonNode filters = mapper.readTree(temp.resolve("out/manifest.json").toFile()).get("filters");
      assertThat(filters.get("annotators").get(0).asText()).isEqualTo("ben");
      assertThat(filters.get("documents").asText()).isEqualTo("2026/*");

      assertThatThrownBy(
              () ->
                  new ExportDataset(
                          study,
                          FormatRegistry.builtIn().exporter("jsonl"),
                          temp.resolve("no"),
                          List.of("eve"),
                          List.of(),
                          null,
                          null,
                          false,
                          null,
                          false,
                          Map.of())
                      .run(Progress.NONE))
          .hasMessageContaining("no annotator \"eve\"")
          .hasMessageContaining("anna, ben");
    }
  }

  @Test
  void withoutTextsNothingOfThemIsPublishedAndOffsetsComeBack() throws Exception {
    try (Study study = new RandomStudies(5).study(temp.resolve("study"), 3)) {
      new ExportDataset(
              study,
              FormatRegistry.builtIn().exporter("jsonl"),
              temp.resolve("out"),
              List.of(),
              List.of(),
              null,
              null,
              true,
              null,
              false,
              Map.of())
          .run(Progress.NONE);
      for (String line : Files.readAllLines(temp.resolve("out/dataset.jsonl"))) {
        JsonNode node = mapper.readTree(line);
        assertThat(node.get("text").isNull()).isTrue();
        String text = study.text(node.get("id").asText());
        assertThat(node.get("sha256").asText()).isEqualTo(TextHash.sha256(text));
        node.get("spans").forEach(s -> assertThat(s.get("text").isNull()).isTrue());
      }
      // somebody who has the texts gets the annotations back
      try (Study other = TestStudies.allKinds(temp.resolve("other"), "x")) {
        for (var entry : study.documents().entries()) {
          write(temp.resolve("texts/" + entry.path() + ".txt"), study.text(entry.path()));
        }
        importAs(other, "txt", temp.resolve("texts"));
        ImportReport report = importAs(other, "jsonl", temp.resolve("out/dataset.jsonl"));
        assertThat(TestStudies.problems(report)).isEmpty();
        for (var entry : study.documents().entries()) {
          for (String annotator : study.annotatorsOf(entry.path())) {
            assertThat(other.read(entry.path(), annotator).spans().size())
                .isEqualTo(study.read(entry.path(), annotator).spans().size());
          }
        }
      }
    }
  }

  @Test
  void splitsByWholeDocuments() throws Exception {
    try (Study study = new RandomStudies(6).study(temp.resolve("study"), 10)) {
      for (String out : List.of("1", "2")) {
        new ExportDataset(
                study,
                FormatRegistry.builtIn().exporter("jsonl"),
                temp.resolve(out),
                List.of(),
                List.of(),
                null,
                null,
                false,
                Split.of("60,20,20", 42),
                false,
                Map.of())
            .run(Progress.NONE);
      }
      assertThat(TestStudies.hashes(temp.resolve("1")))
          .isEqualTo(TestStudies.hashes(temp.resolve("2")));
      assertThat(TestStudies.hashes(temp.resolve("1")).keySet())
          .contains("dev.jsonl", "manifest.json", "test.jsonl", "train.jsonl");
      JsonNode split = mapper.readTree(temp.resolve("1/manifest.json").toFile()).get("split");
      assertThat(split.get("documents").get("train").asInt()).isEqualTo(6);
      assertThat(split.get("seed").asInt()).isEqualTo(42);
    }
  }

  @Test
  void aFormatSaysWhatItCannotHold() throws Exception {
    try (Study study = TestStudies.allKinds(temp.resolve("study"), "anna")) {
      importAs(
          study,
          "csv",
          write(temp.resolve("t.csv"), "id,text,title\na,Hello world.,Title\nb,Nothing here.,\n"));
      DocumentBuilder builder =
          DocumentBuilder.aDocument(study.text("a")).onLayer("Frame").span(0, 5, "threat");
      int first = builder.lastId();
      builder.span(6, 11, "threat");
      builder
          .onLayer("Attribution")
          .relation(first, builder.lastId(), "speaker")
          .onLayer("Tone")
          .label("calm");
      study.writeAnnotations("a", "anna", builder.snapshot());
      assertThat(exportAs(study, "csv-spans", temp.resolve("csv")).losses().counts())
          .isEqualTo(
              Map.of("relations", 1L, "labels of documents", 1L, "documents without spans", 1L));
      assertThat(exportAs(study, "xmi", temp.resolve("xmi")).losses().counts())
          .isEqualTo(Map.of("metadata: title", 1L));
      assertThat(exportAs(study, "jsonl", temp.resolve("jsonl")).losses().isEmpty()).isTrue();
      assertThat(TestStudies.hashes(temp.resolve("xmi")).keySet())
          .contains("TypeSystem.xml", "anna/a.xmi", "manifest.json", "unannotated/b.xmi");
    }
  }

  @Test
  void theTableOfSpansIsRfc4180() throws Exception {
    try (Study study = TestStudies.allKinds(temp.resolve("study"), "anna")) {
      importAs(
          study,
          "csv",
          write(
              temp.resolve("t.csv"),
              "id,text,date\na,\"\uD83D\uDE00 one, \"\"two\"\"\nthree\",2026\n"));
      AnnotationSnapshot snapshot =
          DocumentBuilder.aDocument(study.text("a"))
              .onLayer("Frame")
              .span(3, 19, "burden")
              .snapshot();
      study.writeAnnotations("a", "anna", snapshot);
      exportAs(study, "csv-spans", temp.resolve("out"));
      String content = Files.readString(temp.resolve("out/spans.csv"));
      assertThat(content)
          .startsWith(
              "document,annotator,id,layer,label,label_name,start,end,text,fragments,memo,origin,confidence,Frame.text,")
          .contains(",Frame,burden,burden,2,18,\"one, \"\"two\"\"\nthree\",2-18,,manual,,")
          .endsWith(",2026,,,\r\n");
    }
  }

  private ExportReport export(Study study, Path out, boolean overwrite) throws ProblemException {
    return new ExportDataset(
            study,
            FormatRegistry.builtIn().exporter("jsonl"),
            out,
            List.of(),
            List.of(),
            null,
            null,
            false,
            null,
            overwrite,
            Map.of())
        .run(Progress.NONE);
  }

  private void assertOnlyWantedFiles(String... names) throws IOException {
    try (Stream<Path> children = Files.list(temp)) {
      assertThat(children.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }
}

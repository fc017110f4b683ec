package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.formats.TestStudies.exportAs;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ArgUNSC through the formats; skipped where the shared data are missing. */
class ArgumentCorpusTest {
  private static final Path CORPUS =
      Path.of("")
          .toAbsolutePath()
          .resolve("../../../shared/data/corpora/unsc-argument-brat")
          .normalize();

  private static final int SPANS = 4571;
  private static final int RELATIONS = 3043;

  @TempDir Path temp;

  @BeforeEach
  void needsTheCorpus() {
    assumeTrue(Files.isDirectory(CORPUS), "shared test data are missing: " + CORPUS);
  }

  private static ImportReport read(Study study, String format, Path path, String annotator)
      throws Exception {
    return new ImportDocuments(
            study,
            List.of(path),
            FormatRegistry.builtIn().importer(format),
            annotator,
            null,
            ImportOptions.NONE,
            false)
        .run(Progress.NONE);
  }

  @Test
  void comesInWhole() throws Exception {
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      ImportReport report = read(study, "brat", CORPUS, "gold");
      assertThat(report.problems().has(Severity.WARNING))
          .as("%s", report.problems().list())
          .isFalse();
      assertThat(report.documents()).isEqualTo(144);
      assertThat(report.spans()).isEqualTo(SPANS);
      assertThat(report.relations()).isEqualTo(RELATIONS);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brat",
        "jsonl",
        "xmi",
        "jsoncas",
        "webanno-tsv",
        "doccano",
        "labelstudio",
        "prodigy",
        "w3c"
      })
  void comesBackTheSame(String format) throws Exception {
    try (Study study = TestStudies.blank(temp.resolve("study"));
        Study second = TestStudies.blank(temp.resolve("second"))) {
      read(study, "brat", CORPUS, "gold");
      exportAs(study, format, temp.resolve("out"));
      ImportReport report = read(second, format, temp.resolve("out"), "gold");
      assertThat(report.documents()).as("%s", report.problems().list()).isEqualTo(144);
      assertThat(report.spans()).isEqualTo(SPANS);
      assertThat(report.relations()).isEqualTo(RELATIONS);
      for (DocumentEntry entry : study.documents().entries()) {
        assertThat(second.text(entry.path())).isEqualTo(study.text(entry.path()));
        assertThat(lines(second.read(entry.path(), "gold")))
            .as(entry.path())
            .isEqualTo(lines(study.read(entry.path(), "gold")));
      }
    }
  }

  /** One flat layer, of overlapping spans the longest: CoNLL says what it lost. */
  @Test
  void conllCountsWhatItCannotHold() throws Exception {
    try (Study study = TestStudies.blank(temp.resolve("study"));
        Study second = TestStudies.blank(temp.resolve("second"))) {
      read(study, "brat", CORPUS, "gold");
      ExportReport exported = exportAs(study, "conll", temp.resolve("out"));
      Map<String, Long> losses = new HashMap<>(exported.losses().counts());
      assertThat(losses).containsEntry("relations", (long) RELATIONS);
      ImportReport report = read(second, "conll", temp.resolve("out"), "gold");
      assertThat(report.documents()).isEqualTo(144);
      assertThat(report.spans())
          .isEqualTo(
              SPANS
                  - losses.getOrDefault("spans that overlap a longer one", 0L)
                  - losses.getOrDefault("spans of white space only", 0L))
          .isEqualTo(exported.counts().spans());
    }
  }

  private static List<String> lines(AnnotationSnapshot snapshot) {
    Map<Integer, String> places = new TreeMap<>();
    snapshot
        .spans()
        .forEach(s -> places.put(s.id(), s.fragments() + " " + s.layer() + " " + s.code()));
    List<String> lines = new ArrayList<>(places.values());
    snapshot
        .relations()
        .forEach(
            r ->
                lines.add(
                    r.layer()
                        + " "
                        + r.code()
                        + " "
                        + places.get(r.source())
                        + " > "
                        + places.get(r.target())));
    lines.sort(null);
    return lines;
  }
}

package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.formats.TestStudies.exportAs;
import static org.glossator.formats.TestStudies.importAs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.formats.FormatRegistry.FormatInfo;
import org.glossator.formats.internal.exporting.Holds;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.testkit.RandomStudies;
import org.glossator.testkit.TestCodebooks;
import org.glossator.uima.XmiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Study to file to study, twice, for every format that goes both ways: what the format carries
 * comes back, what it does not is in the manifest with the right number, and the second time
 * nothing more is lost.
 */
class FormatRoundTripTest {
  private static final List<String> ANNOTATORS = List.of("coder1", "coder2");

  /** More of them with {@code -Dglossator.roundtrips=N}. */
  private static final int SEEDS = Integer.getInteger("glossator.roundtrips", 4);

  private static final int FIRST_SEED = 1;

  @TempDir Path temp;

  static Stream<Arguments> cases() {
    return FormatContracts.all().stream()
        .flatMap(
            contract ->
                LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS)
                    .mapToObj(seed -> Arguments.of(contract, seed)));
  }

  @Test
  void everyFormatThatGoesBothWaysHasAContract() {
    assertThat(
            FormatRegistry.builtIn().formats().stream()
                .filter(f -> f.canImport() && f.canExport())
                .map(FormatInfo::id))
        .containsExactlyInAnyOrderElementsOf(
            FormatContracts.all().stream().map(FormatContract::id).toList());
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("cases")
  void comesBackButForTheDeclaredLosses(FormatContract contract, long seed) throws Exception {
    List<String> annotators =
        contract.holds(Holds.ANNOTATORS) || seed % 2 == 0 ? ANNOTATORS : ANNOTATORS.subList(0, 1);
    try (Study first = new RandomStudies(seed).study(temp.resolve("1/study"), 5);
        Study second = TestStudies.allKindsAndFlat(temp.resolve("2/study"), "nobody");
        Study third = TestStudies.allKindsAndFlat(temp.resolve("3/study"), "nobody")) {
      Map<String, Long> losses = new TreeMap<>();
      Content expected = content(contract, first, annotators, losses);
      assertLosses(contract, export(contract, first, annotators, "out1"), losses);
      read(contract, "out1", annotators, second);
      Content came = content(contract, second, annotators, new TreeMap<>());
      came.assertSame(expected, "first cycle");
      export(contract, second, annotators, "out2");
      read(contract, "out2", annotators, third);
      content(contract, third, annotators, new TreeMap<>()).assertSame(came, "second cycle");
    }
  }

  private ExportReport export(
      FormatContract contract, Study study, List<String> annotators, String out) throws Exception {
    Exporter exporter = FormatRegistry.builtIn().exporter(contract.id());
    List<String> known = annotators.stream().filter(study.annotators()::contains).toList();
    return new ExportDataset(
            study,
            exporter,
            temp.resolve(out),
            known,
            List.of(),
            null,
            null,
            false,
            null,
            false,
            Map.of())
        .run(Progress.NONE);
  }

  private void read(FormatContract contract, String out, List<String> annotators, Study into)
      throws Exception {
    for (Map.Entry<Path, String> each :
        contract.imports(temp.resolve(out), annotators).entrySet()) {
      ImportReport report =
          new ImportDocuments(
                  into,
                  List.of(each.getKey()),
                  FormatRegistry.builtIn().importer(contract.id()),
                  each.getValue(),
                  null,
                  ImportOptions.NONE,
                  false)
              .run(Progress.NONE);
      assertThat(
              report.problems().list().stream().filter(p -> p.severity() != Severity.INFO).toList())
          .isEmpty();
    }
  }

  private static void assertLosses(
      FormatContract contract, ExportReport report, Map<String, Long> expected) {
    Map<String, Long> counted = new TreeMap<>(report.losses().counts());
    counted.keySet().removeIf(contract::isOptional);
    assertThat(counted).isEqualTo(FormatContract.summed(expected));
  }

  /** Documents, and annotations by document and annotator. */
  private record Content(Map<String, String> documents, Map<String, List<String>> annotations) {
    void assertSame(Content other, String when) {
      assertThat(documents).as(when).isEqualTo(other.documents);
      assertThat(annotations.keySet()).as(when).isEqualTo(other.annotations.keySet());
      other.annotations.forEach(
          (key, lines) -> {
            List<String> missing = new ArrayList<>(lines);
            List<String> more = new ArrayList<>(annotations.get(key));
            annotations.get(key).forEach(missing::remove);
            lines.forEach(more::remove);
            assertThat(missing).as("%s: of %s missing, in place of %s", when, key, more).isEmpty();
            assertThat(more).as("%s: in %s too many", when, key).isEmpty();
          });
    }
  }

  private static Content content(
      FormatContract contract, Study study, List<String> annotators, Map<String, Long> losses)
      throws Exception {
    Map<String, String> documents = new TreeMap<>();
    Map<String, List<String>> annotations = new TreeMap<>();
    for (DocumentEntry entry : study.documents().entries()) {
      String metadata = contract.holds(Holds.METADATA) ? " " + metadata(study, entry) : "";
      documents.put(entry.path(), contract.comparable(study.text(entry.path())) + metadata);
      contract.metadata(metadata(study, entry), losses);
      for (String annotator : annotators) {
        if (study.annotators().contains(annotator)
            && study.hasAnnotations(entry.path(), annotator)) {
          List<String> lines = contract.expected(study.read(entry.path(), annotator), losses);
          // an empty file is what some formats have where nobody has worked
          if (!lines.isEmpty()) {
            annotations.put(entry.path() + " of " + annotator, lines);
          }
        }
      }
    }
    return new Content(documents, annotations);
  }

  private static Map<String, String> metadata(Study study, DocumentEntry entry) {
    Map<String, String> values = new TreeMap<>();
    for (String column : study.documents().columns()) {
      if (!List.of("path", "sha256").contains(column) && !entry.get(column).isEmpty()) {
        values.put(column, entry.get(column));
      }
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void jsonlIsTheSameByteForByte(long seed) throws Exception {
    Path first = temp.resolve("1/study");
    try (Study study = new RandomStudies(seed).study(first, 6)) {
      exportAs(study, "jsonl", temp.resolve("out1"));
      try (Study second = TestStudies.allKinds(temp.resolve("2/study"), "nobody")) {
        ImportReport report = importAs(second, "jsonl", temp.resolve("out1/dataset.jsonl"));
        assertThat(TestStudies.problems(report)).as("seed " + seed).isEmpty();
        assertThat(report.additions()).as("seed " + seed).isEmpty();
        assertSame(study, second, seed);
        exportAs(second, "jsonl", temp.resolve("out2"));
      }
    }
    // the annotators of the first study have nothing to do with "nobody", who has no annotations
    assertThat(Files.readString(temp.resolve("out2/dataset.jsonl")))
        .as("seed " + seed)
        .isEqualTo(Files.readString(temp.resolve("out1/dataset.jsonl")));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void xmi(long seed) throws Exception {
    try (Study study = new RandomStudies(seed).study(temp.resolve("study"), 5)) {
      exportAs(study, "xmi", temp.resolve("out"));
      for (DocumentEntry entry : study.documents().entries()) {
        for (String annotator : study.annotatorsOf(entry.path())) {
          Path file = temp.resolve("out/" + annotator + "/" + entry.path() + ".xmi");
          AnnotationSnapshot read =
              XmiReader.read(file.toString(), Files.readAllBytes(file), TestCodebooks.scheme())
                  .snapshot();
          assertThat(read.annotations())
              .as("seed " + seed + ", " + file)
              .isEqualTo(study.read(entry.path(), annotator).annotations());
        }
      }
    }
  }

  private static void assertSame(Study expected, Study actual, long seed) throws Exception {
    assertThat(actual.documents().entries()).isEqualTo(expected.documents().entries());
    for (DocumentEntry entry : expected.documents().entries()) {
      String path = entry.path();
      assertThat(actual.text(path)).isEqualTo(expected.text(path));
      assertThat(actual.annotatorsOf(path)).isEqualTo(expected.annotatorsOf(path));
      for (String annotator : expected.annotatorsOf(path)) {
        List<String> here = comparable(actual.read(path, annotator), actual);
        List<String> there = comparable(expected.read(path, annotator), expected);
        List<String> more = new ArrayList<>(here);
        more.removeAll(there);
        there.removeAll(here);
        assertThat(more)
            .as("seed %d, %s of %s, in place of %s", seed, path, annotator, there)
            .isEmpty();
        assertThat(there).as("seed %d, %s of %s", seed, path, annotator).isEmpty();
      }
    }
  }

  /**
   * What the format carries: ids of labels are not in it, and there is one codebook version a line,
   * so annotations that came without one come back with the line's.
   */
  private static List<String> comparable(AnnotationSnapshot snapshot, Study study) {
    List<Annotation> all = new ArrayList<>(snapshot.annotations());
    List<String> lines = new ArrayList<>();
    for (Annotation annotation : all) {
      String version = study.scheme().version();
      String text = annotation.toString().replaceAll("codebookVersion=[^,\\]]*]$", "v=" + version);
      lines.add(annotation instanceof DocumentLabel ? text.replaceFirst("id=\\d+", "id=?") : text);
    }
    lines.sort(Comparator.naturalOrder());
    return lines;
  }
}

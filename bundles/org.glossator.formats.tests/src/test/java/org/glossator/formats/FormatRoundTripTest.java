package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.formats.TestStudies.exportAs;
import static org.glossator.formats.TestStudies.importAs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.testkit.RandomStudies;
import org.glossator.testkit.TestCodebooks;
import org.glossator.uima.XmiReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Study to file to study, twice: equal, and the file byte for byte. */
class FormatRoundTripTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void jsonl(long seed) throws Exception {
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

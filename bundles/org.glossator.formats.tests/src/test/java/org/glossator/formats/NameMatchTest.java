package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.formats.TestStudies.importAs;
import static org.glossator.formats.TestStudies.write;

import java.nio.file.Path;
import java.util.Map;
import org.glossator.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of a file that are nearly names of the codebook. */
class NameMatchTest {
  @TempDir Path temp;

  private Path corpus() throws Exception {
    write(temp.resolve("in/x.txt"), "One two");
    return write(
        temp.resolve("in/x.ann"),
        "T1\tShared_Responsibility 0 3\tOne\nT2\tThreat 4 7\ttwo\nT3\tNovel 4 7\ttwo\n"
            + "A1\tMulti-Choice T1 low\n");
  }

  private static ImportOptions onFrame(boolean strict, String... match) {
    return new ImportOptions(
        null, "frame", strict, match.length == 0 ? Map.of() : Map.of("match", match[0]));
  }

  @Test
  void areOffered() throws Exception {
    Path file = corpus();
    try (Study study = TestStudies.allKinds(temp.resolve("study"), "coder1")) {
      ImportReport report = importAs(study, "brat", onFrame(false), file);
      assertThat(report.additions())
          .extracting(ImportReport.Addition::id)
          .contains("Shared_Responsibility", "Threat", "Novel");
      assertThat(TestStudies.problems(report))
          .anyMatch(p -> p.contains("\"Threat\" is nearly \"threat\""))
          .anyMatch(
              p -> p.contains("\"Shared_Responsibility\" is nearly \"shared-responsibility\""))
          .noneMatch(p -> p.contains("\"Novel\" is nearly"));
    }
  }

  @Test
  void areTakenForTheSameOnRequest() throws Exception {
    Path file = corpus();
    try (Study study = TestStudies.allKinds(temp.resolve("study"), "coder1")) {
      ImportReport report = importAs(study, "brat", onFrame(false, "names"), file);
      assertThat(report.additions()).extracting(ImportReport.Addition::id).containsExactly("Novel");
      assertThat(study.read("x", "coder1").spansTouching(0, 3).getFirst())
          .matches(s -> s.code().equals("shared-responsibility"))
          .matches(s -> s.attributes().containsKey("multi-choice"));
    }
  }

  @Test
  void strictRefusesTheFile() throws Exception {
    Path file = corpus();
    try (Study study = TestStudies.allKinds(temp.resolve("study"), "coder1")) {
      ImportReport report = importAs(study, "brat", onFrame(true), file);
      assertThat(report.documents()).isZero();
      assertThat(study.scheme().layer("Frame").code("Novel")).isNull();
    }
  }
}

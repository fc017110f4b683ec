package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.testkit.SampleStudyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleStudyTest {
  @TempDir private Path folder;

  @Test
  void isHealthy() throws Exception {
    Path target = folder.resolve("sample");
    SampleStudy.create(target);
    List<Problem> problems = Doctor.examine(target, Progress.NONE);
    assertThat(problems).noneMatch(p -> p.severity() == Severity.ERROR);
    try (Study study = StudyStore.open(target).study()) {
      StudyStats.Result stats = new StudyStats(study).run(Progress.NONE);
      assertThat(stats.problems()).isEmpty();
      assertThat(stats.documents()).isEqualTo(12);
      assertThat(stats.annotators().keySet()).containsExactly("coder1", "coder2");
      assertThat(stats.annotators().values())
          .allMatch(a -> a.spans() > 50 && a.relations() > 0 && a.labels() > 5);
      assertThat(stats.layers().keySet())
          .containsExactly("Frame", "Claim", "Actor", "Attribution", "Tone");
      assertThat(stats.layers().get("Frame").codes()).containsKey("shared-responsibility");
    }
  }

  @Test
  void hasTheNameOfItsFolder() throws Exception {
    SampleStudy.create(folder.resolve("my copy"));
    assertThat(folder.resolve("my copy/.project")).content().contains("<name>my copy</name>");
    assertThat(folder.resolve("my copy/.gitignore")).exists();
    assertThatThrownBy(() -> SampleStudy.create(folder.resolve("my copy")))
        .hasMessageContaining("is not empty");
  }

  /** Who changes the sources runs {@link SampleStudyBuilder}. */
  @Test
  void isWhatItsSourcesMake() throws Exception {
    Path project = project();
    Path built = folder.resolve("sample");
    new SampleStudyBuilder(
            project.resolve("releng/sample"),
            project.resolve("bundles/org.glossator.codebook/templates/responsibility.codebook"))
        .build(built);
    Map<String, byte[]> expected = StudyStoreTest.files(built);
    Map<String, byte[]> committed =
        StudyStoreTest.files(project.resolve("bundles/org.glossator.study/sample"));
    assertThat(committed.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (name, content) ->
            assertThat(committed.get(name))
                .as("%s (run SampleStudyBuilder)", name)
                .isEqualTo(content));
  }

  private static Path project() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("releng/sample"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}

package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.base.Progress;
import org.glossator.codebook.model.LayerKind;
import org.glossator.study.StudyStats.AnnotatorCounts;
import org.glossator.study.StudyStats.LayerCounts;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyStatsTest {
  @TempDir private Path folder;

  @Test
  void countsOverAllDocumentsAndAnnotators() throws Exception {
    String text = "a👍🏽 bcd efg";
    try (Study study =
        StudyStore.create(
            folder, new NewStudy("", TestCodebooks.allKinds(), List.of("coder1", "coder2")))) {
      study.addDocuments(List.of(NewDocument.of("x", text), NewDocument.of("y", "共同")));
      DocumentBuilder first =
          DocumentBuilder.aDocument(text)
              .span(6, 9, "threat")
              .span(10, 13, "burden")
              .relation(1000, 1001, "speaker");
      study.writeAnnotations("x", "coder1", first.snapshot());
      DocumentBuilder second =
          DocumentBuilder.aDocument(text).span(6, 9, "threat").span(6, 9, null).label("calm");
      study.writeAnnotations("x", "coder2", second.snapshot());
      Files.createDirectories(folder.resolve("annotations/coder2"));
      Files.writeString(folder.resolve("annotations/coder2/y.xmi"), "broken");

      StudyStats.Result result = new StudyStats(study).run(Progress.NONE);

      assertThat(result.documents()).isEqualTo(2);
      assertThat(result.characters()).isEqualTo(11 + 2);
      assertThat(result.annotators())
          .containsExactly(
              Map.entry("coder1", new AnnotatorCounts(1, 2, 1, 0)),
              Map.entry("coder2", new AnnotatorCounts(1, 2, 0, 1)));
      assertThat(result.layers().keySet()).containsExactly("Frame", "Claim", "Attribution", "Tone");
      assertThat(result.layers().get("Frame"))
          .isEqualTo(new LayerCounts("Frame", LayerKind.SPAN, 4, Map.of("threat", 2, "burden", 1)));
      assertThat(result.layers().get("Claim").total()).isZero();
      assertThat(result.layers().get("Tone").codes()).containsExactly(Map.entry("calm", 1));
      assertThat(result.problems())
          .singleElement()
          .asString()
          .startsWith("annotations/coder2/y.xmi:");
    }
  }
}

package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.base.Progress;
import org.glossator.codebook.SchemeCode;
import org.glossator.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project export of INCEpTION: annotators, curation, layers and tag sets. */
class InceptionTest {
  @TempDir Path temp;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String cas(String value, int end) {
    return "{\"%TYPES\":{\"webanno.custom.Frame\":{\"%NAME\":\"webanno.custom.Frame\",\"%SUPER_TYPE\":"
        + "\"uima.tcas.Annotation\",\"stanceTag\":{\"%NAME\":\"stanceTag\",\"%RANGE\":\"uima.cas.String\"},"
        + "\"sure\":{\"%NAME\":\"sure\",\"%RANGE\":\"uima.cas.Boolean\"},"
        + "\"note\":{\"%NAME\":\"note\",\"%RANGE\":\"uima.cas.String\"}}},\"%FEATURE_STRUCTURES\":[{\"%ID\":1,\"%TYPE\":\"uima.cas.Sofa\",\"sofaNum\":1,\"sofaID\":\"_InitialView\",\"sofaString\":\"One"
        + " two\"},"
        + "{\"%ID\":2,\"%TYPE\":\"webanno.custom.Frame\",\"@sofa\":1,\"begin\":0,\"end\":"
        + end
        + ",\"stanceTag\":\""
        + value
        + "\",\"sure\":true}],\"%VIEWS\":{\"_InitialView\":{\"%SOFA\":1,\"%MEMBERS\":[2]}}}";
  }

  @Test
  void everyAnnotatorAndTheCodebook() throws Exception {
    String project =
        "{\"name\":\"P\",\"tag_sets\":[{\"name\":\"Stances\",\"tags\":[{\"name\":\"pro\",\"description\":\"for"
            + " it\"},{\"name\":\"contra\"}]}],\"layers\":[{\"name\":\"webanno.custom.Frame\",\"uiName\":\"Frame"
            + " of it\","
            + "\"type\":\"span\",\"features\":[{\"name\":\"note\",\"type\":\"uima.cas.String\"},"
            + "{\"name\":\"stanceTag\",\"type\":\"uima.cas.String\",\"tag_set\":{\"name\":\"Stances\"}},"
            + "{\"name\":\"sure\",\"type\":\"uima.cas.Boolean\"}]}]}";
    Path inner =
        ZipImportTest.zip(temp.resolve("inner.zip"), Map.of("bob.json", utf8(cas("contra", 7))));
    Path file =
        ZipImportTest.zip(
            temp.resolve("project.zip"),
            Map.of(
                "exportedproject123.json", utf8(project),
                "source/a.txt", utf8("One two"),
                "annotation/a.txt/anna.json", utf8(cas("pro", 3)),
                "annotation/a.txt/bob.zip", Files.readAllBytes(inner),
                "annotation/a.txt/INITIAL_CAS.json", utf8(cas("pro", 3)),
                "annotation_ser/a.txt/anna.ser", new byte[] {1},
                "curation/a.txt/CURATION_USER.json", utf8(cas("pro", 7)),
                "annotation/b.txt/anna.json", utf8("broken")));
    ImportPreview.Result preview =
        new ImportPreview(
                List.of(file),
                FormatRegistry.builtIn().importer("inception"),
                ImportOptions.NONE,
                5)
            .run(Progress.NONE);
    assertThat(preview.documents()).as("three annotators of one text").hasSize(1);
    assertThat(preview.documents().getFirst().annotations()).isEqualTo(3);
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      ImportReport report = TestStudies.importAs(study, "inception", file);
      assertThat(study.annotatorsOf("a")).contains("anna", "bob", "curator");
      assertThat(study.read("a", "bob").spans())
          .extracting(Annotation::code)
          .containsExactly("contra");
      assertThat(study.scheme().layer("Frame").codes())
          .extracting(SchemeCode::id)
          .containsExactly("pro", "contra");
      assertThat(study.scheme().layer("Frame").code("pro").definition()).isEqualTo("for it");
      assertThat(study.scheme().layer("Frame").name()).isEqualTo("Frame of it");
      assertThat(TestStudies.problems(report))
          .anyMatch(p -> p.contains("b.txt") && p.contains("JSON"));
    }
  }
}

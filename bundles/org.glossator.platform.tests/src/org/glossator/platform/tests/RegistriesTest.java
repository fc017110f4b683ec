package org.glossator.platform.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.base.Problem;
import org.glossator.platform.GlossatorPlatform;
import org.junit.jupiter.api.Test;

class RegistriesTest {

  @Test
  void contributionsOfPlugInsStandBesideTheBuiltIns() {
    assertThat(GlossatorPlatform.formats().importer("test-notes"))
        .isInstanceOf(Contributions.NotesImporter.class);
    assertThat(GlossatorPlatform.formats().exporter("test-notes"))
        .isInstanceOf(Contributions.NotesExporter.class);
    assertThat(GlossatorPlatform.engines().find("test-engine"))
        .isInstanceOf(Contributions.TestEngine.class);
    assertThat(GlossatorPlatform.measures().find("test-measure"))
        .isInstanceOf(Contributions.TestMeasure.class);
    assertThat(GlossatorPlatform.formats().importer("jsonl")).isNotNull();
    assertThat(GlossatorPlatform.engines().find("segmenter")).isNotNull();
  }

  @Test
  void aBrokenContributionIsAProblemThatNamesItsPlugInAndNothingElse() {
    assertThat(GlossatorPlatform.formats().importer("txt"))
        .as("a built-in is not replaced")
        .isNotNull()
        .isNotInstanceOf(Contributions.NotesImporter.class);
    for (String broken : List.of("broken-missing", "broken-type", "broken-throws", "broken-name")) {
      assertThat(GlossatorPlatform.formats().importer(broken)).as(broken).isNull();
      assertThat(problemsWith('"' + broken + '"')).as(broken).hasSize(1);
    }
    assertThat(problemsWith("\"txt\"")).hasSize(1);
    assertThat(problemsWith("has no id")).hasSize(1);
    assertThat(problemsWith("\"broken-throws\"").getFirst().what()).contains("cannot be made");
    assertThat(GlossatorPlatform.problems())
        .allSatisfy(p -> assertThat(p.path()).isEqualTo("org.glossator.platform.tests"))
        .allSatisfy(p -> assertThat(p.remedy()).isNotEmpty());
  }

  @Test
  void aRegistryIsFilledOnce() {
    assertThat(GlossatorPlatform.formats()).isSameAs(GlossatorPlatform.formats());
    assertThat(GlossatorPlatform.engines()).isSameAs(GlossatorPlatform.engines());
    assertThat(GlossatorPlatform.measures()).isSameAs(GlossatorPlatform.measures());
    assertThat(GlossatorPlatform.studies()).isSameAs(GlossatorPlatform.studies());
  }

  private static List<Problem> problemsWith(String text) {
    return GlossatorPlatform.problems().stream().filter(p -> p.what().contains(text)).toList();
  }
}

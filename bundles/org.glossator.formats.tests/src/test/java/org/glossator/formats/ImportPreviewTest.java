package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.base.Problem;
import org.glossator.base.Progress;
import org.glossator.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import would bring, and bringing it under other names. */
class ImportPreviewTest {
  private static final String LINE =
      "{\"id\":\"%s\",\"text\":\"One two\",\"annotator\":\"c\",\"spans\":["
          + "{\"id\":\"a\",\"start\":0,\"end\":3,\"layer\":\"X\",\"label\":\"p\",\"features\":{\"n\":\"v\"}},"
          + "{\"id\":\"b\",\"start\":4,\"end\":7,\"layer\":\"Y\",\"label\":\"q\"}],\"relations\":[{\"id\":\"r\",\"head\":\"a\",\"tail\":\"b\",\"layer\":\"R\",\"label\":\"l\"}]}\n";

  @TempDir Path temp;

  @Test
  void showsTheFirstDocumentsAndTheirNames() throws Exception {
    Path file =
        TestStudies.write(
            temp.resolve("d.jsonl"),
            LINE.formatted("1") + LINE.formatted("2") + LINE.formatted("3"));
    ImportPreview.Result result =
        new ImportPreview(
                List.of(file), FormatRegistry.builtIn().importer("jsonl"), ImportOptions.NONE, 2)
            .run(Progress.NONE);
    assertThat(result.documents())
        .extracting(ImportPreview.Document::name)
        .containsExactly("1", "2");
    assertThat(result.uses())
        .extracting(
            u -> u.kind().getLiteral() + " " + u.layer() + " " + u.labels() + " " + u.attributes())
        .containsExactly("span X {p=2} [n]", "span Y {q=2} []", "relation R {l=2} []");
  }

  @Test
  void tellsTheGuessOfTheEncodingAndWhatIsChanged() throws Exception {
    Path folder = temp.resolve("in");
    TestStudies.write(
        folder.resolve("a.txt"),
        "Stra\u00dfe \u00fcber\r\nalles. Gr\u00fc\u00dfe aus K\u00f6ln.",
        Charset.forName("windows-1252"));
    ImportPreview.Result result =
        new ImportPreview(
                List.of(folder), FormatRegistry.builtIn().importer("txt"), ImportOptions.NONE, 5)
            .run(Progress.NONE);
    assertThat(result.problems())
        .extracting(Problem::what)
        .anyMatch(p -> p.contains("windows-1252, which is a guess"))
        .anyMatch(p -> p.contains("line end"));
  }

  @Test
  void namesAreMapped() throws Exception {
    Path file = TestStudies.write(temp.resolve("d.jsonl"), LINE.formatted("1"));
    ImportOptions options =
        new ImportOptions(
            null,
            null,
            false,
            Map.of(
                ImportMapping.layerKey("X"), "Frame",
                ImportMapping.labelKey("X", "p"), "threat",
                ImportMapping.attributeKey("X", "n"), "stance",
                ImportMapping.layerKey("Y"), ""));
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      ImportReport report = TestStudies.importAs(study, "jsonl", options, file);
      assertThat(TestStudies.problems(report)).isEmpty();
      assertThat(study.read("1", "c").spans())
          .extracting(s -> s.layer() + " " + s.code() + " " + s.attributes().keySet())
          .containsExactly("Frame threat [stance]");
      assertThat(study.read("1", "c").relations()).extracting(Annotation::code).isEmpty();
    }
  }
}

package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.base.Progress;
import org.glossator.base.TextHash;
import org.glossator.study.Study;
import org.glossator.testkit.RandomStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes with a dataset: card, data package, Croissant, Parquet; and TEI. */
class PublishingTest {
  private final ObjectMapper mapper = new ObjectMapper();
  @TempDir Path temp;

  @Test
  void theDescriptionsSayWhatTheFilesAre() throws Exception {
    Path out = temp.resolve("out");
    ExportReport report;
    try (Study study = new RandomStudies(51).study(temp.resolve("study"), 6)) {
      report = TestStudies.exportAs(study, "csv-spans", out, Map.of("parquet", "true"));
    }
    JsonNode pack = mapper.readTree(out.resolve("datapackage.json").toFile());
    assertThat(pack.get("resources"))
        .extracting(r -> r.get("path").asText())
        .containsExactly("spans.csv", "spans.parquet");
    for (JsonNode resource : pack.get("resources")) {
      byte[] content = Files.readAllBytes(out.resolve(resource.get("path").asText()));
      assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + TextHash.sha256(content));
      assertThat(resource.get("bytes").asLong()).isEqualTo(content.length);
      assertThat(resource.get("name").asText()).matches("[a-z0-9._-]+");
    }
    String header = Files.readString(out.resolve("spans.csv")).lines().findFirst().orElseThrow();
    assertThat(pack.get("resources").get(0).get("schema").get("fields"))
        .extracting(f -> f.get("name").asText())
        .containsExactly(header.split(","));
    JsonNode croissant = mapper.readTree(out.resolve("croissant.json").toFile());
    assertThat(croissant.get("conformsTo").asText())
        .isEqualTo("http://mlcommons.org/croissant/1.1");
    assertThat(croissant.get("distribution"))
        .extracting(d -> d.get("sha256").asText())
        .containsExactly(
            TextHash.sha256(Files.readAllBytes(out.resolve("spans.csv"))),
            TextHash.sha256(Files.readAllBytes(out.resolve("spans.parquet"))));
    assertThat(croissant.get("recordSet").get(0).get("field"))
        .anyMatch(
            f ->
                f.get("name").asText().equals("start")
                    && f.get("dataType").asText().equals("sc:Integer"));
    String card = Files.readString(out.resolve("README.md"));
    assertThat(card)
        .contains("pretty_name:", "## Codebook", "## Counts by code and annotator", "pandas")
        .contains("`shared-responsibility`", "| all |");
    long counted =
        card.lines()
            .filter(l -> l.matches("\\| (`[^`]+`|\\(none\\)) \\|( \\d+ \\|)+"))
            .mapToLong(l -> Long.parseLong(l.replaceAll(".* (\\d+) \\|$", "$1")))
            .sum();
    // of what is in the dataset: the format has no relations and no labels
    assertThat(counted).isEqualTo(report.counts().spans());
    assertThat(card)
        .contains("`spans.parquet` (the same table)", "read_parquet", "export `jsonl`")
        .contains("`-o` and `license=...`, `url=...`, `creator=...`, `published=...`")
        .contains("- split: train");
    assertThat(croissant.has("license")).isFalse();
  }

  @Test
  void whatPublishersSayIsInTheDescriptions() throws Exception {
    Path out = temp.resolve("out");
    Map<String, String> said =
        Map.of(
            "license", "https://spdx.org/licenses/CC-BY-4.0.html",
            "url", "https://example.org/d",
            "creator", "A. Author; B. Institute",
            "published", "2026-11-30");
    try (Study study = new RandomStudies(54).study(temp.resolve("study"), 2)) {
      TestStudies.exportAs(study, "jsonl", out, said);
    }
    JsonNode croissant = mapper.readTree(out.resolve("croissant.json").toFile());
    for (String required :
        List.of(
            "@context",
            "@type",
            "conformsTo",
            "description",
            "license",
            "name",
            "url",
            "creator",
            "datePublished",
            "distribution")) {
      assertThat(croissant.has(required)).as(required).isTrue();
    }
    assertThat(croissant.get("creator"))
        .extracting(c -> c.get("name").asText())
        .containsExactly("A. Author", "B. Institute");
    assertThat(Files.readString(out.resolve("README.md")))
        .contains("CC-BY-4.0")
        .doesNotContain("Before it is published");
  }

  @Test
  void notesThatQuoteTheTextStayOutWithIt() throws Exception {
    String text = "The danger crosses every border, and nobody can meet it alone.";
    Path in =
        TestStudies.write(
            temp.resolve("in.jsonl"),
            "{\"id\":\"a\",\"text\":\""
                + text
                + "\",\"annotator\":\"c\",\"spans\":[{\"id\":\"s1\",\"start\":0,\"end\":10,\"layer\":\"L\",\"label\":\"x\",\"features\":{\"cue\":\"and"
                + " nobody can meet it  alone\",\"why\":\"clear\"},\"memo\":\"see: crosses every"
                + " border, and"
                + " nobody\"},{\"id\":\"s2\",\"start\":4,\"end\":10,\"layer\":\"L\",\"label\":\"x\",\"memo\":\"unsure\"}]}\n");
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      TestStudies.importAs(study, "jsonl", in);
      for (String format : List.of("jsonl", "csv-spans")) {
        Path out = temp.resolve(format);
        ExportReport report =
            new ExportDataset(
                    study,
                    FormatRegistry.builtIn().exporter(format),
                    out,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    true,
                    null,
                    false,
                    Map.of("parquet", "true"))
                .run(Progress.NONE);
        assertThat(report.losses().counts())
            .containsEntry("memos that quote the text", 1L)
            .containsEntry("values of attributes that quote the text", 1L);
        for (ExportResult.ExportedFile file : report.files()) {
          assertThat(
                  new String(Files.readAllBytes(out.resolve(file.path())), StandardCharsets.UTF_8))
              .as(file.path())
              .doesNotContain("border")
              .doesNotContain("alone");
        }
        String data =
            Files.readString(out.resolve(format.equals("jsonl") ? "dataset.jsonl" : "spans.csv"));
        assertThat(data).contains("unsure", "clear");
      }
    }
  }

  @Test
  void parquetBeginsAndEndsAsItMust() throws Exception {
    try (Study study = new RandomStudies(52).study(temp.resolve("study"), 3)) {
      TestStudies.exportAs(study, "csv-spans", temp.resolve("out"), Map.of("parquet", "true"));
      TestStudies.exportAs(study, "csv-spans", temp.resolve("again"), Map.of("parquet", "true"));
    }
    byte[] file = Files.readAllBytes(temp.resolve("out/spans.parquet"));
    assertThat(Files.readAllBytes(temp.resolve("again/spans.parquet"))).isEqualTo(file);
    String magic = new String(file, 0, 4, StandardCharsets.US_ASCII);
    String end = new String(file, file.length - 4, 4, StandardCharsets.US_ASCII);
    assertThat(magic + end).isEqualTo("PAR1PAR1");
    int footer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
    assertThat(footer).isPositive().isLessThan(file.length - 12);
    String told = new String(file, file.length - 8 - footer, footer, StandardCharsets.ISO_8859_1);
    assertThat(told).contains("document", "annotator", "Glossator version");
  }

  @Test
  void teiIsWellFormedAndProven() throws Exception {
    try (Study study = new RandomStudies(53).study(temp.resolve("study"), 5)) {
      ExportReport report = TestStudies.exportAs(study, "tei", temp.resolve("out"), Map.of());
      assertThat(report.counts().spans()).isPositive();
      String first =
          report.files().stream()
              .map(ExportResult.ExportedFile::path)
              .filter(p -> p.endsWith(".xml"))
              .findFirst()
              .orElseThrow();
      assertThat(Files.readString(temp.resolve("out").resolve(first)))
          .contains("http://www.tei-c.org/ns/1.0", "string-range(text,", "<taxonomy");
    }
  }
}

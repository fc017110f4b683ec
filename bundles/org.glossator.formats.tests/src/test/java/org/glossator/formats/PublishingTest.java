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

  private ExportReport export(Study study, String format, Path out, Map<String, String> values)
      throws Exception {
    return new ExportDataset(
            study,
            FormatRegistry.builtIn().exporter(format),
            out,
            List.of(),
            List.of(),
            null,
            null,
            false,
            null,
            false,
            values)
        .run(Progress.NONE);
  }

  @Test
  void theDescriptionsSayWhatTheFilesAre() throws Exception {
    Path out = temp.resolve("out");
    ExportReport report;
    try (Study study = new RandomStudies(51).study(temp.resolve("study"), 6)) {
      report = export(study, "csv-spans", out, Map.of("parquet", "true"));
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
    assertThat(counted)
        .isEqualTo(
            report.counts().spans()
                + report.losses().counts().getOrDefault("relations", 0L)
                + report.losses().counts().getOrDefault("labels of documents", 0L));
  }

  @Test
  void parquetBeginsAndEndsAsItMust() throws Exception {
    try (Study study = new RandomStudies(52).study(temp.resolve("study"), 3)) {
      export(study, "csv-spans", temp.resolve("out"), Map.of("parquet", "true"));
      export(study, "csv-spans", temp.resolve("again"), Map.of("parquet", "true"));
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
      ExportReport report = export(study, "tei", temp.resolve("out"), Map.of());
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

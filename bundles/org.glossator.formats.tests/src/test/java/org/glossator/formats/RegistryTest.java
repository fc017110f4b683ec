package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;
import org.glossator.formats.FormatRegistry.FormatInfo;
import org.junit.jupiter.api.Test;

class RegistryTest {

  @Test
  void listsTheFormatsInOrder() {
    assertThat(FormatRegistry.builtIn().formats())
        .extracting(f -> f.id() + " " + f.canImport() + " " + f.canExport())
        .isSorted()
        .contains(
            "brat true true",
            "conll true true",
            "csv true false",
            "csv-spans false true",
            "doccano true true",
            "docx true false",
            "html true false",
            "jsonl true true",
            "labelstudio true true",
            "odt true false",
            "pdf true false",
            "prodigy true true",
            "rtf true false",
            "semeval-2020-11 true true",
            "semeval-2023-3 true true",
            "txt true false",
            "w3c true true",
            "webanno-tsv true true");
    assertThat(FormatRegistry.builtIn().formats())
        .extracting(FormatInfo::description)
        .noneMatch(String::isBlank)
        .noneMatch(d -> d.endsWith("."));
  }

  @Test
  void refusesASecondFormatOfAnId() {
    FormatRegistry registry = FormatRegistry.builtIn();
    Importer txt = registry.importer("txt");
    assertThatThrownBy(() -> registry.add(txt)).isInstanceOf(IllegalArgumentException.class);
    assertThat(registry.importer("nope")).isNull();
    assertThat(registry.exporter("txt")).isNull();
  }

  @Test
  void theVersionIsThatOfTheBundle() throws Exception {
    Path manifest =
        Path.of("").toAbsolutePath().resolveSibling("org.glossator.formats/META-INF/MANIFEST.MF");
    try (InputStream in = Files.newInputStream(manifest)) {
      String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
      assertThat(version).isEqualTo(Glossator.VERSION + ".qualifier");
    }
  }
}

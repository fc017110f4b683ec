package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.base.ProblemException;
import org.glossator.base.Severity;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.study.Study;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of the shared fixtures and corpora: what comes in goes out in the same format and
 * comes in again the same, or the file is refused with a line that says why. Skipped where the
 * shared data are missing.
 */
class FixtureFidelityTest {
  private static final Path DATA =
      Path.of("").toAbsolutePath().resolve("../../../shared/data").normalize();

  /** Provenance: that annotations were imported is new in each study that they come to. */
  private static final Set<String> OF_NO_CONTENT =
      Set.of("origins", "codebook versions of annotations", "texts, of which tokens are left");

  /** What the model takes in, and the format has no place for; by the end of the file's name. */
  private static final Map<String, Map<String, Long>> LOSSES =
      Map.of(
          "xmi/cas_with_smileys.xmi", Map.of("metadata: title", 1L),
          "xmi/cas_with_empty_array_reference.xmi", Map.of("metadata: title", 1L));

  /** Files that are no documents with annotations; why is in the problem that they end with. */
  private static final Map<String, String> REFUSED = refused();

  @TempDir Path temp;

  private static Map<String, String> refused() {
    Map<String, String> refused = new LinkedHashMap<>();
    refused.put("brat/brat/.*-ref(-[a-z]+)?\\.ann", "has no text beside it");
    refused.put("brat/conll/2012/en-ref-min.ann", "has no text beside it");
    refused.put(
        "fixtures/conll/conll/(2006|2008|2009|2012|corenlp|u|u_v2)/.*", "no column of tags");
    refused.put("fixtures/brat/conll/.*\\.conll", "no column of tags");
    refused.put("fixtures/conll/conll/text/sample.txt", "no column of tags");
    refused.put("fixtures/conll/.*germeval2014_test.conll.out", "no column of tags");
    refused.put(".*/casWith(FloatingPoint|FsList|SofaData|outText).*", "has no text");
    refused.put(".*/casWithTextAndAnnotations/debug.xmi", "has no text");
    refused.put(".*/emptyCas/data.json", "has no text");
    refused.put(".*/emptyCas/debug.xmi", "has no document");
    refused.put(".*/cas_with_(array|list)_features.xmi", "has no text");
    return refused;
  }

  /** The format of a file by its place, or null for one that is none of a format that is read. */
  private static String format(String name) {
    if (name.endsWith(".ann")) {
      return "brat";
    } else if (name.startsWith("fixtures/doccano/")) {
      return name.endsWith(".conll") ? "conll" : "doccano";
    } else if (name.startsWith("fixtures/conll/") || name.endsWith(".conll")) {
      return "conll";
    } else if (name.endsWith("data.json")) {
      return "jsoncas";
    } else if (name.endsWith(".xmi")) {
      return "xmi";
    } else if (name.endsWith(".tsv")) {
      return "webanno-tsv";
    }
    return name.endsWith(".txt") ? "txt" : null;
  }

  private static List<String> files(String pattern) throws IOException {
    assumeTrue(Files.isDirectory(DATA), "shared test data are missing: " + DATA);
    try (Stream<Path> walk = Files.walk(DATA)) {
      return walk.filter(Files::isRegularFile)
          .map(f -> DATA.relativize(f).toString().replace('\\', '/'))
          .filter(name -> name.matches(pattern))
          .sorted()
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFile() throws IOException {
    List<String> names = files(".*").stream().filter(name -> format(name) != null).toList();
    assertThat(names).hasSizeGreaterThan(500);
    return names.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> check(name, format(name), temp.resolve("" + names.indexOf(name)))));
  }

  private static void check(String name, String format, Path folder) throws Exception {
    String refused =
        REFUSED.entrySet().stream()
            .filter(e -> name.matches(".*" + e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    try (Study first = TestStudies.blank(folder.resolve("1"));
        Study second = TestStudies.blank(folder.resolve("2"))) {
      ImportReport came = TestStudies.importAs(first, format, options(name), DATA.resolve(name));
      if (refused != null) {
        assertThat(came.documents()).isZero();
        assertThat(came.problems().list())
            .filteredOn(p -> p.severity() == Severity.ERROR)
            .singleElement()
            .asString()
            .contains(refused);
        return;
      }
      assertThat(came.documents()).as("%s", came.problems().list()).isPositive();
      String back = FormatRegistry.builtIn().exporter(format) == null ? "jsonl" : format;
      ExportReport went = export(first, back, folder.resolve("out"));
      assertThat(losses(went)).isEqualTo(expectedLosses(name));
      ImportReport again = TestStudies.importAs(second, back, folder.resolve("out"));
      assertThat(
              again.problems().list().stream().filter(p -> p.severity() != Severity.INFO).toList())
          .isEmpty();
      List<String> lost = new ArrayList<>(StudyLines.of(first));
      List<String> more = new ArrayList<>(StudyLines.of(second));
      StudyLines.of(second).forEach(lost::remove);
      StudyLines.of(first).forEach(more::remove);
      if (!expectedLosses(name).isEmpty()) {
        lost.removeIf(line -> line.contains(" metadata "));
      }
      assertThat(lost).as("in place of %s", more).isEmpty();
      assertThat(more).isEmpty();
    }
  }

  /** Type systems of this collection lie in another folder. */
  private static ImportOptions options(String name) {
    Matcher collection = Pattern.compile("fixtures/xmi/xmi/(small_)?cas(.*)\\.xmi").matcher(name);
    if (collection.matches()) {
      String small = collection.group(1) == null ? "" : collection.group(1);
      Path typeSystem =
          DATA.resolve("fixtures/xmi/typesystems")
              .resolve(small + "typesystem" + collection.group(2) + ".xml");
      if (Files.exists(typeSystem)) {
        return new ImportOptions(null, null, false, Map.of("typesystem", typeSystem.toString()));
      }
    }
    return ImportOptions.NONE;
  }

  /** Texts of this format are divided already: another division would be another text. */
  private static ExportReport export(Study study, String format, Path out) throws Exception {
    Map<String, String> options = format.equals("conll") ? Map.of("tokens", "spaces") : Map.of();
    return TestStudies.exportAs(study, format, out, options);
  }

  private static Map<String, Long> losses(ExportReport report) {
    Map<String, Long> losses = new LinkedHashMap<>(report.losses().counts());
    losses.keySet().removeAll(OF_NO_CONTENT);
    return losses;
  }

  private static Map<String, Long> expectedLosses(String name) {
    return LOSSES.entrySet().stream()
        .filter(e -> name.endsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Map.of());
  }

  /** Type systems are codebooks; what is made of one is the same after a trip through JSON. */
  @TestFactory
  Stream<DynamicTest> everyTypeSystem() throws IOException {
    List<String> names = files("fixtures/(xmi|jsoncas|webanno-tsv3)/.*\\.xml");
    assertThat(names).hasSizeGreaterThan(20);
    return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> typeSystem(name)));
  }

  private static void typeSystem(String name) throws Exception {
    Path file = DATA.resolve(name);
    CodebookFiles.Loaded read;
    try {
      read = CodebookReading.read(file, null);
    } catch (ProblemException e) {
      assertThat(e).hasMessageContaining("has no type of annotations");
      return;
    }
    byte[] json = CodebookExport.toBytes(read.codebook(), "json");
    CodebookFiles.Loaded again = CodebookReading.read(file, json, "json", null);
    assertThat(again.problems()).isEmpty();
    assertThat(Scheme.of(again.codebook()).layers().toString())
        .isEqualTo(Scheme.of(read.codebook()).layers().toString());
  }
}

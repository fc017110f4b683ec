package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.glossator.annotation.Fragment;
import org.glossator.base.ProblemException;
import org.glossator.study.Study;
import org.glossator.testkit.RandomStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever bytes a file has, a reader gives documents that make sense or says one problem. More
 * rounds with {@code -Dglossator.fuzz=N}.
 */
class CasFuzzTest {
  private static final int ROUNDS = Integer.getInteger("glossator.fuzz", 300);

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"xmi,.xmi,61", "jsoncas,.json,62", "qdpx,.qde,63"})
  void neverFailsOtherwise(String format, String ending, long seed) throws Exception {
    byte[] whole = sample(format, ending, seed);
    Random random = new Random(seed);
    Importer importer = FormatRegistry.builtIn().importer(format);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] content = mutated(whole, random);
      Path file = temp.resolve("f" + ending);
      if (format.equals("qdpx")) {
        file = ZipImportTest.zip(temp.resolve("f.qdpx"), Map.of("project.qde", content));
      } else {
        Files.write(file, content);
      }
      RecordingSink sink = new RecordingSink();
      try {
        importer.read(ImportSource.of(file), ImportOptions.NONE, sink);
      } catch (ProblemException e) {
        assertThat(e.problem().toString().lines()).hasSize(1);
      } catch (RuntimeException e) {
        fail("seed " + seed + ", round " + round, e);
      }
      for (ImportedDocument document : sink.documents) {
        for (ImportedAnnotations a : document.annotations()) {
          for (ImportedSpan span : a.spans()) {
            for (Fragment fragment : span.fragments()) {
              assertThat(fragment.end()).isLessThanOrEqualTo(document.text().length());
            }
          }
        }
      }
    }
  }

  private byte[] sample(String format, String ending, long seed) throws Exception {
    Path out = temp.resolve("out");
    try (Study study = new RandomStudies(seed).study(temp.resolve("study"), 2)) {
      TestStudies.exportAs(study, format, out);
    }
    if (format.equals("qdpx")) {
      try (ZipFile zip = new ZipFile(out.resolve("project.qdpx").toFile())) {
        // with the texts inside, so that selections have something to lie in
        String qde =
            new String(
                zip.getInputStream(zip.getEntry("project.qde")).readAllBytes(),
                StandardCharsets.UTF_8);
        return qde.replaceAll(
                " plainTextPath=\"internal://[^\"]*\">",
                "><PlainTextContent>" + "word ".repeat(400) + "</PlainTextContent>")
            .getBytes(StandardCharsets.UTF_8);
      }
    }
    try (Stream<Path> files = Files.walk(out)) {
      return Files.readAllBytes(
          files
              .filter(
                  f -> f.toString().endsWith(ending) && f.getParent().toString().contains("coder"))
              .findFirst()
              .orElseThrow());
    }
  }

  private static byte[] mutated(byte[] whole, Random random) {
    byte[] content = whole.clone();
    String tasty = "\"<>&;{}[],:0919-=/\\#@^%\0";
    for (int i = random.nextInt(8); i >= 0; i--) {
      int at = random.nextInt(content.length);
      switch (random.nextInt(4)) {
        case 0 -> content[at] = (byte) random.nextInt(256);
        case 1 -> content[at] = (byte) tasty.charAt(random.nextInt(tasty.length()));
        case 2 -> {
          int to = random.nextInt(content.length);
          int n = Math.min(random.nextInt(30), content.length - Math.max(at, to));
          System.arraycopy(whole, at, content, to, n);
        }
        default ->
            content = Arrays.copyOf(content, Math.max(1, content.length - random.nextInt(9)));
      }
    }
    return content;
  }

  @Test
  void arraysOfArraysWithoutEnd() throws Exception {
    StringBuilder xmi =
        new StringBuilder(
            "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
                + " xmlns:a=\"http:///a.ecore\"><cas:Sofa xmi:id=\"1\" sofaString=\"text\"/>");
    for (int i = 10; i < 50_000; i++) {
      xmi.append("<cas:FSArray xmi:id=\"" + i + "\" elements=\"" + (i + 1) + " " + 10 + "\"/>");
    }
    xmi.append("<a:X xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"4\" args=\"10\"/></xmi:XMI>");
    TestStudies.write(
        temp.resolve("TypeSystem.xml"),
        "<typeSystemDescription><types><typeDescription><name>a.X</name><supertypeName>"
            + "uima.tcas.Annotation</supertypeName><features><featureDescription><name>args</name>"
            + "<rangeTypeName>uima.cas.FSArray</rangeTypeName></featureDescription></features>"
            + "</typeDescription></types></typeSystemDescription>");
    Path file = TestStudies.write(temp.resolve("d.xmi"), xmi.toString());
    RecordingSink sink = new RecordingSink();
    FormatRegistry.builtIn().importer("xmi").read(ImportSource.of(file), ImportOptions.NONE, sink);
    assertThat(sink.documents.getFirst().annotations().getFirst().spans()).hasSize(1);
  }
}

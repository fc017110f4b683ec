package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.testkit.RandomStudies;
import org.glossator.uima.CasMapper;
import org.glossator.uima.TypeSystems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XMI and JSON CAS: our own come back as they were, those of other tools as far as they fit. */
class CasFormatsTest {
  private static final Path FIXTURES =
      Path.of("").toAbsolutePath().resolve("../../../shared/data/fixtures").normalize();

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"xmi,21", "xmi,22", "jsoncas,23", "jsoncas,24"})
  void ourOwnComeBackAsTheyWere(String format, long seed) throws Exception {
    try (Study study = new RandomStudies(seed).study(temp.resolve("1/study"), 5);
        Study second = TestStudies.allKinds(temp.resolve("2/study"), "nobody")) {
      TestStudies.exportAs(study, format, temp.resolve("out"));
      ImportReport report = TestStudies.importAs(second, format, temp.resolve("out"));
      assertThat(TestStudies.problems(report)).as("seed " + seed).isEmpty();
      assertThat(report.additions()).as("seed " + seed).isEmpty();
      for (DocumentEntry entry : study.documents().entries()) {
        String path = entry.path();
        assertThat(second.text(path)).isEqualTo(study.text(path));
        assertThat(second.annotatorsOf(path)).isEqualTo(study.annotatorsOf(path));
        for (String annotator : study.annotatorsOf(path)) {
          assertThat(lines(second.read(path, annotator)))
              .as("seed %d, %s of %s", seed, path, annotator)
              .isEqualTo(lines(study.read(path, annotator)));
        }
      }
    }
  }

  private static List<String> lines(AnnotationSnapshot snapshot) {
    List<String> lines = new ArrayList<>();
    for (Annotation a : snapshot.annotations()) {
      lines.add(a.toString());
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void uimaItselfReadsOurJsonCas(long seed) throws Exception {
    try (Study study = new RandomStudies(seed).study(temp.resolve("study"), 4)) {
      TestStudies.exportAs(study, "jsoncas", temp.resolve("out"));
      for (DocumentEntry entry : study.documents().entries()) {
        for (String annotator : study.annotatorsOf(entry.path())) {
          CAS cas = CasCreationUtils.createCas(TypeSystems.of(study.scheme()), null, null, null);
          JsonCas2Deserializer serializer = new JsonCas2Deserializer();
          try (InputStream in =
              new FileInputStream(
                  temp.resolve("out/" + annotator + "/" + entry.path() + ".json").toFile())) {
            serializer.deserialize(in, cas);
          }
          AnnotationSnapshot read = CasMapper.fromCas(cas, study.scheme());
          assertThat(lines(read))
              .as("seed %d, %s of %s", seed, entry.path(), annotator)
              .isEqualTo(lines(study.read(entry.path(), annotator)));
        }
      }
    }
  }

  private RecordingSink read(String format, Path file) throws Exception {
    RecordingSink sink = new RecordingSink();
    FormatRegistry.builtIn().importer(format).read(ImportSource.of(file), ImportOptions.NONE, sink);
    return sink;
  }

  private static final String HEAD =
      "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
          + " xmlns:tcas=\"http:///uima/tcas.ecore\" xmlns:a=\"http:///a.ecore\""
          + " xmi:version=\"2.0\">";

  @Test
  void spansRelationsSlotsAndReferencesOfOtherTools() throws Exception {
    Files.writeString(
        temp.resolve("TypeSystem.xml"),
        "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"><types>"
            + type(
                "a.Entity", "uima.tcas.Annotation", "value:uima.cas.String", "n:uima.cas.Integer")
            + type("a.Role", "uima.cas.TOP", "role:uima.cas.String", "target:a.Entity")
            + type(
                "a.Event", "uima.tcas.Annotation", "kind:uima.cas.String", "args:uima.cas.FSArray")
            + type(
                "a.Rel",
                "uima.tcas.Annotation",
                "Governor:a.Entity",
                "Dependent:a.Entity",
                "label:uima.cas.String")
            + type("a.Doc", "uima.cas.AnnotationBase", "value:uima.cas.String")
            + "</types></typeSystemDescription>");
    Path file =
        TestStudies.write(
            temp.resolve("d.xmi"),
            HEAD
                + "<a:Entity xmi:id=\"2000\" sofa=\"1\" begin=\"0\" end=\"2\" value=\"A\""
                + " n=\"7\"/><a:Entity xmi:id=\"3\" sofa=\"1\" begin=\"3\" end=\"6\""
                + " value=\"B\"/><a:Entity xmi:id=\"9\" sofa=\"1\" begin=\"3\" end=\"99\""
                + " value=\"B\"/><a:Role xmi:id=\"4\" role=\"agent\" target=\"3\"/><a:Event"
                + " xmi:id=\"5\" sofa=\"1\" begin=\"0\" end=\"6\" kind=\"K\" args=\"4\"/><a:Rel"
                + " xmi:id=\"6\" sofa=\"1\" begin=\"3\" end=\"6\" Governor=\"2000\" Dependent=\"3\""
                + " label=\"L\"/><a:Doc xmi:id=\"7\" sofa=\"1\""
                + " value=\"calm\"/><tcas:DocumentAnnotation xmi:id=\"8\" sofa=\"1\" begin=\"0\""
                + " end=\"6\" language=\"en\"/><cas:Sofa xmi:id=\"1\" sofaNum=\"1\""
                + " sofaID=\"_InitialView\" sofaString=\"\ud83d\ude00 two\"/><cas:Sofa"
                + " xmi:id=\"21\" sofaNum=\"2\" sofaID=\"Second\" sofaString=\"other\"/><cas:View"
                + " sofa=\"1\" members=\"2000 3 9 5 6 7 8\"/><cas:View sofa=\"21\""
                + " members=\"\"/></xmi:XMI>");
    RecordingSink sink = read("xmi", file);
    assertThat(sink.documents).extracting(ImportedDocument::name).containsExactly("d", "d_Second");
    ImportedDocument document = sink.documents.getFirst();
    assertThat(document.metadata()).containsEntry("language", "en");
    ImportedAnnotations a = document.annotations().getFirst();
    assertThat(a.spans())
        .extracting(
            s ->
                s.fragments()
                    + " "
                    + s.values().layer()
                    + " "
                    + s.values().label()
                    + " "
                    + s.values().features())
        .containsExactly(
            "[Fragment[begin=0, end=2]] Entity A {n=7}",
            "[Fragment[begin=3, end=6]] Entity B {}",
            "[Fragment[begin=0, end=6]] Event K {}");
    assertThat(a.relations())
        .extracting(
            r -> r.head() + ">" + r.tail() + " " + r.values().layer() + " " + r.values().label())
        .containsExactly("s5>s3 Event.args agent", "s2000>s3 Rel L");
    assertThat(a.labels()).extracting(l -> l.values().label()).containsExactly("calm");
    assertThat(sink.problems)
        .extracting(p -> p.what())
        .anyMatch(p -> p.contains("behind the text"));
  }

  private static String type(String name, String supertype, String... features) {
    StringBuilder s =
        new StringBuilder(
            "<typeDescription><name>"
                + name
                + "</name><supertypeName>"
                + supertype
                + "</supertypeName><features>");
    for (String feature : features) {
      String[] parts = feature.split(":");
      s.append(
          "<featureDescription><name>"
              + parts[0]
              + "</name><rangeTypeName>"
              + parts[1]
              + "</rangeTypeName></featureDescription>");
    }
    return s + "</features></typeDescription>";
  }

  @Test
  void xmi11WithControlCharacters() throws Exception {
    Path file =
        TestStudies.write(
            temp.resolve("c.xmi"),
            "<?xml version=\"1.1\" encoding=\"UTF-8\"?>"
                + HEAD
                + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\""
                + " sofaString=\"a&#1;b\"/><cas:View sofa=\"1\"/></xmi:XMI>");
    assertThat(read("xmi", file).documents.getFirst().text()).isEqualTo("a\u0001b");
  }

  @Test
  void theFilesOfOtherToolsThatAreAtHand() throws Exception {
    assumeThat(FIXTURES).as("fixtures of other tools").isDirectory();
    List<String> seen = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FIXTURES.resolve("xmi/xmi"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xmi")).sorted().toList()) {
        try {
          RecordingSink sink = read("xmi", file);
          seen.add(file.getFileName().toString());
          assertThat(sink.documents).as(file.toString()).isNotEmpty();
        } catch (org.glossator.base.ProblemException e) {
          // a CAS without a text is no document
          assertThat(e.problem().what())
              .as(file.toString())
              .containsAnyOf("no text", "no document");
        }
      }
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(14);
    int texts = 0;
    try (Stream<Path> files = Files.walk(FIXTURES.resolve("jsoncas"))) {
      for (Path file : files.filter(f -> f.endsWith("data.json")).sorted().toList()) {
        try {
          texts += read("jsoncas", file).documents.size();
        } catch (org.glossator.base.ProblemException e) {
          assertThat(e.problem().what()).as(file.toString()).contains("no text");
        }
      }
    }
    assertThat(texts).isGreaterThanOrEqualTo(5);
  }

  @Test
  void brokenJsonIsAProblemWithItsLine() throws Exception {
    for (String content :
        new String[] {
          "",
          "[]",
          "{}",
          "{\"%TYPES\":",
          "{\"%FEATURE_STRUCTURES\":[{\"%ID\":1}]}",
          "{\"%VIEWS\":{\"a\":{\"%MEMBERS\":[",
          "[".repeat(100_000),
          "{\"x\":" + "[".repeat(100_000)
        }) {
      Path file =
          TestStudies.write(
              temp.resolve("b.json"), (content + " ").getBytes(StandardCharsets.UTF_8));
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> read("jsoncas", file))
          .isInstanceOf(org.glossator.base.ProblemException.class);
    }
  }
}

package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.formats.TestStudies.exportAs;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.uima.TypeSystems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** ArgUNSC through the formats; skipped where the shared data are missing. */
class ArgumentCorpusTest {
  private static final Path CORPUS =
      Path.of("")
          .toAbsolutePath()
          .resolve("../../../shared/data/corpora/unsc-argument-brat")
          .normalize();

  private static final int DOCUMENTS = 144;
  private static final int SPANS = 4571;
  private static final int RELATIONS = 3043;

  @TempDir Path temp;

  @BeforeEach
  void needsTheCorpus() {
    assumeTrue(Files.isDirectory(CORPUS), "shared test data are missing: " + CORPUS);
  }

  private static ImportReport read(Study study, String format, Path path, String annotator)
      throws Exception {
    return new ImportDocuments(
            study,
            List.of(path),
            FormatRegistry.builtIn().importer(format),
            annotator,
            null,
            ImportOptions.NONE,
            false)
        .run(Progress.NONE);
  }

  @Test
  void comesInWhole() throws Exception {
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      ImportReport report = read(study, "brat", CORPUS, "gold");
      assertThat(report.problems().has(Severity.WARNING))
          .as("%s", report.problems().list())
          .isFalse();
      assertThat(report.documents()).isEqualTo(DOCUMENTS);
      assertThat(report.spans()).isEqualTo(SPANS);
      assertThat(report.relations()).isEqualTo(RELATIONS);
    }
  }

  /** What each format says that it cannot hold of this corpus, whose origin is new to all. */
  private static Map<String, Long> provenance(String format) {
    return switch (format) {
      case "jsonl", "xmi", "jsoncas", "labelstudio", "w3c", "qdpx" -> Map.of();
      default -> Map.of("origins", 1L);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brat",
        "jsonl",
        "xmi",
        "jsoncas",
        "webanno-tsv",
        "doccano",
        "labelstudio",
        "prodigy",
        "w3c",
        "qdpx"
      })
  void comesBackTheSame(String format) throws Exception {
    try (Study study = TestStudies.blank(temp.resolve("study"));
        Study second = TestStudies.blank(temp.resolve("second"))) {
      read(study, "brat", CORPUS, "gold");
      ExportReport exported = exportAs(study, format, temp.resolve("out"));
      assertThat(exported.losses().counts()).isEqualTo(provenance(format));
      Path out = format.equals("qdpx") ? temp.resolve("out/project.qdpx") : temp.resolve("out");
      ImportReport report = read(second, format, out, "gold");
      assertThat(report.problems().has(Severity.WARNING))
          .as("%s", report.problems().list())
          .isFalse();
      assertThat(report.documents()).as("%s", report.problems().list()).isEqualTo(DOCUMENTS);
      assertThat(report.spans()).isEqualTo(SPANS);
      assertThat(report.relations()).isEqualTo(RELATIONS);
      assertThat(StudyLines.of(second)).isEqualTo(StudyLines.of(study));
    }
  }

  @Test
  void uimaReadsTheXmi() throws Exception {
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      read(study, "brat", CORPUS, "gold");
      exportAs(study, "xmi", temp.resolve("out"));
      TypeSystemDescription types =
          UIMAFramework.getXMLParser()
              .parseTypeSystemDescription(
                  new XMLInputSource(temp.resolve("out/TypeSystem.xml").toFile()));
      assertUimaReads(
          study,
          ".xmi",
          (in, cas) -> XmiCasDeserializer.deserialize(in, cas),
          CasCreationUtils.createCas(types, null, null));
    }
  }

  @Test
  void uimaReadsTheJsonCas() throws Exception {
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      read(study, "brat", CORPUS, "gold");
      exportAs(study, "jsoncas", temp.resolve("out"));
      assertUimaReads(
          study,
          ".json",
          (in, cas) -> new JsonCas2Deserializer().deserialize(in, cas),
          CasCreationUtils.createCas(TypeSystems.of(study.scheme()), null, null, null));
    }
  }

  /** A reader of Apache UIMA's. */
  @FunctionalInterface
  private interface UimaReader {
    void read(InputStream in, CAS cas) throws Exception;
  }

  /** Counts feature structures, and compares what each covers and links with the study. */
  private void assertUimaReads(Study study, String ending, UimaReader reader, CAS cas)
      throws Exception {
    int spans = 0;
    int relations = 0;
    for (DocumentEntry entry : study.documents().entries()) {
      cas.reset();
      Path file = temp.resolve("out/gold/" + entry.path() + ending);
      try (InputStream in = Files.newInputStream(file)) {
        reader.read(in, cas);
      }
      AnnotationSnapshot ours = study.read(entry.path(), "gold");
      assertThat(cas.getDocumentText()).isEqualTo(study.text(entry.path()));
      List<String> expectedSpans = new ArrayList<>();
      ours.spans().forEach(s -> expectedSpans.add(s.code() + " " + s.text(ours.text())));
      List<String> expectedRelations = new ArrayList<>();
      ours.relations()
          .forEach(
              r ->
                  expectedRelations.add(
                      ours.span(r.source()).begin()
                          + " "
                          + r.code()
                          + " "
                          + ours.span(r.target()).begin()));
      List<String> foundSpans = new ArrayList<>();
      List<String> foundRelations = new ArrayList<>();
      for (AnnotationFS fs : cas.getAnnotationIndex()) {
        Feature code = fs.getType().getFeatureByBaseName("code");
        Feature from = fs.getType().getFeatureByBaseName("Governor");
        if (from != null) {
          Feature to = fs.getType().getFeatureByBaseName("Dependent");
          foundRelations.add(
              ((AnnotationFS) fs.getFeatureValue(from)).getBegin()
                  + " "
                  + fs.getStringValue(code)
                  + " "
                  + ((AnnotationFS) fs.getFeatureValue(to)).getBegin());
        } else if (code != null) {
          foundSpans.add(fs.getStringValue(code) + " " + fs.getCoveredText());
        }
      }
      assertThat(foundSpans).as(entry.path()).containsExactlyInAnyOrderElementsOf(expectedSpans);
      assertThat(foundRelations)
          .as(entry.path())
          .containsExactlyInAnyOrderElementsOf(expectedRelations);
      spans += foundSpans.size();
      relations += foundRelations.size();
    }
    assertThat(spans).isEqualTo(SPANS);
    assertThat(relations).isEqualTo(RELATIONS);
  }

  @Test
  void theRefiProjectIsValid() throws Exception {
    Path schema = CORPUS.resolve("../../fixtures/refi-qda/Project-mrt2019.xsd").normalize();
    assumeTrue(Files.isRegularFile(schema), "the schema of REFI-QDA is missing: " + schema);
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      read(study, "brat", CORPUS, "gold");
      exportAs(study, "qdpx", temp.resolve("out"));
    }
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    try (ZipFile zip = new ZipFile(temp.resolve("out/project.qdpx").toFile());
        InputStream qde = zip.getInputStream(zip.getEntry("project.qde"))) {
      factory.newSchema(schema.toFile()).newValidator().validate(new StreamSource(qde));
    }
  }

  /** There is no importer of TEI: the test reads the pointers itself. */
  @Test
  void teiPointsAtTheSameTexts() throws Exception {
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      read(study, "brat", CORPUS, "gold");
      ExportReport exported = exportAs(study, "tei", temp.resolve("out"));
      assertThat(exported.losses().counts()).isEqualTo(Map.of("origins", 1L));
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      int spans = 0;
      int links = 0;
      for (DocumentEntry entry : study.documents().entries()) {
        Document tei =
            factory
                .newDocumentBuilder()
                .parse(temp.resolve("out/" + entry.path() + ".xml").toFile());
        String text = tei.getElementsByTagName("ab").item(0).getTextContent();
        assertThat(text).isEqualTo(study.text(entry.path()));
        AnnotationSnapshot ours = study.read(entry.path(), "gold");
        Map<String, String> places = new HashMap<>();
        for (Element span : elements(tei, "span")) {
          places.put("#" + span.getAttribute("xml:id"), covered(span.getAttribute("target"), text));
        }
        List<String> expected = new ArrayList<>();
        ours.spans().forEach(s -> expected.add(s.text(text)));
        assertThat(places.values()).containsExactlyInAnyOrderElementsOf(expected);
        List<String> found = new ArrayList<>();
        for (Element link : elements(tei, "link")) {
          String[] ends = link.getAttribute("target").split(" ");
          found.add(places.get(ends[0]) + " > " + places.get(ends[1]));
        }
        assertThat(found)
            .containsExactlyInAnyOrderElementsOf(
                ours.relations().stream()
                    .map(
                        r ->
                            ours.span(r.source()).text(text)
                                + " > "
                                + ours.span(r.target()).text(text))
                    .toList());
        spans += places.size();
        links += found.size();
      }
      assertThat(spans).isEqualTo(SPANS);
      assertThat(links).isEqualTo(RELATIONS);
    }
  }

  private static List<Element> elements(Document tei, String name) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < tei.getElementsByTagName(name).getLength(); i++) {
      elements.add((Element) tei.getElementsByTagName(name).item(i));
    }
    return elements;
  }

  private static String covered(String pointer, String text) {
    Matcher range = Pattern.compile("string-range\\(text,(\\d+),(\\d+)\\)").matcher(pointer);
    List<String> pieces = new ArrayList<>();
    while (range.find()) {
      int begin = text.offsetByCodePoints(0, Integer.parseInt(range.group(1)));
      int end = text.offsetByCodePoints(begin, Integer.parseInt(range.group(2)));
      pieces.add(text.substring(begin, end));
    }
    return String.join(" ", pieces);
  }

  /** One flat layer, of overlapping spans the longest: CoNLL says what it lost. */
  @Test
  void conllCountsWhatItCannotHold() throws Exception {
    try (Study study = TestStudies.blank(temp.resolve("study"));
        Study second = TestStudies.blank(temp.resolve("second"))) {
      read(study, "brat", CORPUS, "gold");
      ExportReport exported = exportAs(study, "conll", temp.resolve("out"));
      Map<String, Long> losses = new HashMap<>(exported.losses().counts());
      assertThat(losses).containsEntry("relations", (long) RELATIONS);
      ImportReport report = read(second, "conll", temp.resolve("out"), "gold");
      assertThat(report.documents()).isEqualTo(DOCUMENTS);
      assertThat(report.spans())
          .isEqualTo(
              SPANS
                  - losses.getOrDefault("spans that overlap a longer one", 0L)
                  - losses.getOrDefault("spans of white space only", 0L))
          .isEqualTo(exported.counts().spans());
    }
  }
}

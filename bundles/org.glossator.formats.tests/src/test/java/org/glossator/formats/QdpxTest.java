package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.testkit.RandomStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** REFI-QDA projects: ours come back and are valid, those of other programs come in. */
class QdpxTest {
  private static final Path SCHEMA =
      Path.of("")
          .toAbsolutePath()
          .resolve("../../../shared/data/fixtures/refi-qda/Project-mrt2019.xsd")
          .normalize();

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43})
  void ourOwnComeBackAsTheyWere(long seed) throws Exception {
    try (Study study = new RandomStudies(seed).study(temp.resolve("1/study"), 5);
        Study second = TestStudies.allKinds(temp.resolve("2/study"), "nobody")) {
      TestStudies.exportAs(study, "qdpx", temp.resolve("out"));
      assertThat(TestStudies.hashes(temp.resolve("out")).keySet())
          .allMatch(n -> n.equals("project.qdpx") || !n.startsWith("."));
      ImportReport report = TestStudies.importAs(second, "qdpx", temp.resolve("out/project.qdpx"));
      assertThat(TestStudies.problems(report)).as("seed " + seed).isEmpty();
      for (DocumentEntry entry : study.documents().entries()) {
        String path = entry.path();
        assertThat(second.text(path)).isEqualTo(study.text(path));
        for (String annotator : study.annotatorsOf(path)) {
          AnnotationSnapshot expected = study.read(path, annotator);
          if (expected.size() > 0) {
            assertThat(lines(second.read(path, annotator)))
                .as("seed %d, %s of %s", seed, path, annotator)
                .isEqualTo(lines(expected));
          }
        }
      }
      TestStudies.exportAs(second, "qdpx", temp.resolve("again"));
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
  @ValueSource(longs = {44, 45})
  void isValidAgainstTheSchema(long seed) throws Exception {
    assumeThat(SCHEMA).as("the schema of REFI-QDA").isRegularFile();
    try (Study study = new RandomStudies(seed).study(temp.resolve("study"), 5)) {
      TestStudies.exportAs(study, "qdpx", temp.resolve("out"));
    }
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    try (ZipFile zip = new ZipFile(temp.resolve("out/project.qdpx").toFile());
        InputStream qde = zip.getInputStream(zip.getEntry("project.qde"))) {
      factory.newSchema(SCHEMA.toFile()).newValidator().validate(new StreamSource(qde));
    }
  }

  private static final String FOREIGN =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Other 1.0">
       <Users><User guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Anna"/></Users>
       <CodeBook><Codes>
        <Code guid="c0000000-0000-0000-0000-000000000001" name="Parent" isCodable="true" color="#ff0000">
         <Description>What it is</Description>
         <Code guid="c0000000-0000-0000-0000-000000000002" name="Child, too" isCodable="true"/></Code>
       </Codes></CodeBook>
       <Variables><Variable guid="b0000000-0000-0000-0000-000000000001" name="party" typeOfVariable="Text"/></Variables>
       <Cases><Case guid="d0000000-0000-0000-0000-000000000001" name="Case 1">
        <VariableValue><VariableRef targetGUID="b0000000-0000-0000-0000-000000000001"/><TextValue>Greens</TextValue></VariableValue>
        <SourceRef targetGUID="e0000000-0000-0000-0000-000000000001"/></Case></Cases>
       <Sources>
        <TextSource guid="e0000000-0000-0000-0000-000000000001" name="Speech" plainTextPath="internal://A.TXT"
          creatingUser="aaaaaaaa-0000-0000-0000-000000000001">
         <PlainTextSelection guid="f0000000-0000-0000-0000-000000000001" startPosition="2" endPosition="5">
          <Coding guid="f1000000-0000-0000-0000-000000000001"><CodeRef targetGUID="C0000000-0000-0000-0000-000000000002"/></Coding>
          <NoteRef targetGUID="90000000-0000-0000-0000-000000000001"/></PlainTextSelection>
         <PlainTextSelection guid="f0000000-0000-0000-0000-000000000002" startPosition="0" endPosition="99"/>
         <PlainTextSelection guid="f0000000-0000-0000-0000-000000000003" startPosition="0" endPosition="1">
          <Coding guid="f1000000-0000-0000-0000-000000000003"><CodeRef targetGUID="c0000000-0000-0000-0000-000000000001"/></Coding></PlainTextSelection>
         <Coding guid="f1000000-0000-0000-0000-000000000004"><CodeRef targetGUID="c0000000-0000-0000-0000-000000000001"/></Coding>
        </TextSource>
        <TextSource guid="e0000000-0000-0000-0000-000000000002" name="Away" plainTextPath="relative://../../etc/passwd"/>
        <PDFSource guid="e0000000-0000-0000-0000-000000000003" name="Paper" path="internal://p.pdf">
         <PDFSelection guid="f0000000-0000-0000-0000-000000000009" page="1" firstX="0" firstY="0" secondX="1" secondY="1"/>
         <Representation guid="e0000000-0000-0000-0000-000000000004"><PlainTextContent>Paper text</PlainTextContent>
          <PlainTextSelection guid="f0000000-0000-0000-0000-000000000010" startPosition="0" endPosition="5">
          <Coding guid="f1000000-0000-0000-0000-000000000010"><CodeRef targetGUID="c0000000-0000-0000-0000-000000000001"/></Coding></PlainTextSelection>
         </Representation></PDFSource>
       </Sources>
       <Notes><Note guid="90000000-0000-0000-0000-000000000001" name="n"><PlainTextContent>A thought</PlainTextContent></Note></Notes>
       <Links><Link guid="80000000-0000-0000-0000-000000000001" name="supports" direction="OneWay"
         originGUID="f0000000-0000-0000-0000-000000000001" targetGUID="f0000000-0000-0000-0000-000000000003"/></Links>
       <Sets><Set guid="70000000-0000-0000-0000-000000000001" name="s"/></Sets>
      </Project>
      """;

  @Test
  void projectsOfOtherPrograms() throws Exception {
    Path file =
        ZipImportTest.zip(
            temp.resolve("other.qdpx"),
            Map.of(
                "project.qde", FOREIGN.getBytes(StandardCharsets.UTF_8),
                "Sources/a.txt",
                    "\ufeff\ud83d\ude00 two\r\nthree".getBytes(StandardCharsets.UTF_8)));
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      ImportReport report = TestStudies.importAs(study, "qdpx", file);
      assertThat(study.documents().entries())
          .extracting(DocumentEntry::path)
          .containsExactlyInAnyOrder("Paper", "Speech");
      AnnotationSnapshot anna = study.read("Speech", "Anna");
      assertThat(anna.spans())
          .extracting(s -> s.code() + ":" + s.text(anna.text()) + ":" + s.memo())
          .containsExactlyInAnyOrder("Child, too:two:A thought", "Parent:\ud83d\ude00:null");
      assertThat(anna.relations()).extracting(Annotation::code).containsExactly("supports");
      assertThat(anna.labels()).extracting(Annotation::code).containsExactly("Parent");
      assertThat(study.documents().get("Speech").get("party")).isEqualTo("Greens");
      assertThat(study.scheme().layer("Span").code("Child, too").parent()).isEqualTo("Parent");
      assertThat(study.scheme().layer("Span").code("Parent").definition()).isEqualTo("What it is");
      assertThat(TestStudies.problems(report))
          .anyMatch(p -> p.contains("no range of its text"))
          .anyMatch(p -> p.contains("outside the project"))
          .anyMatch(p -> p.contains("sets left out"));
    }
    assertThat(Files.exists(temp.resolve("a.txt"))).isFalse();
  }
}

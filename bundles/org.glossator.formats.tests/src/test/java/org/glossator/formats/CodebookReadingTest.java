package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.Templates;
import org.glossator.codebook.change.CodebookDiff;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.testkit.TestCodebooks;
import org.glossator.uima.TypeSystems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codebooks from other people's files, whole and broken. */
class CodebookReadingTest {
  @TempDir Path temp;

  private CodebookFiles.Loaded read(String name, String content) throws Exception {
    return read(name, content, null);
  }

  private CodebookFiles.Loaded read(String name, String content, Codebook current)
      throws Exception {
    Path file = temp.resolve(name);
    Files.writeString(file, content);
    return CodebookReading.read(file, current);
  }

  private static List<String> told(CodebookFiles.Loaded loaded) {
    return loaded.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void everyTemplateComesBackFromJson() throws Exception {
    for (String id : Templates.ids()) {
      Codebook book = Templates.find(id).create();
      String json = new String(CodebookExport.toBytes(book, "json"), StandardCharsets.UTF_8);
      CodebookFiles.Loaded loaded = read(id + ".json", json);
      assertThat(loaded.problems()).isEmpty();
      assertThat(CodebookDiff.between(book, loaded.codebook())).as(id).isEmpty();
    }
  }

  @Test
  void csvKeepsCodesCriteriaAndTree() throws Exception {
    for (String id : Templates.ids()) {
      Codebook book = Templates.find(id).create();
      String csv = new String(CodebookExport.toBytes(book, "csv"), StandardCharsets.UTF_8);
      CodebookFiles.Loaded loaded = read(id + ".csv", csv);
      assertThat(loaded.problems()).isEmpty();
      assertThat(codes(loaded.codebook())).as(id).isEqualTo(codes(book));
    }
  }

  private static List<String> codes(Codebook book) {
    return Scheme.of(book).layers().stream()
        .flatMap(layer -> layer.codes().stream())
        .map(c -> c.layer() + c.path() + c.id() + c.definition() + c.inclusion() + c.cuePhrases())
        .toList();
  }

  @Test
  void qdcOfTheStudyFindsItsIdsAgain() throws Exception {
    Codebook book = TestCodebooks.allKinds();
    String qdc =
        new String(CodebookExport.toBytes(book, "qdc"), StandardCharsets.UTF_8)
            .replace("name=\"burden\"", "name=\"Heavy load\"");
    Scheme again = Scheme.of(read("a.qdc", qdc, book).codebook());
    assertThat(again.layers())
        .extracting(l -> l.id())
        .containsExactly("Frame", "Claim", "Attribution", "Tone");
    assertThat(again.code("Frame", "burden").name()).isEqualTo("Heavy load");
    assertThat(again.code("Frame", "unfair-burden").parent()).isEqualTo("burden");
    Scheme foreign = Scheme.of(read("b.qdc", qdc).codebook());
    assertThat(foreign.code("frame", "heavy-load")).as("no ids without the codebook").isNotNull();
  }

  @Test
  void foreignQdcWithCodesAtTheTopIsOneLayerAndTellsWhatIsOdd() throws Exception {
    CodebookFiles.Loaded loaded =
        read(
            "x.qdc",
            """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="x"><Codes>
            <Code guid="A" name="Peace" isCodable="true" color="#0A72AF"><Description> a
            definition</Description>
              <Code guid="A" name="Peace" isCodable="true" color="mauve"/>
            </Code>
            <Code guid="B" name="Group" isCodable="false"/>
            </Codes><Sets><Set guid="S" name="Mine"/></Sets></CodeBook>
            """);
    List<SchemeCode> codes = Scheme.of(loaded.codebook()).layer("Code").codes();
    assertThat(codes).extracting(SchemeCode::id).containsExactly("peace", "peace-2", "group");
    assertThat(codes.getFirst().colour().name()).isEqualTo("blue");
    assertThat(codes.getFirst().definition()).isEqualTo("a\ndefinition");
    assertThat(told(loaded))
        .anyMatch(t -> t.contains("x.qdc:5: the code Peace has the GUID of another code"))
        .anyMatch(t -> t.contains("x.qdc:5: there is no colour mauve"))
        .anyMatch(t -> t.contains("the set Mine was left out"));
  }

  @Test
  void aTypeSystemBecomesLayersCodesAndChoices() throws Exception {
    CodebookFiles.Loaded loaded =
        read(
            "TypeSystem.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
            <types>
            <typeDescription><name>my.FrameKind</name><description/>
              <supertypeName>uima.cas.String</supertypeName>
              <allowedValues><value><string>Threat</string></value>
              <value><string>Shared task</string></value></allowedValues></typeDescription>
            <typeDescription><name>my.Level</name><supertypeName>uima.cas.String</supertypeName>
              <allowedValues><value><string>high</string></value><value><string>low</string>
              </value></allowedValues></typeDescription>
            <typeDescription><name>my.Frame</name><description>What is framed</description>
              <supertypeName>uima.tcas.Annotation</supertypeName><features>
              <featureDescription><name>value</name><description/>
                <rangeTypeName>my.FrameKind</rangeTypeName></featureDescription>
              <featureDescription><name>level</name><description/>
                <rangeTypeName>my.Level</rangeTypeName></featureDescription>
              <featureDescription><name>sure</name><description/>
                <rangeTypeName>uima.cas.Boolean</rangeTypeName></featureDescription>
              <featureDescription><name>parts</name><description/>
                <rangeTypeName>uima.cas.FSArray</rangeTypeName></featureDescription>
              </features></typeDescription>
            <typeDescription><name>my.Link</name>
              <supertypeName>uima.tcas.Annotation</supertypeName><features>
              <featureDescription><name>Governor</name>
                <rangeTypeName>my.Frame</rangeTypeName></featureDescription>
              <featureDescription><name>Dependent</name>
                <rangeTypeName>my.Frame</rangeTypeName></featureDescription>
              </features></typeDescription>
            <typeDescription><name>my.Loop</name><supertypeName>my.Loop</supertypeName>
            </typeDescription>
            </types></typeSystemDescription>
            """);
    Codebook book = loaded.codebook();
    assertThat(book.getLayers()).extracting(Layer::getId).containsExactly("Frame", "Link");
    Scheme scheme = Scheme.of(book);
    assertThat(scheme.layer("Frame").codes())
        .extracting(SchemeCode::id)
        .containsExactly("Threat", "Shared task");
    assertThat(scheme.layer("Frame").attributes())
        .extracting(a -> a.id() + " " + a.kind().getLiteral() + " " + a.choices().size())
        .containsExactly("level choice 2", "sure yes-no 0");
    assertThat(scheme.layer("Link").kind()).isEqualTo(LayerKind.RELATION);
    assertThat(book.getLayers().getLast().getTargetLayers()).containsExactly("Frame");
    assertThat(told(loaded)).singleElement().asString().contains("feature parts of my.Frame");
  }

  @Test
  void ourOwnTypeSystemGivesTheLayersBack() throws Exception {
    String xml = new String(TypeSystems.toXml(TestCodebooks.scheme()), StandardCharsets.UTF_8);
    Codebook book = read("typesystem.xml", xml).codebook();
    assertThat(book.getLayers()).extracting(Layer::getId).contains("Frame", "Claim");
  }

  @Test
  void typeSystemsOfOtherToolsAreRead() throws Exception {
    Path fixtures = Path.of("../../../shared/data/fixtures/xmi/typesystems");
    assumeTrue(Files.isDirectory(fixtures), "no fixtures of other tools on this machine");
    Codebook book =
        CodebookReading.read(fixtures.resolve("important_dkpro_types.xml"), null).codebook();
    assertThat(book.getLayers()).extracting(Layer::getId).contains("NamedEntity", "Dependency");
    assertThat(book.getLayers())
        .filteredOn(l -> l.getId().equals("Dependency"))
        .allMatch(l -> l.getKind() == LayerKind.RELATION);
  }

  @Test
  void whatIsWrongIsToldWithItsLineAndTheRestIsRead() throws Exception {
    CodebookFiles.Loaded csv =
        read(
            "x.csv",
            """
            code,name,parent,colour
            a,Alpha,b,mauve
            b,Beta,a,
            b,Again,,
            ,,,
            c,Gamma,nothing,
            """);
    assertThat(Scheme.of(csv.codebook()).layer("Code").codes())
        .extracting(SchemeCode::id)
        .containsExactlyInAnyOrder("a", "b", "c");
    assertThat(told(csv))
        .anyMatch(t -> t.contains("x.csv:2: there is no colour mauve"))
        .anyMatch(t -> t.contains("x.csv:4: a second code"))
        .anyMatch(t -> t.contains("x.csv:5: the row has neither"))
        .anyMatch(t -> t.contains("x.csv:3: the code b would be below itself"))
        .anyMatch(t -> t.contains("x.csv:6: there is no code nothing"));
    CodebookFiles.Loaded json =
        read(
            "x.json",
            """
            {"id": "x", "layers": [
              {"id": "L", "attributes": [
                {"id": "k", "kind": "colourful"}]},
              {"id": "L"},
              {"name": "no id"}]}
            """);
    assertThat(json.codebook().getLayers().getFirst().getAttributes().getFirst().getKind())
        .isEqualTo(AttributeKind.TEXT);
    assertThat(told(json))
        .anyMatch(t -> t.contains("x.json:3: there is no kind colourful"))
        .anyMatch(t -> t.contains("x.json:4: a second layer has the id L"))
        .anyMatch(t -> t.contains("x.json:5: a layer has no id"));
    assertThatThrownBy(() -> read("y.json", "{\"layers\": [\n}")).hasMessageContaining("y.json:2");
    assertThatThrownBy(() -> read("y.qdc", "<a/>")).hasMessageContaining("no REFI-QDA codebook");
    assertThatThrownBy(
            () ->
                read(
                    "z.qdc",
                    "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\">&e;</CodeBook>"))
        .hasMessageContaining("document type declaration");
    assertThatThrownBy(() -> read("what.txt", "hello")).hasMessageContaining("no codebook");
  }

  @Test
  void markdownIsADocumentWithTheHistory() throws Exception {
    Codebook book = Templates.find("responsibility").create();
    String md = new String(CodebookExport.toBytes(book, "md"), StandardCharsets.UTF_8);
    assertThat(md)
        .startsWith("# Responsibility and security framing\n")
        .contains("## Frame", "### Shared responsibility", "**Code this when**", "- ")
        .doesNotContain("null", "\n\n\n");
  }
}

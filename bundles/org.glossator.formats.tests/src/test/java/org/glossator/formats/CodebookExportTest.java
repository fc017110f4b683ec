package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Templates;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.Study;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CodebookExportTest {
  @TempDir Path temp;

  @Test
  void sameCodebookSameBytesInEveryFormat() throws ProblemException {
    for (String format : CodebookExport.FORMATS) {
      byte[] first = CodebookExport.toBytes(Templates.find("responsibility").create(), format);
      byte[] second = CodebookExport.toBytes(Templates.find("responsibility").create(), format);
      assertThat(first).as(format).isEqualTo(second).isNotEmpty();
    }
    assertThatThrownBy(() -> CodebookExport.toBytes(TestCodebooks.allKinds(), "pdf"))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void qdcHasTheTreeOfCodesUnderTheLayers() throws Exception {
    byte[] qdc = CodebookExport.toBytes(TestCodebooks.allKinds(), "qdc");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(qdc)).getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo("urn:QDA-XML:codebook:1.0");
    NodeList codes = root.getElementsByTagNameNS("urn:QDA-XML:codebook:1.0", "Code");
    Element unfair = null;
    for (int i = 0; i < codes.getLength(); i++) {
      Element code = (Element) codes.item(i);
      assertThat(code.getAttribute("guid")).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
      if (code.getAttribute("name").equals("unfair burden")) {
        unfair = code;
      }
    }
    assertThat(unfair).isNotNull();
    Element burden = (Element) unfair.getParentNode();
    assertThat(burden.getAttribute("name")).isEqualTo("burden");
    assertThat(burden.getAttribute("color")).matches("#[0-9a-fA-F]{6}");
    Element layer = (Element) burden.getParentNode();
    assertThat(layer.getAttribute("name")).isEqualTo("Frame");
    assertThat(layer.getAttribute("isCodable")).isEqualTo("false");
  }

  @Test
  void jsonHasEverything() throws Exception {
    JsonNode json =
        new ObjectMapper()
            .readTree(CodebookExport.toBytes(Templates.find("responsibility").create(), "json"));
    assertThat(json.get("id").asText()).isEqualTo("responsibility");
    JsonNode frame = json.get("layers").get(0);
    assertThat(frame.get("kind").asText()).isEqualTo("span");
    assertThat(frame.get("codes").get(0).get("cuePhrases").size()).isPositive();
  }

  @Test
  void csvHasARowACode() throws ProblemException {
    String csv =
        new String(CodebookExport.toBytes(TestCodebooks.allKinds(), "csv"), StandardCharsets.UTF_8);
    assertThat(csv)
        .contains("Frame,span,unfair-burden,unfair burden,burden,burden > unfair burden,");
  }

  @Test
  void anImportedCodebookMustNotStrandAnnotations() throws Exception {
    try (Study study = TestStudies.allKinds(temp.resolve("study"), "anna")) {
      TestStudies.importAs(study, "txt", TestStudies.write(temp.resolve("a.txt"), "Hello world."));
      study.writeAnnotations(
          "a",
          "anna",
          DocumentBuilder.aDocument("Hello world.")
              .onLayer("Frame")
              .span(0, 5, "threat")
              .snapshot());
      Codebook without = TestCodebooks.allKinds();
      without.getLayers().get(0).getCodes().removeIf(c -> c.getId().equals("threat"));
      Path file = temp.resolve("new.codebook");
      CodebookFiles.save(without, file);
      assertThatThrownBy(() -> new CodebookImport(study, file).run(Progress.NONE))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("lacks the code threat of layer Frame, which 1 annotations");
      assertThat(study.scheme().code("Frame", "threat")).isNotNull();

      Codebook renamed = TestCodebooks.allKinds();
      renamed.setVersion("2.0");
      renamed.getLayers().get(0).getCodes().get(1).setName("Danger");
      CodebookFiles.save(renamed, file);
      new CodebookImport(study, file).run(Progress.NONE);
      assertThat(study.scheme().version()).isEqualTo("2.0");
      assertThat(study.scheme().code("Frame", "threat").name()).isEqualTo("Danger");
    }
  }
}

package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.study.Study;
import org.glossator.testkit.RandomStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the code of other tools demands of our exports, beyond what the formats themselves do. */
class OtherToolsTest {
  @TempDir Path temp;

  private Path export(String format) throws Exception {
    Path out = temp.resolve("out");
    try (Study study = new RandomStudies(71).study(temp.resolve("study"), 4)) {
      TestStudies.exportAs(study, format, out);
    }
    return out;
  }

  private static Document xml(byte[] content) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
  }

  private static List<Element> all(Document document, String name) {
    List<Element> elements = new ArrayList<>();
    var found = document.getElementsByTagNameNS("*", name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static List<Element> codes(Path project) throws Exception {
    try (ZipFile zip = new ZipFile(project.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("project.qde"))) {
      return all(xml(in.readAllBytes()), "Code");
    }
  }

  /** QualCoder's table of codes takes a name once; what comes second would be lost. */
  @Test
  void codesOfAProjectHaveNamesOfTheirOwn() throws Exception {
    Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();
    codebook.setId("book");
    codebook.setName("Book");
    layer(codebook, "a", "Claim", "Claim", "Demand", "demand", "Tone");
    layer(codebook, "b", "Tone", "Demand", "Tone: Demand");
    layer(codebook, "c", "Claim", "Other");
    Path out = temp.resolve("out");
    try (Study study = TestStudies.create(temp.resolve("1/study"), codebook, "ann");
        Study second = TestStudies.blank(temp.resolve("2/study"))) {
      TestStudies.importAs(study, "txt", TestStudies.write(temp.resolve("x.txt"), "One text."));
      TestStudies.exportAs(study, "qdpx", out);
      List<String> names =
          codes(out.resolve("project.qdpx")).stream().map(c -> c.getAttribute("name")).toList();
      assertThat(names)
          .containsExactly(
              "Claim",
              "Claim: Claim",
              "Demand",
              "Claim: demand",
              "Claim: Tone",
              "Tone",
              "Tone: Demand",
              "Tone: Tone: Demand",
              "Claim (2)",
              "Other");
      TestStudies.importAs(second, "qdpx", out.resolve("project.qdpx"));
      for (SchemeLayer layer : study.scheme().layers()) {
        SchemeLayer read = second.scheme().layer(layer.id());
        assertThat(read.name()).isEqualTo(layer.name());
        assertThat(read.codes())
            .extracting(SchemeCode::id, SchemeCode::name)
            .isEqualTo(layer.codes().stream().map(c -> tuple(c.id(), c.name())).toList());
      }
    }
  }

  private static void layer(Codebook codebook, String id, String name, String... codes) {
    Layer layer = CodebookFactory.eINSTANCE.createLayer();
    layer.setId(id);
    layer.setName(name);
    layer.setKind(LayerKind.SPAN);
    for (String code : codes) {
      Code c = CodebookFactory.eINSTANCE.createCode();
      c.setId(id + layer.getCodes().size());
      c.setName(code);
      layer.getCodes().add(c);
    }
    codebook.getLayers().add(layer);
  }

  /** QualCoder (refi.py) silently drops a code that has any other child. */
  @Test
  void codesOfAProjectHaveADescriptionAndCodesOnly() throws Exception {
    List<Element> codes = codes(export("qdpx").resolve("project.qdpx"));
    assertThat(codes).isNotEmpty();
    for (Element code : codes) {
      int descriptions = 0;
      for (Node child = code.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element element) {
          assertThat(element.getLocalName()).isIn("Description", "Code");
          descriptions += element.getLocalName().equals("Description") ? 1 : 0;
        }
      }
      assertThat(descriptions).isLessThanOrEqualTo(1);
    }
  }

  /** Label Studio takes a result whose {@code from_name} is a control of that type. */
  @Test
  void resultsOfATaskHaveControls() throws Exception {
    Path out = export("labelstudio");
    Map<String, Element> controls = new HashMap<>();
    Document config = xml(Files.readAllBytes(out.resolve("labeling-config.xml")));
    for (Element element : all(config, "*")) {
      if (element.hasAttribute("toName")) {
        assertThat(controls.put(element.getAttribute("name"), element)).isNull();
      }
    }
    int results = 0;
    for (JsonNode task : new ObjectMapper().readTree(out.resolve("dataset.json").toFile())) {
      for (JsonNode annotation : task.get("annotations")) {
        for (JsonNode result : annotation.get("result")) {
          String type = result.get("type").asText();
          if (type.equals("relation")) {
            continue;
          }
          results++;
          Element control = controls.get(result.get("from_name").asText());
          assertThat(control).as(result.toString()).isNotNull();
          assertThat(control.getAttribute("toName")).isEqualTo(result.get("to_name").asText());
          assertThat(control.getLocalName()).isEqualToIgnoringCase(type);
        }
      }
    }
    assertThat(results).isPositive();
  }

  /** brat's server (annotation.py) reads on past a line that it refuses, and the label is gone. */
  @Test
  void linesOfBratAreTaken() throws Exception {
    Path out = export("brat");
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".ann")).toList()) {
        String text = Files.readString(Path.of(file.toString().replaceAll("ann$", "txt")));
        int[] points = text.codePoints().toArray();
        Set<String> ids = new HashSet<>();
        for (String line : Files.readString(file).lines().toList()) {
          String[] cells = line.split("\t", 3);
          assertThat(cells[0].equals("*") || ids.add(cells[0])).as(line).isTrue();
          String[] words = cells[1].split(" ");
          if (cells[0].startsWith("T")) {
            StringBuilder covered = new StringBuilder();
            int last = 0;
            for (String range : cells[1].substring(words[0].length() + 1).split(";")) {
              int begin = Integer.parseInt(range.split(" ")[0]);
              int end = Integer.parseInt(range.split(" ")[1]);
              assertThat(begin).isBetween(last, end);
              covered.append(covered.isEmpty() ? "" : " ");
              covered.append(new String(points, begin, end - begin));
              last = end;
            }
            assertThat(cells[2]).isEqualTo(covered.toString());
          } else if (cells[0].startsWith("R")) {
            assertThat(words).hasSize(3);
            assertThat(words[1].split(":")[0]).isNotEqualTo(words[2].split(":")[0]);
            assertThat(ids).contains(words[1].split(":")[1], words[2].split(":")[1]);
          } else if (!cells[0].equals("*")) {
            assertThat(ids)
                .as(line)
                .contains(cells[0].startsWith("E") ? words[0].split(":")[1] : words[1]);
          }
        }
      }
    }
  }
}

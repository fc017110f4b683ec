package org.glossator.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Severity;
import org.glossator.codebook.CodebookFiles.Loaded;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.codebook.model.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookFilesTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <codebook:Codebook xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
          xmlns:codebook="http://glossator.org/codebook/1.0" name="Test">
      """;

  private static Loaded read(String xml) throws ProblemException {
    return CodebookFiles.read("x.codebook", xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Codebook codebook) {
    return new String(CodebookFiles.toBytes(codebook), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsWrittenIsReadAgainAndWrittenTheSame() throws Exception {
    for (long seed = 0; seed < 200; seed++) {
      Codebook codebook = new RandomCodebooks(seed).next();
      byte[] bytes = CodebookFiles.toBytes(codebook);
      Codebook again = CodebookFiles.read("x.codebook", bytes).codebook();
      assertThat(EcoreUtil.equals(codebook, again))
          .as("seed %d\n%s", seed, text(codebook))
          .isTrue();
      assertThat(CodebookFiles.toBytes(again)).as("seed %d", seed).isEqualTo(bytes);
    }
  }

  @Test
  void emfReadsOurFilesAndWeReadEmfs() throws Exception {
    for (long seed = 0; seed < 100; seed++) {
      Codebook codebook = new RandomCodebooks(seed).next();
      XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("x.codebook"));
      assertThat(CodebookPackage.eINSTANCE).isNotNull();
      resource.load(new ByteArrayInputStream(CodebookFiles.toBytes(codebook)), Map.of());
      assertThat(resource.getErrors()).isEmpty();
      assertThat(EcoreUtil.equals(codebook, resource.getContents().get(0)))
          .as("seed %d\n%s", seed, text(codebook))
          .isTrue();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
      assertThat(EcoreUtil.equals(codebook, CodebookFiles.read("x", out.toByteArray()).codebook()))
          .as("seed %d", seed)
          .isTrue();
    }
  }

  @Test
  void filesAreKindToGit() {
    Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();
    codebook.setName("Frames «é» 共同");
    codebook.setGuidelines("First line.\nSecond line.");
    Layer layer = CodebookFactory.eINSTANCE.createLayer();
    layer.setId("Frame");
    layer.getSourceLayers().add("a");
    codebook.getLayers().add(layer);
    assertThat(text(codebook))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <codebook:Codebook
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:codebook="http://glossator.org/codebook/1.0"
                formatVersion="1"
                name="Frames «é» 共同">
              <guidelines>First line.
            Second line.</guidelines>
              <layers
                  id="Frame">
                <sourceLayers>a</sourceLayers>
              </layers>
            </codebook:Codebook>
            """);
  }

  @Test
  void unknownContentIsKeptAndTold() throws Exception {
    Loaded loaded =
        read(
            HEAD
                + """
                  <layers id="Frame" mood="blue" xmlns:x="urn:x" x:rank="3" kind="spam">
                    <codes id="c" name="C"><weight unit="kg">5 &lt; 6<x:deep/></weight></codes>
                    <codes id="d" href="http://example.org/other.codebook#//@layers.0"/>
                  </layers>
                  <plugins a="1"/>
                </codebook:Codebook>
                """);
    assertThat(loaded.problems().stream().map(Problem::toString))
        .anySatisfy(
            p -> assertThat(p).startsWith("x.codebook:4: 'spam' is no kind of layer 'Frame'"))
        .anySatisfy(p -> assertThat(p).startsWith("x.codebook:4: unknown attribute mood"))
        .anySatisfy(p -> assertThat(p).startsWith("x.codebook:5: unknown element <weight>"))
        .anySatisfy(p -> assertThat(p).startsWith("x.codebook:6: <codes> links to another file"))
        .anySatisfy(p -> assertThat(p).startsWith("x.codebook:8: unknown element <plugins>"));
    Codebook codebook = loaded.codebook();
    assertThat(codebook.getLayers().get(0).getCodes()).hasSize(1);
    String written = text(CodebookFiles.copy(codebook));
    assertThat(written)
        .contains("xmlns:x=\"urn:x\"")
        .contains("x:rank=\"3\"")
        .contains("mood=\"blue\"")
        .contains("kind=\"spam\"")
        .contains("<weight unit=\"kg\">5 &lt; 6<x:deep xmlns:x=\"urn:x\"/></weight>")
        .contains("<codes id=\"d\" href=\"http://example.org/other.codebook#//@layers.0\"/>")
        .contains("<plugins a=\"1\"/>");
    assertThat(text(read(written).codebook())).isEqualTo(written);
  }

  @Test
  void aKeptValueGoesWhenItsFeatureIsSet() throws Exception {
    Codebook codebook =
        read(HEAD
                + "<layers id='L'><attributes id='a' kind='colour'/></layers></codebook:Codebook>")
            .codebook();
    assertThat(text(codebook)).contains("kind=\"colour\"");
    codebook.getLayers().get(0).getAttributes().get(0).setKind(AttributeKind.TEXT);
    assertThat(text(codebook)).doesNotContain("colour");
  }

  @Test
  void unknownAttributeKindNamesTheKnownOnes() throws Exception {
    Loaded loaded =
        read(
            HEAD
                + "<layers id='L' name='L'>\n"
                + "<attributes id='a' name='A' kind='colour'/></layers></codebook:Codebook>");
    assertThat(loaded.problems()).hasSize(1);
    assertThat(loaded.problems().get(0).toString())
        .isEqualTo(
            "x.codebook:5: 'colour' is no kind of attribute 'a' (use one of text, integer, number,"
                + " yes-no, choice, multi-choice, date, actor; until then text is assumed and the"
                + " value is kept)");
  }

  @Test
  void errorsOfTheSchemeHaveLines() throws Exception {
    Loaded loaded =
        read(
            HEAD
                + """
                <layers id="Frame" name="Frame">
                  <codes id="a" name="A">
                    <children id="b" name="B">
                      <children id="a" name="A again"/>
                    </children>
                  </codes>
                  <codes id="b" name="B too"/>
                </layers>
                </codebook:Codebook>
                """);
    assertThat(loaded.problems().stream().map(Problem::toString))
        .containsExactly(
            "x.codebook:7: Frame > A > B > A again: the code 'a' is inside of itself, a cycle (give"
                + " one of them another id; until then the first counts)",
            "x.codebook:10: Frame > B too: two codes have the id 'b' (give one of them another id;"
                + " until then the first counts)");
    Scheme scheme = Scheme.of(loaded.codebook());
    assertThat(scheme.layer("Frame").codes()).extracting(SchemeCode::id).containsExactly("a", "b");
  }

  @Test
  void newerFilesAreRefused() {
    assertThatThrownBy(() -> read(HEAD.replace("name=\"Test\"", "formatVersion='2'") + "<future/>"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(
            "x.codebook:2: has format version 2, this program reads versions up to 1")
        .hasMessageContaining("update Glossator");
    assertThatThrownBy(() -> read(HEAD.replace("codebook/1.0", "codebook/2.0")))
        .hasMessageContaining("newer version of Glossator");
    assertThatThrownBy(() -> read(HEAD.replace("name=\"Test\"", "formatVersion='two'")))
        .hasMessageContaining("which is no number");
  }

  @Test
  void otherFilesAreRefused() {
    assertThatThrownBy(() -> read("<html/>")).hasMessageContaining("is not a codebook");
    assertThatThrownBy(() -> read("")).hasMessageContaining("is not well-formed XML");
    assertThatThrownBy(() -> read("no xml")).hasMessageContaining("is not well-formed XML");
  }

  @Test
  void entitiesAndDeclarationsAreRefused(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
    List<String> attacks =
        List.of(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>");
    for (String attack : attacks) {
      String xml =
          HEAD.replace("?>\n", "?>\n" + attack)
              + "<guidelines>&a;&b;</guidelines></codebook:Codebook>";
      assertThatThrownBy(() -> read(xml)).isInstanceOf(ProblemException.class);
    }
    assertThat(text(read(HEAD + "<guidelines>&a;</guidelines></codebook:Codebook>").codebook()))
        .doesNotContain("secret");
  }

  @Test
  void aFileThatBreaksOffIsReadSoFarAndNeverOverwritten(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("x.codebook");
    String xml =
        HEAD + "<layers id='Frame' name='Frame'>\n<codes id='a' name='A'/>\n<codes id='b' name=";
    Files.writeString(file, xml);
    Loaded loaded = CodebookFiles.load(file);
    assertThat(Scheme.of(loaded.codebook()).code("Frame", "a")).isNotNull();
    assertThat(loaded.problems().get(0).toString())
        .startsWith(file + ":6: is not well-formed XML")
        .contains("what follows it was not read");
    for (Codebook codebook : List.of(loaded.codebook(), CodebookFiles.copy(loaded.codebook()))) {
      assertThatThrownBy(() -> CodebookFiles.save(codebook, file))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("was not written");
    }
    assertThat(Files.readString(file)).isEqualTo(xml);
    CodebookFiles.save(loaded.codebook(), folder.resolve("rescued.codebook"));
    assertThat(folder.resolve("rescued.codebook")).exists();
  }

  @Test
  void deepNestingIsBounded() {
    String xml = HEAD + "<layers id='L'>" + "<codes id='c'>".repeat(1);
    String deep = xml + "<children id='d'>".repeat(100_000);
    assertThat(catchMessage(deep)).contains("nested too deeply");
    String unknown = HEAD + "<x>".repeat(100_000);
    assertThat(catchMessage(unknown)).contains("nested too deeply");
  }

  private static String catchMessage(String xml) {
    try {
      return read(xml).problems().toString();
    } catch (ProblemException e) {
      return e.getMessage();
    }
  }

  @Test
  void controlCharactersBecomeBlanks() throws Exception {
    Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();
    codebook.setName("a\u0000b\fc\ud800d\uffffe");
    assertThat(read(text(codebook)).codebook().getName()).isEqualTo("a b c\ufffdd\ufffde");
  }

  @Test
  void problemsNameTheFile(@TempDir Path folder) throws Exception {
    Path missing = folder.resolve("missing.codebook");
    assertThatThrownBy(() -> CodebookFiles.load(missing))
        .hasMessageContaining(missing + ": cannot be read: there is no such file or folder");
    Path inFile = Files.writeString(folder.resolve("file"), "").resolve("x.codebook");
    assertThatThrownBy(() -> CodebookFiles.save(CodebookFactory.eINSTANCE.createCodebook(), inFile))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(inFile + ": cannot be written");
  }

  @Test
  void checkListsWarningsToo(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("x.codebook");
    Files.writeString(
        file,
        HEAD
            + "<layers id='L' name='L'>\n"
            + "<codes id='c' name='C' colour='mauve'/></layers></codebook:Codebook>");
    assertThat(CodebookFiles.load(file).problems()).isEmpty();
    assertThat(CodebookFiles.check(file))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.line()).isEqualTo(5);
              assertThat(problem.what()).isEqualTo("L > C: there is no colour 'mauve'");
            });
  }
}

package org.glossator.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.codebook.Scheme;
import org.junit.jupiter.api.Test;

/** What other tools put into a file comes through reading, editing and writing. */
class ForeignXmiTest {
  private static final Scheme SCHEME = Schemes.full();

  private static XmiDocument read(String xmi) throws Exception {
    return XmiReader.read("x.xmi", xmi.getBytes(StandardCharsets.UTF_8), SCHEME);
  }

  private static String write(XmiDocument document) {
    return new String(XmiWriter.toBytes(document), StandardCharsets.UTF_8);
  }

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" xmlns:type="http:///org/glossator/type.ecore" xmlns:layer="http:///org/glossator/layer.ecore" xmlns:seg="http:///de/seg.ecore" xmlns:layer2="http:///webanno/custom/layer.ecore" xmi:version="2.0">
      <cas:NULL xmi:id="0"/>
      """;

  @Test
  void everythingForeignComesBackAndIsStable() throws Exception {
    String xmi =
        HEAD
            + """
            <cas:Sofa xmi:id="12" sofaNum="2" sofaID="translation" mimeType="text" sofaString="Ein Text"/>
            <seg:Token xmi:id="40" sofa="7" begin="0" end="4"><lemma>some&#10;x</lemma></seg:Token>
            <seg:Token xmi:id="30" sofa="7" begin="5" end="9" next="40"/>
            <cas:FSArray xmi:id="50" elements="40 30"/>
            <layer:Frame xmi:id="5000" sofa="7" begin="0" end="4" code="c" sentiment="0.5" layer2:mood="odd"><chain href="#40"/></layer:Frame>
            <layer2:Custom xmi:id="60" sofa="7" begin="0" end="4"/>
            <layer:Frame xmi:id="5001" sofa="12" begin="0" end="3" code="of the other view"/>
            <cas:Sofa xmi:id="7" sofaNum="1" sofaID="_InitialView" mimeType="text/plain" sofaString="some text"/>
            <tcas:DocumentAnnotation xmi:id="8" sofa="7" begin="0" end="9" language="en"/>
            <cas:View sofa="7" members="8 40 30 5000 60"/>
            <cas:View sofa="12" members="5001"/>
            </xmi:XMI>
            """;
    XmiDocument read = read(xmi);
    assertThat(read.problems()).isEmpty();
    assertThat(read.snapshot().text()).isEqualTo("some text");
    assertThat(read.snapshot().size()).isEqualTo(1);
    assertThat(read.foreign().uses(40)).isTrue();
    assertThat(read.foreign().uses(7)).isTrue();
    assertThat(read.foreign().uses(41)).isFalse();
    String written = write(read);
    assertThat(written)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" xmlns:type="http:///org/glossator/type.ecore" xmlns:layer="http:///org/glossator/layer.ecore" xmlns:layer2="http:///webanno/custom/layer.ecore" xmlns:seg="http:///de/seg.ecore" xmi:version="2.0">
            <cas:NULL xmi:id="0"/>
            <cas:Sofa xmi:id="7" sofaNum="1" sofaID="_InitialView" mimeType="text/plain" sofaString="some text"/>
            <cas:Sofa xmi:id="12" sofaNum="2" sofaID="translation" mimeType="text" sofaString="Ein Text"/>
            <tcas:DocumentAnnotation xmi:id="8" sofa="7" begin="0" end="9" language="en"/>
            <type:StudyInfo xmi:id="3" codebookName="" codebookVersion="" formatVersion="1"/>
            <layer:Frame xmi:id="5000" sofa="7" begin="0" end="4" code="c" sentiment="0.5" layer2:mood="odd"><chain href="#40"/></layer:Frame>
            <seg:Token xmi:id="30" sofa="7" begin="5" end="9" next="40"/>
            <seg:Token xmi:id="40" sofa="7" begin="0" end="4"><lemma>some&#10;x</lemma></seg:Token>
            <cas:FSArray xmi:id="50" elements="40 30"/>
            <layer2:Custom xmi:id="60" sofa="7" begin="0" end="4"/>
            <layer:Frame xmi:id="5001" sofa="12" begin="0" end="3" code="of the other view"/>
            <cas:View sofa="12" members="5001"/>
            <cas:View sofa="7" members="8
            3
            5000
            30
            40
            60
            "/>
            </xmi:XMI>
            """);
    assertThat(write(read(written))).isEqualTo(written);
  }

  @Test
  void anEditKeepsIt() throws Exception {
    XmiDocument read =
        read(
            HEAD
                + """
                <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="some text"/>
                <seg:Token xmi:id="40" sofa="1" begin="0" end="4"/>
                <layer:Frame xmi:id="5000" sofa="1" begin="0" end="4" sentiment="0.5"/>
                <layer:Frame xmi:id="5001" sofa="1" begin="5" end="9" sentiment="0.7"/>
                <cas:View sofa="1" members="40 5000 5001"/>
                </xmi:XMI>
                """);
    AnnotationDocument document = new AnnotationDocument(read.snapshot());
    document.apply(new AnnotationEdit.DeleteSpan(5001));
    document.apply(new AnnotationEdit.SetCode(5000, "new"));
    document.apply(new AnnotationEdit.CreateSpan(Span.of(6000, 2, 3, "Frame", "made")));
    String written = write(read.with(document.snapshot()));
    assertThat(written)
        .contains("<seg:Token xmi:id=\"40\" sofa=\"1\" begin=\"0\" end=\"4\"/>")
        .contains("code=\"new\" sentiment=\"0.5\"/>")
        .contains("xmi:id=\"6000\"")
        .contains("codebookName=\"Test &amp; &lt;more&gt;\"")
        .doesNotContain("5001")
        .doesNotContain("0.7")
        .doesNotContain("DocumentAnnotation xmi");
  }

  @Test
  void valuesThatAreNoneOfTheirKindStayUntilSomebodySetsThem() throws Exception {
    XmiDocument read =
        read(
            HEAD
                + """
                <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="some text"/>
                <layer:Frame xmi:id="5000" sofa="1" begin="0" end="4" count="many" day="soon" confidence="7"><stance>a</stance><stance>b</stance><otherAttributes>riddle</otherAttributes></layer:Frame>
                <cas:View sofa="1" members="5000"/>
                </xmi:XMI>
                """);
    assertThat(read.problems().stream().map(Problem::toString))
        .containsExactly(
            "x.xmi:5: 'many' is no value of count, in the annotation 5000 (Frame) (it is kept in"
                + " the file, but not used)",
            "x.xmi:5: 'soon' is no value of day, in the annotation 5000 (Frame) (it is kept in the"
                + " file, but not used)",
            "x.xmi:5: '7' is no value of confidence, in the annotation 5000 (Frame) (it is kept in"
                + " the file, but not used)",
            "x.xmi:5: 'a' is no value of stance, in the annotation 5000 (Frame) (it is kept in the"
                + " file, but not used)",
            "x.xmi:5: 'b' is no value of stance, in the annotation 5000 (Frame) (it is kept in the"
                + " file, but not used)",
            "x.xmi:5: 'riddle' is no value of otherAttributes, in the annotation 5000 (Frame) (it"
                + " is kept in the file, but not used)");
    assertThat(read.snapshot().span(5000).attributes()).isEmpty();
    String line =
        "<layer:Frame xmi:id=\"5000\" sofa=\"1\" begin=\"0\" end=\"4\" count=\"many\" day=\"soon\""
            + " confidence=\"7\"><stance>a</stance><stance>b</stance><otherAttributes>riddle</otherAttributes></layer:Frame>\n";
    assertThat(write(read)).contains(line);
    AnnotationSnapshot set =
        Snapshots.of(
            "some text",
            read.snapshot()
                .span(5000)
                .withAttributes(
                    Map.of(
                        "count",
                        new AttributeValue.IntegerNumber(3),
                        "stance",
                        new AttributeValue.Choice("pro"))));
    assertThat(write(read.with(set)))
        .contains(
            "begin=\"0\" end=\"4\" count=\"3\" stance=\"pro\" day=\"soon\""
                + " confidence=\"7\"><otherAttributes>riddle</otherAttributes>");
  }

  @Test
  void annotationsThatCannotBeUnderstoodAreKeptAndTold() throws Exception {
    String xmi =
        HEAD
            + """
            <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="some text"/>
            <layer:Frame xmi:id="5000" sofa="1" begin="0" end="10"/>
            <layer:Frame xmi:id="5001" sofa="1" begin="-1" end="4"/>
            <layer:Frame xmi:id="5002" sofa="1" begin="4" end="4"/>
            <layer:Frame xmi:id="5003" sofa="1" begin="6" end="4"/>
            <layer:Frame xmi:id="5004" sofa="1" begin="x" end="4"/>
            <layer:Frame xmi:id="99999999999" sofa="1" begin="0" end="4"/>
            <layer:Frame sofa="1" begin="0" end="4"/>
            <layer:Attribution xmi:id="5005" sofa="1" begin="0" end="4" Governor="5000" Dependent="5001"/>
            <layer:Attribution xmi:id="5006" sofa="1" begin="0" end="4" Governor="5007" Dependent="5007"/>
            <layer:Frame xmi:id="5007" sofa="1" begin="0" end="4" fragments="0 1 3"/>
            <layer:Frame xmi:id="5007" sofa="1" begin="1" end="4"/>
            <cas:View sofa="1" members="5000 5001 5002 5003 5004 5005 5006 5007"/>
            </xmi:XMI>
            """;
    XmiDocument read = read(xmi);
    assertThat(read.snapshot().size()).isEqualTo(1);
    List<String> told = read.problems().stream().map(Problem::toString).toList();
    assertThat(told)
        .contains(
            "x.xmi:5: the annotation 5000 (Frame) is left out: the range 0 to 10 is not in the text"
                + " of 9 (it is kept in the file)",
            "x.xmi:12: the annotation 5005 (Attribution) is left out: there is no span 5000 (it is"
                + " kept in the file)",
            "x.xmi:13: the annotation 5006 (Attribution) is left out: the relation has no two ends"
                + " (it is kept in the file)",
            "x.xmi:14: the fragments of the annotation 5007 (Frame) do not fit its begin and end"
                + " (it is read as one piece)",
            "x.xmi:15: a second annotation has the id 5007 (it is kept in the file, but not used;"
                + " give it another id)")
        .hasSize(11);
    String written = write(read);
    for (String line :
        xmi.lines()
            .filter(l -> l.startsWith("<layer:") && !l.contains("5007\" sofa=\"1\" begin=\"0"))
            .toList()) {
      assertThat(written).contains(line + "\n");
    }
    assertThat(write(read(written))).isEqualTo(written);
  }

  @Test
  void aLineThatAMergeDoubledCountsOnce() throws Exception {
    String line = "<layer:Frame xmi:id=\"5000\" sofa=\"1\" begin=\"0\" end=\"4\"/>\n";
    XmiDocument read =
        read(
            HEAD
                + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\""
                + " sofaString=\"some text\"/>\n"
                + line
                + line
                + "<layer:Frame xmi:id=\"5001\" sofa=\"1\" begin=\"5\" end=\"9\"/>\n"
                + "<cas:View sofa=\"1\" members=\"5000 5000\"/>\n</xmi:XMI>\n");
    assertThat(read.snapshot().size()).isEqualTo(2);
    assertThat(read.problems().stream().map(Problem::toString))
        .containsExactly(
            "x.xmi:6: the annotation 5000 is there twice (one of them is kept)",
            "x.xmi:7: 1 annotation is not among the members of the view, the first is 5001 (taken"
                + " in; delete what should not be there)");
    assertThat(write(read)).containsOnlyOnce("xmi:id=\"5000\"");
  }

  @Test
  void aUimaToolsWorkComesThrough() throws Exception {
    TypeSystemDescription types = TypeSystems.of(SCHEME);
    TypeDescription token = types.addType("de.seg.Token", "", "uima.tcas.Annotation");
    token.addFeature("lemma", "", "uima.cas.String");
    token.addFeature("next", "", "de.seg.Token");
    TypeDescription custom = types.addType("webanno.custom.layer.Thing", "", "uima.cas.TOP");
    custom.addFeature("frames", "", "uima.cas.FSArray");
    CAS cas = CasCreationUtils.createCas(types, null, null);
    AnnotationSnapshot ours =
        Snapshots.of(
            "some text", Span.of(5000, 0, 4, "Frame", "c"), Span.of(5001, 5, 9, "Frame", null));
    XmiCasDeserializer.deserialize(
        new ByteArrayInputStream(XmiWriter.toBytes(XmiDocument.of(ours, SCHEME))), cas);
    // the tool adds tokens, a structure that points to our annotations, a view and a span of its
    // own
    Type tokenType = cas.getTypeSystem().getType("de.seg.Token");
    AnnotationFS first = cas.createAnnotation(tokenType, 0, 4);
    first.setStringValue(tokenType.getFeatureByBaseName("lemma"), "some\n\"lemma\"");
    AnnotationFS second = cas.createAnnotation(tokenType, 5, 9);
    first.setFeatureValue(tokenType.getFeatureByBaseName("next"), second);
    cas.addFsToIndexes(first);
    Type frameType = cas.getTypeSystem().getType("org.glossator.layer.Frame");
    List<FeatureStructure> frames = new ArrayList<>();
    cas.getAnnotationIndex(frameType).forEach(frames::add);
    Type thing = cas.getTypeSystem().getType("webanno.custom.layer.Thing");
    FeatureStructure fs = cas.createFS(thing);
    var array = cas.createArrayFS(2);
    array.copyFromArray(frames.toArray(FeatureStructure[]::new), 0, 0, 2);
    fs.setFeatureValue(thing.getFeatureByBaseName("frames"), array);
    cas.addFsToIndexes(fs);
    cas.createView("other").setDocumentText("andere");
    AnnotationFS added = cas.createAnnotation(frameType, 2, 6);
    added.setStringValue(frameType.getFeatureByBaseName("code"), "of the tool");
    cas.addFsToIndexes(added);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmiCasSerializer.serialize(cas, out);

    XmiDocument read = XmiReader.read("tool.xmi", out.toByteArray(), SCHEME);
    assertThat(read.problems()).isEmpty();
    assertThat(read.snapshot().spans()).hasSize(3);
    assertThat(read.snapshot().spans())
        .extracting(Span::code)
        .containsExactly("c", "of the tool", null);
    String written = write(read);
    assertThat(write(read(written))).isEqualTo(written);
    // and UIMA reads what we wrote, strictly, with everything in it
    CAS again = CasCreationUtils.createCas(types, null, null);
    XmiCasDeserializer.deserialize(
        new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)), again);
    Type againToken = again.getTypeSystem().getType("de.seg.Token");
    AnnotationFS againFirst = (AnnotationFS) again.getAnnotationIndex(againToken).iterator().next();
    assertThat(againFirst.getStringValue(againToken.getFeatureByBaseName("lemma")))
        .isEqualTo("some\n\"lemma\"");
    assertThat(againFirst.getFeatureValue(againToken.getFeatureByBaseName("next"))).isNotNull();
    assertThat(again.getAnnotationIndex(againToken).size()).isEqualTo(1);
    assertThat(again.getView("other").getDocumentText()).isEqualTo("andere");
    assertThat(again.getIndexedFSs(again.getTypeSystem().getType("webanno.custom.layer.Thing")))
        .hasSize(1);
    assertThat(UIMAFramework.getMajorVersion()).isEqualTo((short) 3);
  }

  @Test
  void tokensOfAnExportGetFreeIds() throws Exception {
    AnnotationSnapshot snapshot =
        Snapshots.of(
            "some text", Span.of(1000, 0, 4, "Frame", "c"), Span.of(1002, 0, 2, "Frame", "c"));
    ForeignXmi foreign =
        ForeignXmi.NONE
            .withAnnotations("de.seg.Token", new int[] {0, 4, 5, 9}, id -> snapshot.get(id) != null)
            .withAnnotations("de.seg.Sentence", new int[] {0, 9}, id -> snapshot.get(id) != null);
    assertThat(foreign.size()).isEqualTo(3);
    XmiDocument document = new XmiDocument(snapshot, "N", "1", SCHEME, foreign, List.of());
    String written = write(document);
    assertThat(written)
        .contains("xmlns:seg=\"http:///de/seg.ecore\"")
        .contains("<seg:Token xmi:id=\"1001\" sofa=\"1\" begin=\"0\" end=\"4\"/>\n")
        .contains("<seg:Token xmi:id=\"1003\" sofa=\"1\" begin=\"5\" end=\"9\"/>\n")
        .contains("<seg:Sentence xmi:id=\"1004\" sofa=\"1\" begin=\"0\" end=\"9\"/>\n")
        .contains("1001\n1003\n1004\n\"/>");
    XmiDocument read = read(written);
    assertThat(read.problems()).isEmpty();
    assertThat(Snapshots.content(read.snapshot())).isEqualTo(Snapshots.content(snapshot));
    assertThat(read.foreign().size()).isEqualTo(3);
    assertThat(write(read)).isEqualTo(written);
    assertThat(ForeignXmi.NONE.isEmpty()).isTrue();
  }

  @Test
  void anAnnotationMayHaveAnIdOfTheFrame() throws Exception {
    AnnotationSnapshot snapshot =
        Snapshots.of("some text", Span.of(1, 0, 4, "Frame", "c"), Span.of(3, 0, 4, "Frame", "d"));
    String written = write(XmiDocument.of(snapshot, SCHEME));
    XmiDocument read = read(written);
    assertThat(read.problems()).isEmpty();
    assertThat(Snapshots.content(read.snapshot())).isEqualTo(Snapshots.content(snapshot));
    assertThat(write(read)).isEqualTo(written);
  }

  @Test
  void onePrefixForTwoNamespaces() throws Exception {
    XmiDocument read =
        read(
            """
            <x:XMI xmlns:x="http://www.omg.org/XMI" xmlns:c="http:///uima/cas.ecore" x:version="2.0">
            <a:A xmlns:a="http:///one/a.ecore" x:id="40" a:b="1"/>
            <a:A xmlns:a="http:///two/a.ecore" x:id="41"/>
            <A xmlns="http:///three/a.ecore" x:id="42"/>
            <c:Sofa x:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="t"/>
            <c:View sofa="1" members=""/>
            </x:XMI>
            """);
    String written = write(read);
    assertThat(written)
        .contains("<a:A xmi:id=\"40\" a:b=\"1\"/>\n<a2:A xmi:id=\"41\"/>\n<ns:A xmi:id=\"42\"/>\n")
        .contains("xmlns:a2=\"http:///two/a.ecore\"");
    assertThat(write(read(written))).isEqualTo(written);
  }
}

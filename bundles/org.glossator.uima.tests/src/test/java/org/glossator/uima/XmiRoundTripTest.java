package org.glossator.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.Problems;
import org.glossator.codebook.Scheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random snapshots through every way into a file or a CAS and back. */
class XmiRoundTripTest {
  private static final int SNAPSHOTS = 400;
  private static final Scheme SCHEME = Schemes.full();
  private static CAS cas;

  @BeforeAll
  static void makeCas() throws Exception {
    cas = CasCreationUtils.createCas(TypeSystems.of(SCHEME), null, null);
  }

  private static AnnotationSnapshot snapshot(long seed) {
    return new RandomSnapshots(seed).next();
  }

  /**
   * What a reader takes in: annotations of layers that the codebook has, and of those that hang on
   * them.
   */
  private static AnnotationSnapshot known(AnnotationSnapshot snapshot) {
    List<org.glossator.annotation.Annotation> known = new java.util.ArrayList<>();
    snapshot.spans().forEach(s -> addIf(s.layer().startsWith("Gone"), s, known));
    for (Relation relation : snapshot.relations()) {
      boolean hangs =
          snapshot.span(relation.source()).layer().startsWith("Gone")
              || snapshot.span(relation.target()).layer().startsWith("Gone");
      addIf(hangs, relation, known);
    }
    known.addAll(snapshot.labels());
    return Snapshots.of(snapshot.text(), known.toArray(org.glossator.annotation.Annotation[]::new));
  }

  private static void addIf(
      boolean not,
      org.glossator.annotation.Annotation annotation,
      List<org.glossator.annotation.Annotation> to) {
    if (!not) {
      to.add(annotation);
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    int fast = 0;
    for (long seed = 0; seed < SNAPSHOTS; seed++) {
      AnnotationSnapshot before = snapshot(seed);
      byte[] bytes = XmiWriter.toBytes(XmiDocument.of(before, SCHEME));
      XmiDocument again = XmiReader.read("x.xmi", bytes, SCHEME);
      List<Object> expected = Snapshots.content(known(before));
      assertThat(Snapshots.content(again.snapshot())).as("seed %d", seed).isEqualTo(expected);
      assertThat(again.codebookName()).isEqualTo("Test & <more>");
      assertThat(again.codebookVersion()).isEqualTo("1.2");
      byte[] second = XmiWriter.toBytes(again);
      XmiDocument third = XmiReader.read("x.xmi", second, SCHEME);
      assertThat(Snapshots.content(third.snapshot())).as("seed %d", seed).isEqualTo(expected);
      assertThat(XmiWriter.toBytes(third)).as("seed %d", seed).isEqualTo(second);
      boolean isWhole = expected.size() == Snapshots.content(before).size();
      if (isWhole) {
        assertThat(second).as("seed %d", seed).isEqualTo(bytes);
        assertThat(CanonicalReader.read(bytes, SCHEME, null)).as("seed %d, fast", seed).isNotNull();
        XmiDocument known = CanonicalReader.read(bytes, SCHEME, new String(before.text()));
        assertThat(Snapshots.content(known.snapshot())).as("seed %d", seed).isEqualTo(expected);
        fast++;
      }
      for (String wrong : wrongTexts(before.text())) {
        XmiDocument other = XmiReader.read("x.xmi", bytes, SCHEME, wrong);
        assertThat(other.snapshot()).as("seed %d", seed).isEqualTo(again.snapshot());
      }
      XmiDocument general = GeneralReader.read("x.xmi", bytes, SCHEME);
      assertThat(Snapshots.content(general.snapshot())).as("seed %d", seed).isEqualTo(expected);
      assertThat(general.foreign().isEmpty()).as("seed %d", seed).isEqualTo(isWhole);
      assertThat(XmiWriter.toBytes(general)).as("seed %d", seed).isEqualTo(second);
    }
    assertThat(fast).isGreaterThan(SNAPSHOTS / 4);
  }

  /** Texts that somebody may wrongly believe the file to have. */
  private static List<String> wrongTexts(String text) {
    int middle = text.length() / 2;
    return List.of(
        "",
        text + "\"",
        text + "&quot;",
        text.substring(0, middle),
        text.substring(0, middle) + '\ud83d' + text.substring(middle),
        text.substring(0, middle) + '\u0001' + text.substring(middle),
        text.substring(middle) + "x".repeat(middle));
  }

  @Test
  void uimaReadsOurFilesAsTheMapperFillsACas() throws Exception {
    for (long seed = 0; seed < SNAPSHOTS; seed++) {
      AnnotationSnapshot before = known(snapshot(seed));
      byte[] bytes = XmiWriter.toBytes(XmiDocument.of(before, SCHEME));
      cas.reset();
      XmiSerializationSharedData ids = new XmiSerializationSharedData();
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(bytes), cas, false, ids);
      Problems problems = new Problems();
      AnnotationSnapshot fromXmi =
          CasMapper.fromCas(
              cas,
              SCHEME,
              fs -> Integer.parseInt(ids.getXmiId((TOP) fs)),
              CasMapper.contentIds(cas),
              problems);
      assertThat(problems.list()).as("seed %d", seed).isEmpty();
      assertThat(Snapshots.content(fromXmi))
          .as("seed %d", seed)
          .isEqualTo(Snapshots.content(before));
    }
  }

  @Test
  void casThereAndBack() throws Exception {
    for (long seed = 0; seed < SNAPSHOTS; seed++) {
      AnnotationSnapshot before = snapshot(seed);
      cas.reset();
      CasMapper.toCas(before, SCHEME, cas);
      AnnotationSnapshot again = CasMapper.fromCas(cas, SCHEME);
      assertThat(Snapshots.content(again)).as("seed %d", seed).isEqualTo(Snapshots.content(before));
    }
  }

  @Test
  void weReadWhatUimaWrites() throws Exception {
    for (long seed = 0; seed < SNAPSHOTS; seed++) {
      AnnotationSnapshot before = known(snapshot(seed));
      byte[] ours = XmiWriter.toBytes(XmiDocument.of(before, SCHEME));
      cas.reset();
      // with the shared data UIMA keeps the ids of the file
      XmiSerializationSharedData ids = new XmiSerializationSharedData();
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(ours), cas, false, ids);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      XmiCasSerializer.serialize(cas, cas.getTypeSystem(), out, false, ids);
      XmiDocument read = XmiReader.read("uima.xmi", out.toByteArray(), SCHEME);
      assertThat(read.problems()).as("seed %d", seed).isEmpty();
      assertThat(Snapshots.content(read.snapshot()))
          .as("seed %d\n%s", seed, out.toString(StandardCharsets.UTF_8))
          .isEqualTo(Snapshots.content(before));
      assertThat(XmiWriter.toBytes(read.with(read.snapshot()))).as("seed %d", seed).isEqualTo(ours);
    }
  }

  @Test
  void theCanonicalForm() throws Exception {
    AnnotationSnapshot snapshot =
        Snapshots.of(
            "A shared\n\"task\" & 👍.",
            new Span(
                5000,
                List.of(
                    new org.glossator.annotation.Fragment(0, 1),
                    new org.glossator.annotation.Fragment(2, 8)),
                "Frame",
                "shared-responsibility",
                java.util.Map.of(
                    "explicit",
                    new org.glossator.annotation.AttributeValue.YesNo(false),
                    "aims",
                    new org.glossator.annotation.AttributeValue.MultiChoice(List.of("b", "a")),
                    "gone",
                    new org.glossator.annotation.AttributeValue.Text("t")),
                "line\ntwo",
                "import:brat",
                0.5,
                "1.0"),
            Span.of(4000, 9, 15, "1st claim/claim", null),
            new Relation(
                7000,
                5000,
                4000,
                "Attribution",
                "says",
                java.util.Map.of(),
                null,
                "manual",
                null,
                null),
            new DocumentLabel(
                6000, "Tone", "grave", java.util.Map.of(), null, "manual", null, null));
    String xmi =
        new String(XmiWriter.toBytes(XmiDocument.of(snapshot, SCHEME)), StandardCharsets.UTF_8);
    assertThat(xmi)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" xmlns:type="http:///org/glossator/type.ecore" xmlns:layer="http:///org/glossator/layer.ecore" xmi:version="2.0">
            <cas:NULL xmi:id="0"/>
            <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="A shared&#10;&quot;task&quot; &amp; 👍."/>
            <tcas:DocumentAnnotation xmi:id="2" sofa="1" begin="0" end="21" language="x-unspecified"/>
            <type:StudyInfo xmi:id="3" codebookName="Test &amp; &lt;more&gt;" codebookVersion="1.2" formatVersion="1"/>
            <layer:Frame xmi:id="5000" sofa="1" begin="0" end="8" fragments="0 1 2 8" code="shared-responsibility" explicit="false" memo="line&#10;two" origin="import:brat" confidence="0.5" codebookVersion="1.0" exact="explicit=false"><aims>b</aims><aims>a</aims><otherAttributes>text:gone=t</otherAttributes></layer:Frame>
            <layer:x_x1st_0020claim_002fclaim xmi:id="4000" sofa="1" begin="9" end="15"/>
            <layer:Attribution xmi:id="7000" sofa="1" begin="9" end="15" Governor="5000" Dependent="4000" code="says"/>
            <layer:Tone xmi:id="6000" sofa="1" code="grave"/>
            <cas:View sofa="1" members="2
            3
            5000
            4000
            7000
            6000
            "/>
            </xmi:XMI>
            """);
  }

  @Test
  void annotationsOfUnknownLayersAreWrittenToldAndKept() throws Exception {
    AnnotationSnapshot snapshot =
        Snapshots.of(
            "some text",
            Span.of(5000, 0, 4, "Gone", "c"),
            Span.of(5001, 0, 4, "Gone", "d"),
            Span.of(5002, 5, 9, "Frame", "c"));
    byte[] bytes = XmiWriter.toBytes(XmiDocument.of(snapshot, SCHEME));
    XmiDocument read = XmiReader.read("a/b.xmi", bytes, SCHEME);
    assertThat(read.snapshot().size()).isEqualTo(1);
    assertThat(read.problems().stream().map(Problem::toString))
        .containsExactly(
            "a/b.xmi:7: 2 annotations are of the layer 'Gone', which the codebook does not have"
                + " (kept in the file, but not used; add the layer to the codebook)");
    Scheme more = Schemes.of("<layers id='Gone' name='Gone'/><layers id='Frame' name='Frame'/>");
    XmiDocument with = XmiReader.read("a/b.xmi", XmiWriter.toBytes(read), more);
    assertThat(Snapshots.content(with.snapshot())).isEqualTo(Snapshots.content(snapshot));
    assertThat(with.problems()).isEmpty();
    assertThat(with.foreign().isEmpty()).isTrue();
  }

  /**
   * A codebook that loses layers and attributes and gets them back has lost no annotation, whatever
   * was saved between.
   */
  @Test
  void nothingIsLostWhileTheCodebookLacksIt() throws Exception {
    Scheme less =
        Schemes.of(
            """
            <layers id="Frame" name="Frame">
              <attributes id="stance" name="Stance" kind="choice"/>
              <attributes id="count" name="Count" kind="integer"/>
            </layers>
            """);
    for (long seed = 0; seed < SNAPSHOTS; seed++) {
      AnnotationSnapshot before = known(snapshot(seed));
      XmiDocument poor =
          XmiReader.read("x", XmiWriter.toBytes(XmiDocument.of(before, SCHEME)), less);
      byte[] saved = XmiWriter.toBytes(poor);
      assertThat(XmiWriter.toBytes(XmiReader.read("x", saved, less)))
          .as("seed %d", seed)
          .isEqualTo(saved);
      XmiDocument again = XmiReader.read("x", saved, SCHEME);
      assertThat(again.problems()).as("seed %d", seed).isEmpty();
      assertThat(Snapshots.content(again.snapshot()))
          .as("seed %d\n%s", seed, new String(saved, StandardCharsets.UTF_8))
          .isEqualTo(Snapshots.content(before));
    }
  }
}

package org.glossator.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.codebook.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What engines do to a CAS, seen from here; that nothing is lost is in {@link XmiRoundTripTest}.
 */
class CasMapperTest {
  private static final Scheme SCHEME = Schemes.full();
  private CAS cas;
  private Type frame;

  @BeforeEach
  void fill() throws Exception {
    cas = CasCreationUtils.createCas(TypeSystems.of(SCHEME), null, null);
    frame = cas.getTypeSystem().getType("org.glossator.layer.Frame");
    CasMapper.toCas(snapshot(), SCHEME, cas);
  }

  private static AnnotationSnapshot snapshot() {
    return Snapshots.of(
        "some text here",
        Span.of(5000, 0, 4, "Frame", "a")
            .withAttributes(
                Map.of("weight", new AttributeValue.DecimalNumber(new BigDecimal("1.50")))),
        Span.of(5001, 5, 9, "Frame", "b"),
        new Relation(5002, 5000, 5001, "Attribution", null, Map.of(), null, "manual", null, null),
        new DocumentLabel(5003, "Tone", "grave", Map.of(), null, "manual", null, null));
  }

  private FeatureStructure frameAt(int begin) {
    for (AnnotationFS fs : cas.getAnnotationIndex(frame)) {
      if (fs.getBegin() == begin) {
        return fs;
      }
    }
    throw new AssertionError("no frame at " + begin);
  }

  @Test
  void whatAnEngineAddsGetsANewIdThatDependsOnTheContentOnly() throws Exception {
    AnnotationFS added = cas.createAnnotation(frame, 2, 6);
    added.setStringValue(frame.getFeatureByBaseName("origin"), "engine:test");
    added.setDoubleValue(frame.getFeatureByBaseName("confidence"), 0.75);
    cas.addFsToIndexes(added);
    assertThat(CasMapper.annotationId(added)).isZero();
    assertThat(CasMapper.annotationId(frameAt(0))).isEqualTo(5000);
    AnnotationSnapshot read = CasMapper.fromCas(cas, SCHEME);
    assertThat(read.size()).isEqualTo(5);
    Span made =
        (Span)
            Snapshots.content(read).stream()
                .filter(a -> a instanceof Annotation x && x.origin().equals("engine:test"))
                .findAny()
                .orElseThrow();
    assertThat(made.confidence()).isEqualTo(0.75);
    assertThat(made.id()).isGreaterThanOrEqualTo(IdSource.FIRST);
    assertThat(Snapshots.content(CasMapper.fromCas(cas, SCHEME)))
        .isEqualTo(Snapshots.content(read));
  }

  @Test
  void aCopyOfAnAnnotationIsAnotherOne() throws Exception {
    AnnotationFS copy = cas.createAnnotation(frame, 0, 4);
    copy.setIntValue(frame.getFeatureByBaseName("annotationId"), 5000);
    cas.addFsToIndexes(copy);
    AnnotationSnapshot read = CasMapper.fromCas(cas, SCHEME);
    assertThat(read.spans()).hasSize(3);
    assertThat(read.span(5000).code()).isEqualTo("a");
  }

  @Test
  void aNumberThatAnEngineChangesIsTaken() throws Exception {
    AttributeValue exact = new AttributeValue.DecimalNumber(new BigDecimal("1.50"));
    assertThat(CasMapper.fromCas(cas, SCHEME).span(5000).attributes())
        .containsEntry("weight", exact);
    frameAt(0).setDoubleValue(frame.getFeatureByBaseName("weight"), 2.5);
    assertThat(CasMapper.fromCas(cas, SCHEME).span(5000).attributes())
        .containsEntry("weight", new AttributeValue.DecimalNumber(new BigDecimal("2.5")));
    frameAt(0).setDoubleValue(frame.getFeatureByBaseName("weight"), 0);
    assertThat(CasMapper.fromCas(cas, SCHEME).span(5000).attributes()).isEmpty();
  }

  @Test
  void whatCannotBeHeldIsToldAndLeftOut() {
    cas.addFsToIndexes(cas.createAnnotation(frame, 3, 3));
    Type relation = cas.getTypeSystem().getType("org.glossator.layer.Attribution");
    AnnotationFS hanging = cas.createAnnotation(relation, 0, 4);
    hanging.setFeatureValue(relation.getFeatureByBaseName("Governor"), frameAt(0));
    cas.addFsToIndexes(hanging);
    frameAt(5).setStringValue(frame.getFeatureByBaseName("day"), "soon");
    Problems problems = new Problems();
    AnnotationSnapshot read =
        CasMapper.fromCas(cas, SCHEME, new IdSource(new SplittableRandom(1)), problems);
    assertThat(Snapshots.content(read)).isEqualTo(Snapshots.content(snapshot()));
    assertThat(problems.list())
        .extracting(p -> p.what())
        .hasSize(3)
        .anySatisfy(
            what -> assertThat(what).contains("type Frame is left out: the range 3 to 3 is empty"));
    assertThatThrownBy(() -> CasMapper.fromCas(cas, SCHEME)).isInstanceOf(ProblemException.class);
  }

  @Test
  void aCasOfAnotherTypeSystemIsRefused() throws Exception {
    CAS other = CasCreationUtils.createCas();
    assertThatThrownBy(() -> CasMapper.toCas(snapshot(), SCHEME, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the CAS has no type org.glossator.type.StudyInfo");
    CAS without = CasCreationUtils.createCas();
    without.setDocumentText("text");
    assertThat(CasMapper.fromCas(without, SCHEME).text()).isEqualTo("text");
    assertThat(CasMapper.fromCas(CasCreationUtils.createCas(), SCHEME).text()).isEmpty();
  }

  @Test
  void anAttributeThatChangedItsKindKeepsItsValue() throws Exception {
    Scheme changed =
        Schemes.of(
            "<layers id='Frame' name='F'><attributes id='weight' name='W'/></layers><layers"
                + " id='Attribution' name='A' kind='relation'/><layers id='Tone' name='T'"
                + " kind='document'/>");
    byte[] old = XmiWriter.toBytes(XmiDocument.of(snapshot(), SCHEME));
    XmiDocument read = XmiReader.read("x", old, changed);
    assertThat(read.problems()).isEmpty();
    assertThat(read.snapshot().span(5000).attributes())
        .isEqualTo(Map.of("weight", new AttributeValue.Text("1.50")));
    Scheme gone =
        Schemes.of(
            "<layers id='Frame' name='F'/><layers id='Attribution' name='A' kind='relation'/>"
                + "<layers id='Tone' name='T' kind='document'/>");
    XmiDocument without = XmiReader.read("x", old, gone);
    assertThat(without.snapshot().span(5000).attributes()).isEmpty();
    XmiDocument back = XmiReader.read("x", XmiWriter.toBytes(without), SCHEME);
    assertThat(Snapshots.content(back.snapshot())).isEqualTo(Snapshots.content(snapshot()));
    assertThat(List.of(back.problems(), without.problems())).allMatch(List::isEmpty);
  }
}

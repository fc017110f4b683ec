package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.OverlapPolicy;
import org.glossator.ui.editor.internal.coding.Change;
import org.glossator.ui.editor.internal.coding.CodeEdits;
import org.glossator.ui.editor.internal.coding.EdgeEdits;
import org.junit.jupiter.api.Test;

class CodeEditsTest {
  private static final String TEXT =
      "States share the burden. Others do not carry it.\n\nA new day.";

  private final AtomicInteger ids = new AtomicInteger(5000);
  private final AnnotationDocument document = AnnotationDocument.of(TEXT);
  private Scheme scheme = TestSchemes.policy();

  private CodeEdits edits() {
    return new CodeEdits(
        document.snapshot(), scheme, TextUnits.of(TEXT, "en"), ids::incrementAndGet);
  }

  private Span created(Change change) throws Exception {
    assertThat(change.isRefused()).as(change.message()).isFalse();
    document.apply(change.edit());
    return document.snapshot().span(change.annotation());
  }

  @Test
  void aCodeGoesToTheSelectionSnappedToWords() throws Exception {
    Span span = created(edits().apply("frame", "burden", 8, 20));
    assertThat(span.text(TEXT)).isEqualTo("share the burden");
    assertThat(span.origin()).isEqualTo(Annotation.MANUAL);
    assertThat(span.codebookVersion()).isEqualTo("1.0");
  }

  @Test
  void withoutASelectionItGoesToTheWordAtTheCaret() throws Exception {
    assertThat(created(edits().apply("frame", "burden", 9, 9)).text(TEXT)).isEqualTo("share");
  }

  @Test
  void aLayerThatSnapsToSentencesTakesTheSentence() throws Exception {
    assertThat(created(edits().apply("claim", "claim", 30, 30)).text(TEXT))
        .isEqualTo("Others do not carry it.");
  }

  @Test
  void theSameCodeIsNotAppliedTwiceToTheSameText() throws Exception {
    created(edits().apply("frame", "burden", 7, 12));
    Change again = edits().apply("frame", "burden", 8, 8);
    assertThat(again.isRefused()).isTrue();
    assertThat(again.message()).contains("Burden");
    assertThat(edits().apply("frame", "trust", 8, 8).isRefused()).isFalse();
  }

  @Test
  void whereThereIsNoWordItSaysSo() {
    assertThat(edits().apply("frame", "burden", 49, 49).message()).isNotEmpty();
    assertThat(edits().apply("nowhere", "burden", 1, 1).message()).contains("nowhere");
    assertThat(edits().apply("link", "supports", 1, 1).message()).contains("Ctrl+L");
  }

  @Test
  void theOverlapRuleRefusesWithAReason() throws Exception {
    Codebook codebook = TestSchemes.policyCodebook();
    codebook.getLayers().getFirst().setOverlap(OverlapPolicy.NONE);
    scheme = Scheme.of(codebook);
    created(edits().apply("frame", "burden", 7, 23));
    Change refused = edits().apply("frame", "trust", 17, 17);
    assertThat(refused.isRefused()).isTrue();
    assertThat(refused.message()).contains("overlaps").contains("share the burden");
  }

  @Test
  void inALayerOfFixedUnitsCodingAgainChangesTheCode() throws Exception {
    Codebook codebook = TestSchemes.policyCodebook();
    codebook.getLayers().getFirst().setFixedUnit(FixedUnit.SENTENCE);
    scheme = Scheme.of(codebook);
    Span span = created(edits().apply("frame", "burden", 3, 3));
    assertThat(span.text(TEXT)).isEqualTo("States share the burden.");
    Change change = edits().apply("frame", "trust", 10, 10);
    assertThat(change.edit()).isEqualTo(new AnnotationEdit.SetCode(span.id(), "trust"));
  }

  @Test
  void aDocumentHasOneLabelOfALayerWhichIsReplaced() throws Exception {
    Change first = edits().apply("tone", "supportive", 0, 0);
    document.apply(first.edit());
    Change second = edits().apply("tone", "critical", 0, 0);
    assertThat(second.edit()).isEqualTo(new AnnotationEdit.SetCode(first.annotation(), "critical"));
    document.apply(second.edit());
    assertThat(edits().apply("tone", "critical", 0, 0).isRefused()).isTrue();
  }

  @Test
  void anotherCodeMustBeOneOfTheSameLayer() throws Exception {
    Span span = created(edits().apply("frame", "burden", 8, 8));
    assertThat(edits().changeCode(span.id(), "claim", "claim").message()).contains("Frame");
    assertThat(edits().changeCode(span.id(), "frame", "trust").isRefused()).isFalse();
    assertThat(edits().changeCode(77, "frame", "trust").isRefused()).isTrue();
  }

  @Test
  void spansAreLinkedOnceAndNotToThemselves() throws Exception {
    Span a = created(edits().apply("frame", "burden", 1, 1));
    Span b = created(edits().apply("frame", "trust", 8, 8));
    assertThat(edits().link(a.id(), a.id(), "link", "supports").isRefused()).isTrue();
    Change link = edits().link(a.id(), b.id(), "link", "supports");
    document.apply(link.edit());
    assertThat(edits().link(a.id(), b.id(), "link", "supports").isRefused()).isTrue();
    assertThat(edits().link(b.id(), a.id(), "link", "supports").isRefused()).isFalse();
    assertThat(document.snapshot().relationsOf(a.id()))
        .extracting(Relation::target)
        .containsExactly(b.id());
    assertThat(edits().delete(link.annotation()).edit())
        .isEqualTo(new AnnotationEdit.Unlink(link.annotation()));
  }

  @Test
  void attributesAreCheckedAgainstTheirKind() throws Exception {
    Span claim = created(edits().apply("claim", "claim", 1, 1));
    SchemeAttribute stance = scheme.layer("claim").attribute("stance");
    Change good = edits().setAttribute(claim.id(), stance, new AttributeValue.Choice("oppose"));
    assertThat(good.isRefused()).isFalse();
    Change bad = edits().setAttribute(claim.id(), stance, new AttributeValue.Choice("loves"));
    assertThat(bad.message()).contains("loves");
  }

  @Test
  void aBreachThatWasThereBeforeKeepsNobodyFromMovingAnEdge() throws Exception {
    Span imported =
        new Span(
            9,
            List.of(new Fragment(0, 6)),
            "claim",
            "claim",
            Map.of("foreign", new AttributeValue.Text("x")),
            null,
            "import:brat",
            null,
            null);
    document.apply(new AnnotationEdit.CreateSpan(imported));
    Change moved = EdgeEdits.move(document.snapshot(), scheme, 9, List.of(new Fragment(0, 12)));
    assertThat(moved.isRefused()).as(moved.message()).isFalse();
  }

  @Test
  void selectedTextBecomesAFragmentAndTouchingOnesOne() throws Exception {
    Span span = created(edits().apply("frame", "burden", 7, 12));
    TextUnits units = TextUnits.of(TEXT, "en");
    Change added = EdgeEdits.addFragment(document.snapshot(), scheme, units, span.id(), 25, 31);
    document.apply(added.edit());
    assertThat(document.snapshot().span(span.id()).text(TEXT)).isEqualTo("share Others");
    Change removed = EdgeEdits.removeFragment(document.snapshot(), scheme, span.id(), 26);
    document.apply(removed.edit());
    assertThat(document.snapshot().span(span.id()).isDiscontinuous()).isFalse();
    assertThat(EdgeEdits.removeFragment(document.snapshot(), scheme, span.id(), 8).isRefused())
        .isTrue();
    Change joined = EdgeEdits.addFragment(document.snapshot(), scheme, units, span.id(), 10, 16);
    document.apply(joined.edit());
    assertThat(document.snapshot().span(span.id()).text(TEXT)).isEqualTo("share the");
  }

  @Test
  void anEdgeThatPassesAFragmentLeavesItOut() {
    Span span =
        Span.of(1, 0, 5, "frame", "burden")
            .withFragments(List.of(new Fragment(0, 5), new Fragment(10, 15)));
    assertThat(EdgeEdits.moved(span, false, 8)).containsExactly(new Fragment(0, 8));
    assertThat(EdgeEdits.moved(span, false, 3)).containsExactly(new Fragment(0, 3));
    assertThat(EdgeEdits.moved(span, true, 12)).containsExactly(new Fragment(12, 15));
    assertThat(EdgeEdits.moved(span, true, 20)).isEqualTo(span.fragments());
  }
}

package org.glossator.annotation.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.change.ChangeKind;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.change.DeleteAttribute;
import org.glossator.codebook.change.DeleteCode;
import org.glossator.codebook.change.DeleteCode.Fate;
import org.glossator.codebook.change.DeleteLayer;
import org.glossator.codebook.change.MergeCodes;
import org.glossator.codebook.change.Rename;
import org.glossator.codebook.change.SplitCode;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.ElementKind;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;

class MigrationTest {
  private static final String TEXT = "No country can carry this burden alone.";
  private final Codebook book = TestCodebooks.allKinds();

  private static Span span(int id, String layer, String code, Map<String, AttributeValue> values) {
    return Span.of(id, id, id + 3, layer, code).withAttributes(values);
  }

  private static AnnotationSnapshot snapshot(Annotation... annotations) throws Exception {
    return AnnotationSnapshot.of(TEXT, List.of(annotations));
  }

  private Migration.Outcome outcome(CodebookOperation operation, AnnotationSnapshot snapshot)
      throws Exception {
    Scheme before = Scheme.of(book);
    operation.change(book);
    return new Migration(operation, before, Scheme.of(book)).of(snapshot);
  }

  /** What is there afterwards; undone it must be as it was. */
  private static AnnotationSnapshot after(AnnotationSnapshot snapshot, Migration.Outcome outcome)
      throws Exception {
    AnnotationDocument document = new AnnotationDocument(snapshot);
    AnnotationEdit edit = outcome.edit();
    if (edit == null) {
      return snapshot;
    }
    AnnotationEdit inverse = document.apply(edit);
    AnnotationSnapshot after = document.snapshot();
    document.apply(inverse);
    assertThat(document.snapshot()).isEqualTo(snapshot);
    return after;
  }

  private static List<Effect> effects(Migration.Outcome outcome) {
    return outcome.touched().stream().map(Migration.Touched::effect).toList();
  }

  @Test
  void mergeRecodesInItsLayerOnly() throws Exception {
    AnnotationSnapshot snapshot =
        snapshot(
            span(1, "Frame", "burden", Map.of()),
            span(2, "Frame", "threat", Map.of()),
            span(3, "Claim", "burden", Map.of()));
    Migration.Outcome outcome = outcome(new MergeCodes("Frame", "burden", "threat"), snapshot);
    assertThat(effects(outcome)).containsExactly(Effect.RECODED);
    AnnotationSnapshot after = after(snapshot, outcome);
    assertThat(after.get(1).code()).isEqualTo("threat");
    assertThat(after.get(3).code()).isEqualTo("burden");
  }

  @Test
  void deletingACodeTakesThoseBelowItAndTheRelationsAlong() throws Exception {
    AnnotationSnapshot snapshot =
        snapshot(
            span(1, "Frame", "unfair-burden", Map.of()),
            span(2, "Frame", "threat", Map.of()),
            new Relation(
                7, 2, 1, "Attribution", "speaker", Map.of(), null, Annotation.MANUAL, null, null));
    Migration.Outcome outcome = outcome(new DeleteCode("Frame", "burden", Fate.DELETED), snapshot);
    assertThat(effects(outcome)).containsExactly(Effect.DELETED, Effect.DELETED);
    assertThat(after(snapshot, outcome).annotations())
        .extracting(Annotation::id)
        .containsExactly(2);
  }

  @Test
  void annotationsMayStayWithoutTheirCode() throws Exception {
    AnnotationSnapshot snapshot = snapshot(span(1, "Frame", "unfair-burden", Map.of()));
    Migration.Outcome outcome =
        outcome(new DeleteCode("Frame", "burden", Fate.KEPT_WITHOUT_CODE), snapshot);
    assertThat(effects(outcome)).containsExactly(Effect.UNCODED);
    assertThat(after(snapshot, outcome).get(1).code()).isNull();
  }

  @Test
  void deletingALayerDeletesItsLabelsAndRelationsWithBothEnds() throws Exception {
    AnnotationSnapshot snapshot =
        snapshot(
            span(1, "Frame", "threat", Map.of()),
            span(2, "Frame", "threat", Map.of()),
            new Relation(
                7, 2, 1, "Attribution", "speaker", Map.of(), null, Annotation.MANUAL, null, null),
            new DocumentLabel(9, "Tone", "calm", Map.of(), null, Annotation.MANUAL, null, null));
    Migration.Outcome outcome = outcome(new DeleteLayer("Frame"), snapshot);
    assertThat(outcome.touched()).hasSize(3);
    assertThat(after(snapshot, outcome).annotations())
        .extracting(Annotation::id)
        .containsExactly(9);
    assertThat(after(snapshot, outcome(new DeleteLayer("Tone"), snapshot)).labels()).isEmpty();
  }

  @Test
  void splitAndRenameChangeNoAnnotationButTellWhichTheyAreAbout() throws Exception {
    AnnotationSnapshot snapshot = snapshot(span(1, "Frame", "burden", Map.of()));
    Migration.Outcome renamed =
        outcome(new Rename(ElementKind.CODE, "Frame", "burden", "Weight"), snapshot);
    assertThat(effects(renamed)).containsExactly(Effect.KEPT);
    assertThat(renamed.edit()).isNull();
    Migration.Outcome split =
        outcome(SplitCode.of(book, "Frame", "burden", List.of("Fair", "Unfair")), snapshot);
    assertThat(effects(split)).containsExactly(Effect.TO_RECODE);
    assertThat(split.edit()).isNull();
  }

  private AttributeValue converted(String attribute, AttributeKind kind, AttributeValue value)
      throws Exception {
    AnnotationSnapshot snapshot = snapshot(span(1, "Claim", "demand", Map.of(attribute, value)));
    Migration.Outcome outcome =
        outcome(new ChangeKind("Claim", attribute, kind, List.of("Yes please", "No")), snapshot);
    AnnotationSnapshot after = after(snapshot, outcome);
    AttributeValue now = after.get(1).attributes().get(attribute);
    assertThat(effects(outcome))
        .containsExactly(now == null ? Effect.VALUE_LOST : Effect.CONVERTED);
    return now;
  }

  @Test
  void valuesAreConvertedWhereTheyCanBe() throws Exception {
    assertThat(converted("text", AttributeKind.INTEGER, new AttributeValue.Text(" 12 ")))
        .isEqualTo(new AttributeValue.IntegerNumber(12));
    assertThat(converted("text", AttributeKind.TEXT, new AttributeValue.IntegerNumber(12)))
        .isEqualTo(new AttributeValue.Text("12"));
    assertThat(converted("text", AttributeKind.CHOICE, new AttributeValue.Text("Yes please")))
        .isEqualTo(new AttributeValue.Choice("yes-please"));
    assertThat(
            converted("text", AttributeKind.MULTI_CHOICE, new AttributeValue.Choice("yes-please")))
        .isEqualTo(new AttributeValue.MultiChoice(List.of("yes-please")));
    assertThat(converted("number", AttributeKind.INTEGER, decimal("3.0")))
        .isEqualTo(new AttributeValue.IntegerNumber(3));
    assertThat(converted("number", AttributeKind.INTEGER, decimal("3.5"))).isNull();
    assertThat(converted("yes-no", AttributeKind.DATE, new AttributeValue.YesNo(true))).isNull();
    assertThat(converted("date", AttributeKind.YES_NO, new AttributeValue.Text("Yes")))
        .isEqualTo(new AttributeValue.YesNo(true));
    assertThat(
            converted(
                "multi-choice",
                AttributeKind.CHOICE,
                new AttributeValue.MultiChoice(List.of("x", "y"))))
        .isNull();
  }

  private static AttributeValue decimal(String number) {
    return new AttributeValue.DecimalNumber(new BigDecimal(number));
  }

  @Test
  void deletingAnAttributeUnsetsIt() throws Exception {
    AnnotationSnapshot snapshot =
        snapshot(span(1, "Claim", "demand", Map.of("text", new AttributeValue.Text("x"))));
    Migration.Outcome outcome = outcome(new DeleteAttribute("Claim", "text"), snapshot);
    assertThat(after(snapshot, outcome).get(1).attributes()).isEmpty();
  }

  @Test
  void mergedActorsCarryAllReferencesAlong() throws Exception {
    AttributeValue usa = new AttributeValue.Actor("usa");
    AnnotationSnapshot snapshot =
        snapshot(
            span(1, "Claim", "demand", Map.of("actor", usa)),
            span(2, "Frame", "threat", Map.of("actor", new AttributeValue.Actor("china"))),
            span(3, "Claim", "demand", Map.of("text", new AttributeValue.Text("usa"))));
    Migration.Outcome outcome = ActorMigration.merge(snapshot, "usa", "united-states");
    AnnotationSnapshot after = after(snapshot, outcome);
    List<AttributeValue> values = new ArrayList<>();
    after.annotations().forEach(a -> values.addAll(a.attributes().values()));
    assertThat(values)
        .containsExactly(
            new AttributeValue.Actor("united-states"),
            new AttributeValue.Actor("china"),
            new AttributeValue.Text("usa"));
    assertThat(outcome.touched()).hasSize(1);
  }
}

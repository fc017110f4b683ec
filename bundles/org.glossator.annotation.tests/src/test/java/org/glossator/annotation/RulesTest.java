package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.annotation.Rule.Violation;
import org.glossator.base.Problem;
import org.glossator.base.Progress;
import org.glossator.codebook.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
  private static final String TEXT =
      "Mr. Lee calls it a shared duty of all. Others do not.\n\n"
          + "He waved 👩🏽‍🚀 off: e\u0301te\u0301.";
  private static final Scheme SCHEME = TestScheme.create();

  private static Span span(int id, String covered, String layer, String code) {
    int begin = TEXT.indexOf(covered);
    assertThat(begin).as(covered).isNotNegative();
    return Span.of(id, begin, begin + covered.length(), layer, code);
  }

  private static Span frame(int id, String covered) {
    return span(id, covered, "frame", "burden");
  }

  private static Relation relation(int id, int source, int target, String layer) {
    return new Relation(
        id, source, target, layer, null, Map.of(), null, Annotation.MANUAL, null, null);
  }

  private static DocumentLabel label(int id, String layer, String code) {
    return new DocumentLabel(id, layer, code, Map.of(), null, Annotation.MANUAL, null, null);
  }

  private static List<Violation> check(Annotation candidate, Annotation... others)
      throws EditRefusedException {
    return Rules.check(AnnotationSnapshot.of(TEXT, List.of(others)), SCHEME, candidate);
  }

  private static void assertFine(Annotation candidate, Annotation... others)
      throws EditRefusedException {
    assertThat(check(candidate, others)).isEmpty();
  }

  private static void assertRefused(
      String rule, String what, String remedy, Annotation candidate, Annotation... others)
      throws EditRefusedException {
    assertThat(check(candidate, others))
        .containsExactly(new Violation(rule, candidate.id(), true, what, remedy));
  }

  private static void assertHint(
      String rule, String what, String remedy, Annotation candidate, Annotation... others)
      throws EditRefusedException {
    assertThat(check(candidate, others))
        .containsExactly(new Violation(rule, candidate.id(), false, what, remedy));
  }

  @Test
  void layer() throws EditRefusedException {
    assertFine(frame(1, "duty"));
    assertRefused(
        "layer",
        "the codebook has no layer nope",
        "add the layer to the codebook, or use another one",
        span(1, "duty", "nope", "x"));
    assertRefused(
        "layer",
        "Tone is a layer of document labels, not of spans",
        "use a layer of spans",
        span(1, "duty", "tone", "calm"));
    assertRefused(
        "layer",
        "Claim is a layer of spans, not of document labels",
        "use a layer of document labels",
        label(1, "claim", null));
  }

  @Test
  void code() throws EditRefusedException {
    assertRefused(
        "code",
        "Frame has no code nope",
        "add the code to the codebook, or choose another one",
        span(1, "duty", "frame", "nope"));
    assertHint(
        "code",
        "an annotation of Frame has no code",
        "choose a code",
        span(1, "duty", "frame", null));
    assertFine(span(1, "duty", "claim", null)); // has no codes to choose from
    Span old = span(1, "duty", "frame", "old");
    assertRefused("code", "the code Old frame is retired", "choose a code that is in use", old);
    assertRefused(
        "code",
        "the code Old frame is retired",
        "choose a code that is in use",
        old,
        old.withCode("burden"));
    assertHint(
        "code",
        "the code Old frame is retired",
        "choose a code that is in use, if one fits",
        old.withMemo("m"),
        old);
  }

  @Test
  void boundary() throws EditRefusedException {
    assertFine(frame(1, "👩🏽‍🚀"));
    assertFine(frame(1, "e\u0301te\u0301"));
    assertRefused(
        "boundary",
        "the span reaches to 99, but the text ends at " + TEXT.length(),
        "move its end into the text, or delete it",
        Span.of(1, 3, 99, "frame", "burden"));
    assertRefused(
        "boundary",
        "the span covers nothing but white space",
        "select some text as well",
        frame(1, "\n\n"));
    String inside = "an edge of the span is inside a character";
    String remedy = "move it to where the character begins or ends";
    int astronaut = TEXT.indexOf("👩🏽‍🚀");
    assertRefused(
        "boundary", inside, remedy, Span.of(1, astronaut, astronaut + 1, "frame", "burden"));
    assertRefused(
        "boundary", inside, remedy, Span.of(1, astronaut + 4, astronaut + 7, "frame", "burden"));
    assertRefused("boundary", inside, remedy, frame(1, "\u0301te"));
    int e = TEXT.indexOf("e\u0301");
    assertRefused("boundary", inside, remedy, Span.of(1, e - 2, e + 1, "frame", "burden"));
    Span pieces =
        frame(1, "duty").withFragments(List.of(new Fragment(0, 3), new Fragment(3 + 1, 4 + 3)));
    assertFine(pieces);
  }

  @Test
  void sentence() throws EditRefusedException {
    assertFine(span(1, "Mr. Lee calls it a shared duty of all.", "claim", null));
    assertFine(span(1, "all. Others", "frame", "burden"));
    assertFine(span(1, " Others do not.\n\n", "claim", null));
    String what = "the span reaches over the end of a sentence, and spans of Claim stay in one";
    String remedy = "mark the part in each sentence by itself";
    assertRefused("sentence", what, remedy, span(1, "all. Others", "claim", null));
    assertRefused("sentence", what, remedy, span(1, "not.\n\nHe", "claim", null));
    assertRefused(
        "sentence",
        what,
        remedy,
        span(1, "Mr.", "claim", null)
            .withFragments(
                List.of(
                    new Fragment(0, 3),
                    new Fragment(TEXT.indexOf("Others"), TEXT.indexOf("Others") + 6))));
  }

  @Test
  void fixedUnit() throws EditRefusedException {
    assertFine(span(1, "Others do not.", "stance", null));
    assertFine(span(1, " Others do not.\n", "stance", null));
    assertFine(span(1, "Mr. Lee calls it a shared duty of all. Others do not.", "topic", null));
    assertHint(
        "fixed-unit",
        "a span of Stance is one whole sentence, and this one is not",
        "move its edges to those of the sentence",
        span(1, "Others do", "stance", null));
    assertHint(
        "fixed-unit",
        "a span of Topic is one whole paragraph, and this one is not",
        "move its edges to those of the paragraph",
        span(1, "Others do not.", "topic", null));
  }

  @Test
  void overlapNotAtAll() throws EditRefusedException {
    Span duty = span(1, "a shared duty", "frame", "shared");
    duty = duty.withAttributes(Map.of("strength", new AttributeValue.Choice("weak")));
    assertFine(frame(2, "of all"), duty);
    assertFine(frame(1, "shared duty of"), duty); // the same span, moved
    assertFine(
        span(2, "shared", "stance", null).withFragments(firstSentence()), duty); // other layer
    assertRefused(
        "overlap",
        "the span overlaps \u201ca shared duty\u201d (Shared responsibility), and spans of Frame"
            + " may not",
        "change or delete one of the two",
        frame(2, "duty of"),
        duty);
    assertThat(
            check(
                frame(2, "Mr. Lee calls it a shared duty of all. Others"),
                frame(3, "Mr. Lee calls it a shared duty of all.")))
        .extracting(Violation::what)
        .containsExactly(
            "the span overlaps \u201cMr. Lee calls it a shared duty\u2026\u201d (Burden), and spans"
                + " of Frame may not");
  }

  private static List<Fragment> firstSentence() {
    return List.of(new Fragment(0, TEXT.indexOf(" Others")));
  }

  @Test
  void overlapCountsTheTextNotTheGaps() throws EditRefusedException {
    Span split =
        frame(1, "Mr.")
            .withFragments(
                List.of(
                    new Fragment(0, 3),
                    new Fragment(TEXT.indexOf("duty"), TEXT.indexOf("duty") + 4)));

    assertFine(frame(2, "Lee calls"), split);
    assertThat(check(frame(2, "shared duty"), split))
        .extracting(Violation::ruleId)
        .containsExactly("overlap");
  }

  @Test
  void overlapByNestingOnly() throws EditRefusedException {
    Span outer = span(1, "calls it a shared duty", "claim", null);
    assertFine(span(2, "a shared", "claim", null), outer);
    assertFine(span(2, "Lee calls it a shared duty of", "claim", null), outer);
    assertFine(span(2, "calls it a shared duty", "claim", null), outer);
    assertFine(span(2, "of all", "claim", null), outer);
    assertRefused(
        "overlap",
        "the span crosses \u201ccalls it a shared duty\u201d (no code), and spans of Claim may only"
            + " nest",
        "move an edge so that one holds the other, or neither",
        span(2, "duty of", "claim", null),
        outer);
    Span split = outer.withFragments(List.of(new Fragment(8, 13), new Fragment(17, 25)));
    assertThat(check(Span.of(2, 9, 18, "claim", null), split))
        .as("it lies between the ends, but not in the text that is covered")
        .extracting(Violation::ruleId)
        .containsExactly("overlap");
  }

  @Test
  void relationEnds() throws EditRefusedException {
    Span claim = span(1, "Others", "claim", null);
    Span frame = frame(2, "duty");
    assertFine(relation(3, 1, 2, "link"), claim, frame);
    assertFine(relation(3, 2, 1, "any-link"), claim, frame);
    assertRefused(
        "relation",
        "the relation ends at span 9, which does not exist",
        "delete the relation, or give it another end",
        relation(3, 1, 9, "link"),
        claim);
    assertThat(check(relation(3, 2, 1, "link"), claim, frame))
        .containsExactly(
            new Violation(
                "relation",
                3,
                true,
                "a relation of Speaker cannot start at a span of Frame",
                "choose a span of Claim"),
            new Violation(
                "relation",
                3,
                true,
                "a relation of Speaker cannot end at a span of Claim",
                "choose a span of Frame or Stance"));
  }

  @Test
  void documentLabel() throws EditRefusedException {
    assertFine(label(1, "tone", "calm"));
    assertFine(label(1, "tone", "calm"), label(1, "tone", "calm"));
    assertFine(label(2, "theme", "health"), label(1, "theme", "trade"));
    assertRefused(
        "document-label",
        "the document has a label of Tone already, and it may have one",
        "change that label, or delete it first",
        label(2, "tone", "calm"),
        label(1, "tone", "calm"));
    assertRefused(
        "document-label",
        "the document has this label already",
        "choose another code",
        label(2, "theme", "trade"),
        label(1, "theme", "trade"));
  }

  private static Stream<Arguments> valuesAndKinds() {
    return Stream.of(
        Arguments.of("text", new AttributeValue.Text("t"), "a text"),
        Arguments.of("integer", new AttributeValue.IntegerNumber(3), "a whole number"),
        Arguments.of("number", new AttributeValue.DecimalNumber(BigDecimal.ONE), "a number"),
        Arguments.of("yes-no", new AttributeValue.YesNo(true), "yes or no"),
        Arguments.of(
            "multi-choice", new AttributeValue.MultiChoice(List.of("x")), "a list of choices"),
        Arguments.of("date", new AttributeValue.Date("2024-05-17"), "a date"),
        Arguments.of("actor", new AttributeValue.Actor("who"), "an actor"));
  }

  @ParameterizedTest
  @MethodSource("valuesAndKinds")
  void attributeKind(String id, AttributeValue value, String words) throws EditRefusedException {
    assertFine(frame(1, "duty").withAttributes(Map.of(id, value)));
    String other = id.equals("text") ? "date" : "text";
    String otherWords = id.equals("text") ? "a date" : "a text";
    assertRefused(
        "attribute",
        "The " + other + " is " + otherWords + ", and its value is " + words,
        "give it " + otherWords,
        frame(1, "duty").withAttributes(Map.of(other, value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-13", "2023-02-29", "2024-00-10"})
  void attributeDatesAreInTheCalendar(String iso) throws EditRefusedException {
    assertRefused(
        "attribute",
        "the date " + iso + " of The date is not in the calendar",
        "write a year, a month or a day as 2024, 2024-05 or 2024-05-17",
        frame(1, "duty").withAttributes(Map.of("date", new AttributeValue.Date(iso))));
    for (String good : List.of("2024", "-0044", "2024-02", "2024-02-29", "-0044-03-15")) {
      assertFine(frame(1, "duty").withAttributes(Map.of("date", new AttributeValue.Date(good))));
    }
  }

  @Test
  void attributeChoices() throws EditRefusedException {
    Span shared = span(1, "duty", "frame", "shared");
    Span odd = shared.withAttributes(Map.of("strength", new AttributeValue.Choice("odd")));
    assertFine(shared.withAttributes(Map.of("strength", new AttributeValue.Choice("weak"))));
    assertRefused(
        "attribute",
        "Strength has no choice nope",
        "add it to the codebook, or choose another one",
        shared.withAttributes(Map.of("strength", new AttributeValue.Choice("nope"))));
    assertRefused(
        "attribute", "the choice Odd of Strength is retired", "choose one that is in use", odd);
    assertHint(
        "attribute",
        "the choice Odd of Strength is retired",
        "choose one that is in use",
        odd.withMemo("m"),
        odd);
    assertRefused(
        "attribute",
        "The multi-choice has no choice z",
        "add it to the codebook, or choose another one",
        frame(1, "duty")
            .withAttributes(
                Map.of("multi-choice", new AttributeValue.MultiChoice(List.of("x", "z")))));
    assertRefused(
        "attribute",
        "Frame has no attribute nope",
        "add it to the codebook, or remove the value",
        frame(1, "duty").withAttributes(Map.of("nope", new AttributeValue.YesNo(true))));
  }

  @Test
  void attributeUse() throws EditRefusedException {
    Map<String, AttributeValue> weak = Map.of("strength", new AttributeValue.Choice("weak"));
    assertHint(
        "attribute-use",
        "Strength is not for the code Burden",
        "remove the value, or choose another code",
        frame(1, "duty").withAttributes(weak));
    assertThat(check(span(1, "duty", "frame", null).withAttributes(weak)))
        .extracting(Violation::what)
        .containsExactly(
            "an annotation of Frame has no code", "Strength is not for annotations without a code");
  }

  @Test
  void requiredAttribute() throws EditRefusedException {
    assertHint(
        "required-attribute",
        "Strength has no value",
        "set it in the inspector",
        span(1, "duty", "frame", "shared"));
    assertFine(frame(1, "duty")); // it is required with another code only
  }

  @Test
  void whatBlocksComesFirst() throws EditRefusedException {
    assertThat(check(span(1, "\n\n", "frame", "shared")))
        .extracting(Violation::ruleId)
        .containsExactly("boundary", "required-attribute");
  }

  @Test
  void theLanguageOfTheTextCounts() throws EditRefusedException {
    String text = "Gem. Art. 5 gilt das.";
    AnnotationSnapshot snapshot = AnnotationSnapshot.empty(text);
    Span claim = Span.of(1, 0, text.length(), "claim", null);

    assertThat(Rules.check(snapshot, SCHEME, claim)).hasSize(1);
    assertThat(Rules.check(RuleContext.of(snapshot, SCHEME, TextUnits.of(text, "de")), claim))
        .isEmpty();
    assertThatThrownBy(() -> RuleContext.of(snapshot, SCHEME, TextUnits.of("x", "de")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWholeDocumentTellsEachQuarrelOnce() throws EditRefusedException {
    AnnotationSnapshot snapshot =
        AnnotationSnapshot.of(
            TEXT,
            List.of(
                frame(1, "a shared"),
                frame(2, "shared duty"),
                frame(3, "duty of"),
                frame(4, "duty of"),
                label(8, "tone", "calm"),
                label(9, "tone", "calm")));
    List<Violation> found = new ArrayList<>();

    Rules.checkAll(snapshot, SCHEME, TextUnits.of(TEXT, "en"), Progress.NONE, found::add);

    assertThat(found)
        .extracting(Violation::annotation, Violation::ruleId)
        .containsExactly(
            tuple(2, "overlap"),
            tuple(3, "overlap"),
            tuple(4, "overlap"),
            tuple(9, "document-label"));
  }

  @Test
  void aViolationIsAProblemOfItsFile() throws EditRefusedException {
    assertThat(check(span(7, "duty", "frame", "nope")).getFirst().problem("a.xmi"))
        .isEqualTo(
            Problem.error(
                "a.xmi",
                "annotation 7: Frame has no code nope",
                "add the code to the codebook, or choose another one"));
    assertThat(check(span(7, "duty", "frame", null)).getFirst().problem("a.xmi").toString())
        .isEqualTo("a.xmi: annotation 7: an annotation of Frame has no code (choose a code)");
  }

  @Test
  void everyRuleHasANameOfItsOwn() {
    assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates().hasSize(11);
    AnnotationSnapshot empty = AnnotationSnapshot.empty(TEXT);
    assertThat(Rules.all().getFirst().check(empty, SCHEME, frame(1, "duty"))).isEmpty();
  }
}

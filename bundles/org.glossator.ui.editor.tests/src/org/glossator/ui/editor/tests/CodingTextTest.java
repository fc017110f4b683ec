package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.study.DocumentEntry;
import org.glossator.ui.editor.internal.coding.AttributeTexts;
import org.glossator.ui.editor.internal.coding.EdgeSteps;
import org.glossator.ui.editor.internal.coding.EdgeSteps.Step;
import org.glossator.ui.editor.internal.coding.GoToTarget;
import org.glossator.ui.editor.internal.coding.Origins;
import org.glossator.ui.editor.internal.coding.Quotations;
import org.glossator.ui.editor.internal.coding.TextFinder;
import org.glossator.ui.editor.internal.coding.TextFinder.Query;
import org.glossator.ui.editor.internal.coding.Walks;
import org.glossator.ui.editor.internal.coding.Widening;
import org.glossator.ui.editor.internal.popup.QuickFilter;
import org.glossator.ui.editor.internal.popup.QuickItem;
import org.junit.jupiter.api.Test;

/** The small functions behind commands: stepping, widening, finding, going, quoting. */
class CodingTextTest {
  private static final String TEXT = "One, two three. Four five.\nSix seven.";

  private final TextUnits units = TextUnits.of(TEXT, "en");

  private int step(boolean begin, int at, Step step, boolean forth) {
    return EdgeSteps.step(units, TEXT.length(), begin, at, step, forth);
  }

  @Test
  void anEndGoesFromEndToEndOfWordsAndSentences() {
    assertThat(step(false, 3, Step.WORD, true)).isEqualTo(8);
    assertThat(step(false, 8, Step.WORD, true)).isEqualTo(14);
    assertThat(step(false, 14, Step.WORD, false)).isEqualTo(8);
    assertThat(step(false, 8, Step.WORD, false)).isEqualTo(3);
    assertThat(step(false, 3, Step.SENTENCE, true)).isEqualTo(15);
    assertThat(step(false, 15, Step.SENTENCE, true)).isEqualTo(26);
    assertThat(step(false, 26, Step.SENTENCE, false)).isEqualTo(15);
    assertThat(step(false, TEXT.length(), Step.WORD, true)).isEqualTo(TEXT.length());
  }

  @Test
  void aBeginGoesFromBeginToBegin() {
    assertThat(step(true, 0, Step.WORD, true)).isEqualTo(5);
    assertThat(step(true, 5, Step.WORD, false)).isZero();
    assertThat(step(true, 5, Step.SENTENCE, true)).isEqualTo(16);
    assertThat(step(true, 5, Step.CHARACTER, true)).isEqualTo(6);
  }

  @Test
  void aSelectionWidensToWordClauseSentenceParagraphAndNarrowsAgain() {
    Fragment word = Widening.wider(units, 6, 6);
    assertThat(TEXT.substring(word.begin(), word.end())).isEqualTo("two");
    Fragment clause = Widening.wider(units, word.begin(), word.end());
    assertThat(TEXT.substring(clause.begin(), clause.end())).isEqualTo("two three.");
    Fragment sentence = Widening.wider(units, clause.begin(), clause.end());
    assertThat(TEXT.substring(sentence.begin(), sentence.end())).isEqualTo("One, two three.");
    Fragment paragraph = Widening.wider(units, sentence.begin(), sentence.end());
    assertThat(paragraph).isEqualTo(new Fragment(0, 26));
    Fragment all = Widening.wider(units, 0, 26);
    assertThat(all).isEqualTo(new Fragment(0, TEXT.length()));
    assertThat(Widening.narrower(units, 0, 26)).isEqualTo(sentence);
    assertThat(Widening.narrower(units, 0, 15)).isEqualTo(new Fragment(0, 3));
    assertThat(Widening.narrower(units, 0, 3)).isNull();
  }

  @Test
  void aCommaInANumberEndsNoClause() {
    TextUnits numbers = TextUnits.of("It cost 1,204 dollars, they said.", "en");
    Fragment clause = Widening.wider(numbers, 8, 13);
    assertThat(numbers.text().substring(clause.begin(), clause.end()))
        .isEqualTo("It cost 1,204 dollars");
  }

  @Test
  void wordsAndExpressionsAreFound() {
    TextFinder.Result words =
        TextFinder.find("Aa b aA", new Query("aa", false, false), () -> false);
    assertThat(words.begins()).containsExactly(0, 5);
    assertThat(TextFinder.find("Aa b aA", new Query("aA", false, true), () -> false).begins())
        .containsExactly(5);
    assertThat(TextFinder.find("a.b", new Query(".", false, false), () -> false).count())
        .isEqualTo(1);
    TextFinder.Result regex =
        TextFinder.find("x1 x22", new Query("x\\d+", true, false), () -> false);
    assertThat(regex.ends()).containsExactly(2, 6);
    assertThat(regex.from(1)).isEqualTo(1);
    assertThat(regex.from(4)).isEqualTo(-1);
    assertThat(regex.before(3)).isZero();
  }

  @Test
  void aBadExpressionIsExplainedAndAnEndlessOneGivenUp() {
    assertThat(TextFinder.find("x", new Query("(", true, false), () -> false).error()).isNotEmpty();
    String hostile = "a".repeat(40);
    String endless = "(a|aa)+\\1c"; // with a back reference java.util.regex tries every way
    TextFinder.Result result =
        TextFinder.find(hostile, new Query(endless, true, false), () -> false);
    assertThat(result.error()).isNotEmpty();
    TextFinder.Result cancelled =
        TextFinder.find(hostile, new Query(endless, true, false), () -> true);
    assertThat(cancelled.error()).isNull();
  }

  @Test
  void placesToGoToAreUnderstood() {
    assertThat(GoToTarget.parse("@1,204", 5_000, n -> n * 100)).isEqualTo(1_204);
    assertThat(GoToTarget.parse("@99999", 5_000, n -> n * 100)).isEqualTo(5_000);
    assertThat(GoToTarget.parse("50 %", 5_000, n -> n * 100)).isEqualTo(2_500);
    assertThat(GoToTarget.parse(" 12 ", 5_000, n -> n * 100)).isEqualTo(1_200);
    assertThat(GoToTarget.parse("p. 3", 5_000, n -> n * 100)).isEqualTo(300);
    assertThat(GoToTarget.parse("there", 5_000, n -> n * 100)).isNull();
  }

  @Test
  void aQuotationSaysWhereItStands() {
    DocumentEntry entry =
        new DocumentEntry("2026/x", "", "A title", "2026-01-10", "Courier", "Lin", "en", Map.of());
    assertThat(Quotations.cite("shared\nburden ", entry, "2026/x", 4))
        .isEqualTo("“shared / burden” (Lin, “A title”, Courier, 2026-01-10, par. 4)");
    assertThat(Quotations.cite("x", null, "2026/x", 0)).isEqualTo("“x” (2026/x)");
  }

  @Test
  void walkingGoesRoundAndFindsWhatHasNoSpan() throws Exception {
    AnnotationSnapshot snapshot =
        AnnotationSnapshot.of(
            TEXT,
            List.of(Span.of(1, 0, 3, "frame", "burden"), Span.of(2, 16, 20, "frame", "burden")));
    assertThat(Walks.span(snapshot, 1, 0, true).id()).isEqualTo(2);
    assertThat(Walks.span(snapshot, 2, 0, true).id()).isEqualTo(1);
    assertThat(Walks.span(snapshot, 0, 10, true).id()).isEqualTo(2);
    assertThat(Walks.span(snapshot, 0, 10, false).id()).isEqualTo(1);
    assertThat(Walks.span(AnnotationSnapshot.empty(TEXT), 0, 0, true)).isNull();
    assertThat(Walks.unlabelledSentence(snapshot, units, 0).begin()).isEqualTo(27);
    assertThat(Walks.unlabelledSentence(snapshot, units, 30)).isNull();
  }

  private static SchemeAttribute attribute(AttributeKind kind) {
    return new SchemeAttribute(
        "a",
        "A",
        kind,
        "",
        false,
        "",
        List.of(),
        List.of(
            new SchemeChoice("x", "First", "", false), new SchemeChoice("y", "Second", "", false)));
  }

  @Test
  void attributeValuesAreReadAndShown() {
    for (Map.Entry<AttributeKind, String> each :
        Map.of(
                AttributeKind.TEXT, "some words",
                AttributeKind.INTEGER, "-12",
                AttributeKind.NUMBER, "1.50",
                AttributeKind.YES_NO, "Yes",
                AttributeKind.CHOICE, "First",
                AttributeKind.MULTI_CHOICE, "Second, First",
                AttributeKind.DATE, "2024-05")
            .entrySet()) {
      SchemeAttribute attribute = attribute(each.getKey());
      AttributeValue value = AttributeTexts.parse(attribute, each.getValue());
      assertThat(AttributeTexts.format(attribute, value, id -> null)).isEqualTo(each.getValue());
      assertThat(AttributeTexts.parse(attribute, " ")).isNull();
    }
    assertThatThrownBy(() -> AttributeTexts.parse(attribute(AttributeKind.INTEGER), "1.5"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AttributeTexts.parse(attribute(AttributeKind.DATE), "May"))
        .hasMessageContaining("2024-05");
    assertThatThrownBy(() -> AttributeTexts.parse(attribute(AttributeKind.CHOICE), "Third"))
        .hasMessageContaining("Third");
  }

  @Test
  void typingFiltersByKeyThenBeginThenWords() {
    List<QuickItem<Integer>> items =
        List.of(
            new QuickItem<>(1, "Burden", "Frame", "b", null),
            new QuickItem<>(2, "Shared burden", "Frame", "1", null),
            new QuickItem<>(3, "Sovereignty", "Frame", "s", null),
            new QuickItem<>(4, "Claim", "Discourse", "c", null));
    assertThat(values(items, "")).containsExactly(1, 2, 3, 4);
    assertThat(values(items, "s")).containsExactly(3, 2, 4);
    assertThat(values(items, "bur")).containsExactly(1, 2);
    assertThat(values(items, "frame bur")).containsExactly(1, 2);
    assertThat(values(items, "zzz")).isEmpty();
  }

  private static List<Integer> values(List<QuickItem<Integer>> items, String typed) {
    return QuickFilter.filter(items, typed).stream().map(QuickItem::value).toList();
  }

  @Test
  void originsAreSaidInWords() {
    assertThat(Origins.name("manual")).isEqualTo("By hand");
    assertThat(Origins.name("import:brat")).isEqualTo("Imported (brat)");
    assertThat(Origins.name("engine:lexicon")).isEqualTo("Proposed by lexicon");
    assertThat(Origins.name("migration")).isEqualTo("migration");
    assertThat(Origins.engine("engine:lexicon")).isEqualTo("lexicon");
  }
}

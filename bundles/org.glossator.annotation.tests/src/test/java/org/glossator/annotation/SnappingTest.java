package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.glossator.codebook.model.SnapUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SnappingTest {
  private static final String TEXT =
      "It is, he said, a shared duty. We act.\n\n \u00a0\nNow 👩🏽‍🚀 flies.";

  private static String snap(SnapUnit unit, String selected) {
    int begin = TEXT.indexOf(selected);
    return snap(TEXT, unit, new Fragment(begin, begin + selected.length()));
  }

  private static String snap(String text, SnapUnit unit, Fragment selection) {
    List<Fragment> snapped = Snapping.snap(TextUnits.of(text, "en"), unit, selection);
    assertThat(snapped).hasSizeLessThan(2);
    return snapped.isEmpty()
        ? null
        : text.substring(snapped.getFirst().begin(), snapped.getFirst().end());
  }

  @Test
  void whiteSpaceAtTheEndsGoes() {
    assertThat(snap(SnapUnit.CHARACTER, " a shared ")).isEqualTo("a shared");
    assertThat(snap(SnapUnit.WORD, " shared ")).isEqualTo("shared");
    assertThat(snap(SnapUnit.SENTENCE, " We act.\n")).isEqualTo("We act.");
  }

  @ParameterizedTest
  @EnumSource(SnapUnit.class)
  void nothingButWhiteSpaceGivesNothing(SnapUnit unit) {
    assertThat(snap(unit, "\n\n \u00a0\n")).isNull();
  }

  @Test
  void endsMoveOutToTheirUnit() {
    assertThat(snap(SnapUnit.CHARACTER, "hare")).isEqualTo("hare");
    assertThat(snap(SnapUnit.WORD, "hared du")).isEqualTo("shared duty");
    assertThat(snap(SnapUnit.SENTENCE, "hared du")).isEqualTo("It is, he said, a shared duty.");
    assertThat(snap(SnapUnit.SENTENCE, "duty. We"))
        .isEqualTo("It is, he said, a shared duty. We act.");
    assertThat(snap(SnapUnit.PARAGRAPH, "act")).isEqualTo("It is, he said, a shared duty. We act.");
  }

  @Test
  void punctuationThatWasSelectedStays() {
    assertThat(snap(SnapUnit.WORD, "aid, ")).isEqualTo("said,");
    assertThat(snap(SnapUnit.WORD, ",")).isEqualTo(",");
    assertThat(snap(SnapUnit.WORD, ". We")).isEqualTo(". We");
  }

  @Test
  void aCharacterIsNeverCut() {
    int astronaut = TEXT.indexOf("👩🏽‍🚀");
    for (int begin = astronaut; begin < astronaut + 7; begin++) {
      assertThat(snap(TEXT, SnapUnit.CHARACTER, new Fragment(begin, begin + 1)))
          .isEqualTo("👩🏽‍🚀");
    }
  }

  @Test
  void chineseSnapsToTheWordsOfTheDictionary() {
    String text = "全球的共同责任。";
    int inside = text.indexOf("同");

    assertThat(snap(text, SnapUnit.WORD, new Fragment(inside, inside + 2))).isEqualTo("共同责任");
  }

  @ParameterizedTest
  @EnumSource(SnapUnit.class)
  void snappingASecondTimeChangesNothing(SnapUnit unit) {
    Random random = new Random(7);
    TextUnits units = TextUnits.of(TEXT, "en");
    for (int i = 0; i < 500; i++) {
      int begin = random.nextInt(TEXT.length() - 1);
      int end = begin + 1 + random.nextInt(TEXT.length() - begin - 1);
      List<Fragment> once = Snapping.snap(units, unit, new Fragment(begin, end));
      if (!once.isEmpty()) {
        assertThat(Snapping.snap(units, unit, once.getFirst()))
            .as("%s %d-%d", unit, begin, end)
            .isEqualTo(once);
      }
    }
  }
}

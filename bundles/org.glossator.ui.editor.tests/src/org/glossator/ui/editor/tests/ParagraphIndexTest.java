package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Random;
import org.glossator.ui.editor.internal.layout.ParagraphIndex;
import org.junit.jupiter.api.Test;

class ParagraphIndexTest {

  @Test
  void anEmptyTextHasOneEmptyChunk() {
    ParagraphIndex index = ParagraphIndex.of("");
    assertThat(index.count()).isEqualTo(1);
    assertThat(index.begin(0)).isZero();
    assertThat(index.end(0)).isZero();
    assertThat(index.chunkAt(0)).isZero();
  }

  @Test
  void paragraphsAreNumberedAndBlankLinesAreNot() {
    ParagraphIndex index = ParagraphIndex.of("One\n\nTwo\n  \nThree");
    assertThat(index.count()).isEqualTo(5);
    assertThat(new int[] {index.number(0), index.number(1), index.number(2), index.number(4)})
        .containsExactly(1, 0, 2, 3);
    assertThat(index.begin(index.chunkOfNumber(2))).isEqualTo(5);
    assertThat(index.chunkOfNumber(99)).isEqualTo(4);
  }

  @Test
  void aLineFeedBelongsToTheParagraphItEnds() {
    ParagraphIndex index = ParagraphIndex.of("ab\ncd");
    assertThat(index.end(0)).isEqualTo(2);
    assertThat(index.chunkAt(2)).isZero();
    assertThat(index.chunkAt(3)).isEqualTo(1);
    assertThat(index.chunkAt(5)).isEqualTo(1);
  }

  @Test
  void aLongParagraphIsBrokenAtSpaces() {
    String text = "word ".repeat(4_000);
    ParagraphIndex index = ParagraphIndex.of(text);
    assertThat(index.count()).isGreaterThan(4);
    for (int i = 1; i < index.count(); i++) {
      assertThat(text.charAt(index.begin(i) - 1)).isEqualTo(' ');
      assertThat(index.beginsParagraph(i)).isFalse();
      assertThat(index.number(i)).isZero();
      assertThat(index.end(i - 1)).isEqualTo(index.begin(i));
    }
  }

  @Test
  void aLongParagraphWithoutSpacesIsBrokenBetweenClusters() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67e\u0301";
    String text = "x" + family.repeat(2_000);
    ParagraphIndex index = ParagraphIndex.of(text);
    BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    clusters.setText(text);
    assertThat(index.count()).isGreaterThan(2);
    for (int i = 0; i < index.count(); i++) {
      assertThat(clusters.isBoundary(index.begin(i))).isTrue();
    }
  }

  @Test
  void chunksCoverAnyTextWithoutGapOrOverlap() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      StringBuilder made = new StringBuilder();
      int paragraphs = random.nextInt(30);
      for (int i = 0; i < paragraphs; i++) {
        made.append("a b".repeat(random.nextInt(random.nextInt(12) == 0 ? 9_000 : 60)));
        made.append("\n".repeat(random.nextInt(3)));
      }
      String text = made.toString();
      ParagraphIndex index = ParagraphIndex.of(text);
      int at = 0;
      for (int i = 0; i < index.count(); i++) {
        assertThat(index.begin(i)).as("seed %d, chunk %d", seed, i).isEqualTo(at);
        assertThat(index.end(i) - index.begin(i)).isLessThanOrEqualTo(ParagraphIndex.LONGEST);
        assertThat(index.chunkAt(index.begin(i))).isEqualTo(i);
        assertThat(text.substring(index.begin(i), index.end(i))).doesNotContain("\n");
        at = index.end(i) + (index.endsParagraph(i) && i + 1 < index.count() ? 1 : 0);
      }
      assertThat(at).as("seed %d", seed).isEqualTo(text.length());
    }
  }
}

package org.glossator.engines.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.glossator.testkit.RandomTexts;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderTest {
  private final Folder folder = new Folder(false);

  @ParameterizedTest
  @CsvSource({
    "Shared RESPONSIBILITY, shared responsibility",
    "naïve, nai\u0308ve",
    "Straße, STRASSE",
    "ﬁnance, Finance",
    "state’s, state's",
    "co\u2010operation, co-operation",
    "co\u00ADoperation, cooperation",
    "ＡＢＣ, abc",
    "e\u0301\u0323, ẹ\u0301",
    "각, \u1100\u1161\u11A8",
    "ΣΊΣΥΦΟΣ, σίσυφος"
  })
  void foldsToTheSame(String a, String b) {
    assertThat(folder.fold(a)).isEqualTo(folder.fold(b));
  }

  @Test
  void keepsCapitalsWhereTheyMatter() {
    Folder sensitive = new Folder(true);
    assertThat(sensitive.fold("US us Ü")).isEqualTo("US us Ü");
    assertThat(sensitive.fold("U\u0308")).isEqualTo("Ü");
    assertThat(sensitive.fold("co\u00ADop")).isEqualTo("coop");
  }

  @Test
  void makesAnyWhiteSpaceOneSpaceAndABlankLineABarrier() {
    assertThat(folder.fold("a \t\u00A0\n b")).isEqualTo("a b");
    assertThat(folder.fold("a\u3000b")).isEqualTo("a b");
    assertThat(folder.fold("a\n \nb")).isEqualTo("a\nb");
    assertThat(folder.fold("a\u2029b")).isEqualTo("a\nb");
  }

  @RepeatedTest(100)
  void tellsPlacesThatCoverTheText() {
    long seed = new Random().nextLong();
    String text = new RandomTexts(new Random(seed)).text(80);
    for (boolean caseSensitive : new boolean[] {false, true}) {
      Folder any = new Folder(caseSensitive);
      int[] last = {0, 0};
      StringBuilder whole = new StringBuilder();
      any.fold(
          text,
          (folded, begin, end, isFirst, isLast) -> {
            assertThat(end).as("seed %d", seed).isGreaterThan(begin);
            if (isFirst) {
              assertThat(begin).as("seed %d", seed).isGreaterThanOrEqualTo(last[1]);
            } else {
              assertThat(begin).as("seed %d", seed).isEqualTo(last[0]);
            }
            last[0] = begin;
            last[1] = end;
            whole.append(folded);
            if (isLast) {
              // what stands there, alone, becomes the same
              String alone = any.fold(text.substring(begin, end));
              assertThat(whole.toString()).as("seed %d", seed).endsWith(alone.strip());
            }
          });
      assertThat(last[1]).isLessThanOrEqualTo(text.length());
      assertThat(any.fold(whole.toString().replace("\n", "\n\n")))
          .as("seed %d", seed)
          .isEqualTo(whole.toString());
    }
  }
}

package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextNormaliserTest {

  @Test
  void leavesNormalTextsAlone() {
    String text = "a\tb\n\n👍🏽 共同 \u00a0\u0085\u2028 \u007f x\uFEFF";
    TextNormaliser.Result result = TextNormaliser.normalise(text);
    assertThat(result.text()).isSameAs(text);
    assertThat(result.unchanged()).isTrue();
  }

  @Test
  void countsWhatItDoes() {
    TextNormaliser.Result result =
        TextNormaliser.normalise("\uFEFFa\r\nb\rc\fd\u0000\uFFFE\ud83d e\udc4d\r\n");
    assertThat(result.text()).isEqualTo("a\nb\nc d  \uFFFD e\uFFFD\n");
    assertThat(result.byteOrderMark()).isTrue();
    assertThat(result.lineEnds()).isEqualTo(3);
    assertThat(result.controlCharacters()).isEqualTo(3);
    assertThat(result.loneSurrogates()).isEqualTo(2);
    assertThat(result.unchanged()).isFalse();
  }

  @Test
  void movesOffsetsExactly() {
    String original = "\uFEFFa\r\nb\r\n👍c";
    TextNormaliser.Result result = TextNormaliser.normalise(original);
    for (char c : new char[] {'a', 'b', 'c'}) {
      assertThat(result.toNormalised(original.indexOf(c))).isEqualTo(result.text().indexOf(c));
    }
    assertThat(result.toNormalised(original.length())).isEqualTo(result.text().length());
    assertThat(result.toNormalised(0)).isZero();
  }

  @Test
  void isDoneOnce() {
    long seed = 11;
    Random random = new Random(seed);
    char[] nasty = {'\r', '\n', '\uFEFF', '\u0001', '\ud83d', '\udc4d', 'a', '\uFFFF', '\t', '安'};
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append(nasty[random.nextInt(nasty.length)]);
      }
      TextNormaliser.Result once = TextNormaliser.normalise(text.toString());
      // a byte-order mark behind a byte-order mark is a character of the text: only the first goes
      String rest = once.text().startsWith("\uFEFF") ? once.text().substring(1) : once.text();
      assertThat(TextNormaliser.isNormal(rest)).as("seed %d, text %d", seed, i).isTrue();
      assertThat(once.toNormalised(text.length())).isEqualTo(once.text().length());
      for (int k = 1; k <= text.length(); k++) {
        assertThat(once.toNormalised(k))
            .isBetween(once.toNormalised(k - 1), once.toNormalised(k - 1) + 1);
      }
    }
  }
}

package org.glossator.engines.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishInflectionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "share shares shared sharing",
        "responsibility responsibilities",
        "threat threats",
        "threaten threatens threatened threatening",
        "country countries",
        "continue continues continued continuing",
        "agree agrees agreed agreeing",
        "stop stops stopped stopping",
        "protect protects protected protecting",
        "apply applies applied applying",
        "Share Shares Shared Sharing",
        "crisis crisis"
      })
  void conflatesTheFormsOfAWord(String forms) {
    assertThat(forms.split(" "))
        .extracting(EnglishInflection::stem)
        .allMatch(stem -> stem.equals(EnglishInflection.stem(forms.split(" ")[0])));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "responsible responsibility",
        "secure security",
        "nation national",
        "threat threaten",
        "new news-",
        "sing sang",
        "red reed"
      })
  void keepsDifferentWordsApart(String words) {
    String[] two = words.split(" ");
    assertThat(EnglishInflection.stem(two[0])).isNotEqualTo(EnglishInflection.stem(two[1]));
  }

  /** Examples of the paper for steps 1a to 1c and 5a, each after the other three. */
  @Test
  void followsThePaper() {
    assertThat(EnglishInflection.stem("caresses")).isEqualTo("caress");
    assertThat(EnglishInflection.stem("ponies")).isEqualTo("poni");
    assertThat(EnglishInflection.stem("cats")).isEqualTo("cat");
    assertThat(EnglishInflection.stem("feed")).isEqualTo("feed");
    assertThat(EnglishInflection.stem("plastered")).isEqualTo("plaster");
    assertThat(EnglishInflection.stem("bled")).isEqualTo("bled");
    assertThat(EnglishInflection.stem("motoring")).isEqualTo("motor");
    assertThat(EnglishInflection.stem("sing")).isEqualTo("sing");
    assertThat(EnglishInflection.stem("hopping")).isEqualTo("hop");
    assertThat(EnglishInflection.stem("falling")).isEqualTo("fall");
    assertThat(EnglishInflection.stem("filing")).isEqualTo("file");
    assertThat(EnglishInflection.stem("happy")).isEqualTo("happi");
    assertThat(EnglishInflection.stem("sky")).isEqualTo("sky");
    assertThat(EnglishInflection.stem("probate")).isEqualTo("probat");
    assertThat(EnglishInflection.stem("rate")).isEqualTo("rate");
    assertThat(EnglishInflection.stem("cease")).isEqualTo("ceas");
  }
}

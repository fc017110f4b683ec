package org.glossator.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeColoursTest {

  /** WCAG 2.1 relative luminance and contrast ratio. */
  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = (rgb >> (16 - 8 * i) & 0xff) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static double contrast(String a, String b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static void isReadable(CodeColour colour) {
    assertThat(contrast(colour.fillLight(), "#000000")).as("%s", colour).isGreaterThan(12);
    assertThat(contrast(colour.fillDark(), "#ffffff")).as("%s", colour).isGreaterThan(6.5);
    assertThat(contrast(colour.lineLight(), "#ffffff")).as("%s", colour).isGreaterThan(3);
    assertThat(contrast(colour.lineDark(), "#1e1e1e")).as("%s", colour).isGreaterThan(5);
  }

  @Test
  void thePaletteIsReadable() {
    assertThat(CodeColours.palette()).hasSize(12);
    CodeColours.palette().forEach(CodeColoursTest::isReadable);
  }

  @Test
  void anyColourBecomesAReadableOne() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      isReadable(CodeColours.ofHex("#%06x".formatted(random.nextInt(1 << 24))));
    }
  }

  @Test
  void theHueStaysAndGreyStaysGrey() {
    CodeColour red = CodeColours.ofHex("#D0021B");
    assertThat(red.name()).isEqualTo("#d0021b");
    for (String hex : List.of(red.fillLight(), red.lineLight(), red.fillDark(), red.lineDark())) {
      Oklch made = Oklch.of(Integer.parseInt(hex.substring(1), 16));
      assertThat(made.hue())
          .isCloseTo(Oklch.of(0xd0021b).hue(), org.assertj.core.data.Offset.offset(0.1));
    }
    CodeColour grey = CodeColours.ofHex("#808080");
    assertThat(grey.fillLight().substring(1, 3)).isEqualTo(grey.fillLight().substring(3, 5));
  }

  @Test
  void resolving() {
    assertThat(CodeColours.resolve("Teal ", 0).name()).isEqualTo("teal");
    assertThat(CodeColours.resolve(null, 1).name()).isEqualTo("orange");
    assertThat(CodeColours.resolve("", 12).name()).isEqualTo("blue");
    assertThat(CodeColours.resolve("no colour", 2).name()).isEqualTo("green");
    assertThat(CodeColours.resolve("#AABBCC", 2).name()).isEqualTo("#aabbcc");
    assertThat(CodeColours.isKnown("no colour")).isFalse();
    assertThat(CodeColours.isKnown("#aabbcc")).isTrue();
    assertThat(CodeColours.isKnown(" ")).isTrue();
    assertThatThrownBy(() -> CodeColours.ofHex("red")).isInstanceOf(IllegalArgumentException.class);
  }
}

package org.glossator.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetMapTest {
  /**
   * Latin, combining, CJK, Arabic, emoji with joiner and skin tone, flags, line ends, no-break
   * space, BOM.
   */
  private static final String[] PIECES = {
    "a",
    "word ",
    "é",
    "e\u0301",
    "ß",
    "共同责任",
    "مسؤولية",
    "क्षि",
    "😀",
    "👩🏽‍🚀",
    "🇨🇳",
    "🇵🇰🇨🇳",
    "\r\n",
    "\n",
    "\u00a0",
    "\ufeff",
    "𝒳",
    "x".repeat(70),
    "界".repeat(33)
  };

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void agreesWithTheJdkAtEveryOffset(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        made.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String text = made.toString();
      OffsetMap points = OffsetMap.of(text, OffsetUnit.CODEPOINT);
      OffsetMap bytes = OffsetMap.of(text, OffsetUnit.UTF8);
      OffsetMap units = OffsetMap.of(text, OffsetUnit.UTF16);
      for (int i = 0; i <= text.length(); i++) {
        boolean insidePair =
            i > 0
                && i < text.length()
                && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
        int begin = insidePair ? i - 1 : i;
        String where = "seed " + seed + " round " + round + " offset " + i;
        int point = text.codePointCount(0, begin);
        int size = text.substring(0, begin).getBytes(StandardCharsets.UTF_8).length;
        assertThat(points.fromUtf16(i)).as(where).isEqualTo(point);
        assertThat(points.toUtf16(point)).as(where).isEqualTo(begin);
        assertThat(bytes.fromUtf16(i)).as(where).isEqualTo(size);
        assertThat(bytes.toUtf16(size)).as(where).isEqualTo(begin);
        assertThat(units.fromUtf16(i)).isEqualTo(i);
        assertThat(units.toUtf16(i)).isEqualTo(i);
      }
      assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
      assertThat(bytes.length()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void loneSurrogatesCountAsOneCodePointAndThreeBytes(long seed) {
    Random random = new Random(seed);
    String[] pieces = {"\ud83d", "\ude00", "a", "😀", "é", "b".repeat(61)};
    for (int round = 0; round < 60; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        made.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = made.toString();
      OffsetMap points = OffsetMap.of(text, OffsetUnit.CODEPOINT);
      OffsetMap bytes = OffsetMap.of(text, OffsetUnit.UTF8);
      int point = 0;
      int size = 0;
      for (int i = 0; i < text.length(); ) {
        String where = "seed " + seed + " round " + round + " offset " + i;
        assertThat(points.fromUtf16(i)).as(where).isEqualTo(point);
        assertThat(points.toUtf16(point)).as(where).isEqualTo(i);
        assertThat(bytes.fromUtf16(i)).as(where).isEqualTo(size);
        assertThat(bytes.toUtf16(size)).as(where).isEqualTo(i);
        int c = text.codePointAt(i);
        size += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        point++;
        i += Character.charCount(c);
      }
      assertThat(points.length()).isEqualTo(point);
      assertThat(bytes.length()).isEqualTo(size);
    }
  }

  @Test
  void anOffsetInsideACharacterHasNoPlaceInUtf16() {
    OffsetMap bytes = OffsetMap.of("x".repeat(63) + "😀y界", OffsetUnit.UTF8);

    assertThat(bytes.toUtf16(63)).isEqualTo(63);
    assertThat(bytes.toUtf16(67)).isEqualTo(65);
    for (int inside : new int[] {64, 65, 66, 69, 70}) {
      assertThatThrownBy(() -> bytes.toUtf16(inside))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("inside a character");
    }
  }

  @ParameterizedTest
  @EnumSource(OffsetUnit.class)
  void refusesOffsetsOutsideTheText(OffsetUnit unit) {
    OffsetMap map = OffsetMap.of("a😀", unit);

    assertThatThrownBy(() -> map.fromUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> map.fromUtf16(4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> map.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> map.toUtf16(map.length() + 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(OffsetMap.of("", unit).fromUtf16(0)).isZero();
  }

  @Test
  void unitsAreFoundByTheirNames() {
    for (OffsetUnit unit : OffsetUnit.values()) {
      assertThat(OffsetUnit.of(unit.id())).isSameAs(unit);
    }
    assertThatThrownBy(() -> OffsetUnit.of("bytes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("use codepoint, utf16 or utf8");
  }
}

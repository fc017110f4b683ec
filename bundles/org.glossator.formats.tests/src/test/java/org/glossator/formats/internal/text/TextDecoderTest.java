package org.glossator.formats.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.glossator.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String MIXED = "Grüße aus Zürich \uD83D\uDE00 安全 أمن e\u0301\n";
  private static final String GERMAN =
      "Die Behörden möchten darüber hinaus öffentliche Mittel für die Brücken einsetzen. Größere "
          + "Städte müssen ihre Pläne ändern; die Gemeinden hätten längst dafür sorgen können.";

  @Test
  void readsUtf8WithoutAsking() throws ProblemException {
    DecodedText text = decode(MIXED.getBytes(StandardCharsets.UTF_8), null);
    assertThat(text.text()).isEqualTo(MIXED);
    assertThat(text.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(text.guessed()).isFalse();
    assertThat(text.markRemoved()).isFalse();
  }

  @Test
  void keepsReplacementCharactersThatAreInTheText() throws ProblemException {
    String text = "a \uFFFD b";
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8), null).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void believesByteOrderMarks(String name) throws ProblemException {
    byte[] content = ("\uFEFF" + MIXED).getBytes(Charset.forName(name));
    DecodedText text = decode(content, Charset.forName("windows-1252"));
    assertThat(text.text()).isEqualTo(MIXED);
    assertThat(text.charset().name()).isEqualTo(name);
    assertThat(text.markRemoved()).isTrue();
    assertThat(text.guessed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void findsUtf16WithoutMark(String name) throws ProblemException {
    DecodedText text = decode(GERMAN.getBytes(Charset.forName(name)), null);
    assertThat(text.text()).isEqualTo(GERMAN);
    assertThat(text.guessed()).isTrue();
  }

  @Test
  void guessesAnEncodingAndSaysSo() throws ProblemException {
    DecodedText text = decode(GERMAN.getBytes(Charset.forName("windows-1252")), null);
    assertThat(text.text()).isEqualTo(GERMAN);
    assertThat(text.guessed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gr\u00F6\u00DFe",
        "Gr\u00FC\u00DFe aus K\u00F6ln",
        "\u00C9l\u00E8ve",
        "L'\u00E9t\u00E9 \u00E0 la fran\u00E7aise",
        "A\u00F1o nuevo, se\u00F1or: \u00BFqu\u00E9?",
        "na\u00EFve caf\u00E9",
        "\u00C8 gi\u00E0 cos\u00EC",
        "\u00C5sa f\u00E5r \u00E4pplen",
        "1 000 \u20AC f\u00FCr 3 m\u00B3 \u2013 \u201EKosten\u201C",
        "It\u2019s a \u201Cshared\u201D duty",
        "S\u00E3o Paulo n\u00E3o \u00E9"
      })
  void guessesWindows1252ForShortWesternTexts(String western) throws ProblemException {
    DecodedText text = decode(western.getBytes(Charset.forName("windows-1252")), null);
    assertThat(text.charset().name()).isEqualTo("windows-1252");
    assertThat(text.text()).isEqualTo(western);
    assertThat(text.guessed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "I\u015F\u0131k \u00E7ok g\u00FCzel \u00F6\u011Frenci, ISO-8859-9",
    "\u0141\u00F3d\u017A jest \u0142adna, ISO-8859-2",
    "Dob\u0159e \u010Desk\u00E1 v\u011Bda \u017Eije, ISO-8859-2",
    "\u041F\u0440\u0438\u0432\u0435\u0442 \u043C\u0438\u0440, windows-1251",
    "F\u0151v\u00E1rosi k\u00F6nyvt\u00E1r \u0171r, ISO-8859-2"
  })
  void leavesTextsOfOtherRegionsToTheDetector(String other, String charset) {
    String western =
        new String(other.getBytes(Charset.forName(charset)), Charset.forName("windows-1252"));
    assertThat(WesternText.isPlausible(western)).as(western).isFalse();
  }

  @Test
  void takesTheDeclaredEncodingWhereItIsNotUtf8() throws ProblemException {
    Charset cyrillic = Charset.forName("windows-1251");
    DecodedText text = decode("Москва и безопасность".getBytes(cyrillic), cyrillic);
    assertThat(text.text()).isEqualTo("Москва и безопасность");
    assertThat(text.guessed()).isFalse();
  }

  @Test
  void prefersUtf8ToADeclaredSingleByteEncoding() throws ProblemException {
    byte[] utf8 = MIXED.getBytes(StandardCharsets.UTF_8);
    assertThat(decode(utf8, Charset.forName("windows-1252")).text()).isEqualTo(MIXED);
  }

  @Test
  void prefersADeclaredEncodingThatLooksLikeAsciiToo() throws ProblemException {
    Charset japanese = Charset.forName("ISO-2022-JP");
    byte[] content = "安全保障".getBytes(japanese);
    assertThat(decode(content, japanese).text()).isEqualTo("安全保障");
  }

  @Test
  void refusesWhatIsNotOfTheDeclaredEncoding() {
    byte[] content = {'a', (byte) 0x81, (byte) 0xFF, 'b'};
    assertThatThrownBy(() -> decode(content, Charset.forName("EUC-JP")))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("f.txt: is not valid EUC-JP");
  }

  @Test
  void refusesATextWhoseMarkLies() {
    byte[] content = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF};
    assertThatThrownBy(() -> decode(content, null))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("not valid UTF-8");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void refusesRandomBytes(long seed) {
    byte[] content = new byte[10_000];
    new Random(seed).nextBytes(content);
    assertThatThrownBy(() -> decode(content, null))
        .as("seed " + seed)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("binary file");
  }

  @Test
  void namesWellKnownBinaryFiles() {
    assertThatThrownBy(() -> decode("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII), null))
        .hasMessageContaining("is a PDF file");
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0};
    assertThatThrownBy(() -> decode(zip, null)).hasMessageContaining("ZIP archive or Office file");
  }

  @Test
  void leavesAFewControlCharactersToTheNormaliser() throws ProblemException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes("a page\fanother\u0000one".getBytes(StandardCharsets.US_ASCII));
    assertThat(decode(content.toByteArray(), null).text()).isEqualTo("a page\fanother\u0000one");
  }

  private static DecodedText decode(byte[] content, Charset declared) throws ProblemException {
    return TextDecoder.decode("f.txt", content, declared);
  }
}

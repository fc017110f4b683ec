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

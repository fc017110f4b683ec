package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.glossator.base.ProblemException;
import org.glossator.testkit.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPathsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "2026/ct-cooperation",
        "2026/with space",
        "🇵🇰/安全 合作",
        "a.b/c.d",
        "console",
        "a.txt",
        "(x) [y] {z} #1 100%",
        "com10"
      })
  void acceptsWhatEverySystemCanHold(String path) throws ProblemException {
    assertThat(DocumentPaths.check(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "..",
        "../x",
        "a/../../x",
        "a/./b",
        "a//b",
        "a/",
        "a\\b",
        "C:x",
        "a\nb",
        "a\u0000",
        "a\u0085b",
        "a\u2028b",
        "con",
        "CON",
        "x/nul.txt",
        "LPT1",
        "com¹",
        "aux .x",
        "a.",
        "a ",
        "a./b",
        ".git",
        "x/.hidden",
        "what?",
        "<tag>",
        "a|b",
        "e\u0301",
        "\ud83d",
        "folder.txt/b",
        "folder.XMI/b"
      })
  void refusesTheOthers(String path) {
    assertThatThrownBy(() -> DocumentPaths.check(path))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("cannot be a document's name");
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(DocumentPaths.reasonAgainst("a".repeat(200))).isNull();
    assertThat(DocumentPaths.reasonAgainst("a".repeat(201))).contains("longer");
    assertThat(DocumentPaths.reasonAgainst("安".repeat(67))).contains("longer");
    assertThat(DocumentPaths.reasonAgainst("a/".repeat(501) + "b")).contains("longer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../etc/passwd|etc/passwd",
        "/abs/x|abs/x",
        "a\\b|a/b",
        "what?|what_",
        ".git/config|_git/config",
        "con|_con",
        "name.|name_",
        "x.txt/y|x_txt/y",
        "a/./b//c|a/b/c",
        "..|document"
      })
  void makesSafeOnes(String proposed, String safe) {
    assertThat(DocumentPaths.safe(proposed)).isEqualTo(safe);
  }

  @Test
  void safePathsAreAlwaysAccepted() {
    Random random = new Random(7);
    RandomTexts texts = new RandomTexts(random);
    String[] nasty = {"/", "..", ".", "\\", "\n", "\u0000", "con", " ", "\ud83d", ":", ".txt"};
    for (int i = 0; i < 20_000; i++) {
      StringBuilder path = new StringBuilder();
      for (int j = random.nextInt(8); j >= 0; j--) {
        path.append(random.nextBoolean() ? nasty[random.nextInt(nasty.length)] : texts.word());
      }
      if (random.nextInt(50) == 0) {
        path.append("长".repeat(random.nextInt(900)));
      }
      String safe = DocumentPaths.safe(path.toString());
      assertThat(DocumentPaths.reasonAgainst(safe))
          .as("safe form of <%s>: <%s>", path, safe)
          .isNull();
    }
  }

  @Test
  void knowsWhatCollidesElsewhere() {
    assertThat(DocumentPaths.collisionKey("A/Straße"))
        .isEqualTo(DocumentPaths.collisionKey("a/STRASSE"));
    assertThat(DocumentPaths.collisionKey("Éa")).isEqualTo(DocumentPaths.collisionKey("éA"));
    assertThat(DocumentPaths.collisionKey("a")).isNotEqualTo(DocumentPaths.collisionKey("b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"coder1", "Ann-Marie_2", "شاهد", "刘", "a.b"})
  void acceptsAnnotators(String name) {
    assertThat(DocumentPaths.reasonAgainstOwner(name)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/b", "a b", ".x", "nul", "x@y", "a\n", "a."})
  void refusesNamesThatAreNoAnnotators(String name) {
    assertThat(DocumentPaths.reasonAgainstOwner(name)).isNotNull();
  }
}

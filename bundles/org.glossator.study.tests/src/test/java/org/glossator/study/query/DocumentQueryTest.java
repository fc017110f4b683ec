package org.glossator.study.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.glossator.study.DocumentEntry;
import org.glossator.study.workflow.DocumentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentQueryTest {
  private static final DocumentEntry DOCUMENT =
      new DocumentEntry(
          "2024/climate-deal",
          "",
          "A deal in the night",
          "10 May 2024",
          "News Agency",
          "Ada Lovelace",
          "en-GB",
          Map.of("Genre", "speech", "round", "2"));

  private static final DocumentFacts FACTS =
      new DocumentFacts() {
        @Override
        public DocumentState state(DocumentEntry document) {
          return DocumentState.IN_PROGRESS;
        }

        @Override
        public Collection<String> codes(DocumentEntry document) {
          return List.of("shared-responsibility", "threat");
        }

        @Override
        public Collection<String> sets(DocumentEntry document) {
          return List.of("r1", "Round 1");
        }

        @Override
        public List<String> setNames(DocumentEntry document) {
          return List.of("Round 1");
        }

        @Override
        public Collection<String> annotators(DocumentEntry document) {
          return List.of("ann");
        }

        @Override
        public Collection<String> assigned(DocumentEntry document) {
          return List.of();
        }
      };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "climate",
        "NIGHT deal",
        "source:\"news agency\"",
        "source:\"news",
        "source:agency year:2024",
        "year:2023..2025",
        "year:2024..",
        "year:..2024",
        "year:>2023",
        "year:202",
        "date:2024-05",
        "date:may",
        "lang:en",
        "genre:spee",
        "genre:=speech",
        "genre:=\"speech\"",
        "round:2",
        "status:in-progress",
        "status:in",
        "code:shared-responsibility",
        "code:shared",
        "set:\"round 1\"",
        "set:r1",
        "annotator:ann",
        "assigned:\"\"",
        "mood:\"\"",
        "-winter",
        "-genre:news",
        "-status:done"
      })
  void accepts(String query) {
    assertThat(DocumentQuery.parse(query).test(DOCUMENT, FACTS)).as(query).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "winter",
        "climate winter",
        "year:2025",
        "year:2025..",
        "year:<2024",
        "lang:de",
        "genre:=spee",
        "genre:\"\"",
        "status:done",
        "code:burden",
        "code:\"\"",
        "set:pilot",
        "annotator:ben",
        "assigned:ann",
        "mood:good",
        "-climate",
        "-code:threat"
      })
  void refuses(String query) {
    assertThat(DocumentQuery.parse(query).test(DOCUMENT, FACTS)).as(query).isFalse();
  }

  @Test
  void saysWhetherFilesMayBeRead() {
    assertThat(DocumentQuery.parse("climate year:2024").needsFacts()).isFalse();
    assertThat(DocumentQuery.parse("status:done").needsFacts()).isTrue();
    assertThat(DocumentQuery.parse("status:done").readsAnnotations()).isFalse();
    assertThat(DocumentQuery.parse("code:x").readsAnnotations()).isTrue();
    assertThat(DocumentQuery.parse("  ").isEmpty()).isTrue();
  }

  @Test
  void aWordWithAColonIsFoundAsItIs() {
    DocumentEntry entry =
        new DocumentEntry("x", "", "Minutes: part one", "", "", "", "", Map.of("note", "re:deal"));
    assertThat(DocumentQuery.parse("re:deal").test(entry, FACTS)).isTrue();
  }

  @Test
  void wordsOfTitlesAreNotLookedForInOtherColumns() {
    assertThat(DocumentQuery.ofTitles("night deal").test(DOCUMENT, FACTS)).isTrue();
    assertThat(DocumentQuery.ofTitles("climate").test(DOCUMENT, FACTS)).isTrue();
    assertThat(DocumentQuery.ofTitles("lovelace").test(DOCUMENT, FACTS)).isFalse();
    assertThat(DocumentQuery.ofTitles("author:lovelace").test(DOCUMENT, FACTS)).isTrue();
  }

  private static DocumentEntry titled(String path, String title) {
    return new DocumentEntry(path, "", title, "", "", "", "", Map.of());
  }

  /** Letters beyond ASCII that Java takes for the same in another case are found as before. */
  @ParameterizedTest
  @ValueSource(
      strings = {"\u212a", "\u0130", "\u0131", "\u017f", "\u00c4", "\ud835\udc00", "k", "I"})
  void aWordIsFoundWhateverItsLettersAndTheirCase(String letter) {
    String title = "x" + letter + "yz";
    for (String word : List.of("k", "K", "i", "I", "s", "S", "\u00e4", letter, letter + "y")) {
      String lower = word.toLowerCase(java.util.Locale.ROOT);
      boolean expected = false;
      for (int at = 0; at < title.length(); at++) {
        expected |= title.regionMatches(true, at, lower, 0, lower.length());
      }
      assertThat(DocumentQuery.parse("title:" + word).test(titled("p", title), FACTS))
          .as(word + " in " + title)
          .isEqualTo(expected);
    }
  }

  @Test
  void manyRowsAreSelectedInTheirOrder() {
    List<DocumentEntry> rows =
        java.util.stream.IntStream.range(0, 5000)
            .mapToObj(i -> titled(String.format("d%05d", i), i % 7 == 0 ? "Seventh" : "other"))
            .toList();
    for (String query : List.of("seventh", "-seventh d00", "seventh set:r1", "code:none", "")) {
      DocumentQuery parsed = DocumentQuery.parse(query);
      assertThat(parsed.select(rows, FACTS))
          .as(query)
          .isEqualTo(rows.stream().filter(parsed.with(FACTS)).toList());
    }
  }
}

package org.glossator.engines.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.model.SnapUnit;
import org.glossator.testkit.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTest {
  private static final LexiconOptions DEFAULT = LexiconOptions.DEFAULT;
  private static final LexiconOptions INFLECTED =
      new LexiconOptions(false, WordForms.ENGLISH, true, 0);
  private static final LexiconOptions ANYWHERE =
      new LexiconOptions(false, WordForms.NONE, false, 0);

  @Test
  void findsWholeWordsInAnyCaseAndWidthOfSpace() {
    assertThat(
            finds("A Shared\n  RESPONSIBILITY, shared responsibilities.", "shared responsibility"))
        .containsExactly("Shared\n  RESPONSIBILITY");
  }

  @Test
  void doesNotGoOverABlankLine() {
    assertThat(finds("shared\n\nresponsibility", "shared responsibility")).isEmpty();
  }

  @Test
  void heedsCapitalsWhereAsked() {
    LexiconOptions sensitive = new LexiconOptions(true, WordForms.NONE, true, 0);
    assertThat(finds(sensitive, "The US told us.", "US")).containsExactly("US");
    assertThat(finds("The US told us.", "US")).containsExactly("US", "us");
  }

  @Test
  void findsChineseInsideOfText() {
    assertThat(finds("我们共同承担反恐责任，维护共同安全。", "共同", "共同安全", "责任")).containsExactly("共同", "责任", "共同安全");
  }

  @Test
  void findsThaiInsideOfText() {
    assertThat(finds("ความมั่นคงร่วมกันของภูมิภาค", "ร่วมกัน")).containsExactly("ร่วมกัน");
  }

  @Test
  void findsArabicAndUrduAsWholeWords() {
    assertThat(finds("المسؤولية المشتركة للدول. مسؤولية", "المسؤولية المشتركة", "مسؤولية"))
        .containsExactly("المسؤولية المشتركة", "مسؤولية");
    assertThat(finds("مشترکہ ذمہ داری ہے", "ذمہ داری")).containsExactly("ذمہ داری");
  }

  @Test
  void findsKoreanWhereAWordBegins() {
    assertThat(finds("안보는 중요하다. 미안보다", "안보")).containsExactly("안보");
  }

  @Test
  void countsPlacesInCodeUnitsAfterEmoji() {
    String text = "👍🏽 🇵🇰🇨🇳 𝔘 security 👩‍👩‍👧 threat";
    assertThat(found(DEFAULT, text, "security", "threat"))
        .extracting(f -> text.substring(f.begin(), f.end()))
        .containsExactly("security", "threat");
  }

  @Test
  void neverCutsACharacter() {
    assertThat(finds("👍🏽 👍", "👍")).containsExactly("👍");
    assertThat(finds("👩‍👩‍👧 👩", "👩")).containsExactly("👩");
    assertThat(finds("I ❤️ it", "❤")).containsExactly("❤️");
    assertThat(finds("ﬁnance fin", "fi", "fin")).containsExactly("fin");
    assertThat(finds(ANYWHERE, "ﬁx", "f", "fi")).containsExactly("ﬁ");
    assertThat(finds(ANYWHERE, "nai\u0308ve", "nai", "naï")).containsExactly("nai\u0308");
  }

  @Test
  void findsComposedAndDecomposedAlike() {
    assertThat(finds("naïve nai\u0308ve", "nai\u0308ve")).containsExactly("naïve", "nai\u0308ve");
  }

  @Test
  void passesOverSoftHyphens() {
    assertThat(finds("respon\u00ADsibility", "responsibility"))
        .containsExactly("respon\u00ADsibility");
    assertThat(finds("respon\u00ADsibility", "respon")).isEmpty();
  }

  @Test
  void takesTheLongestOfACode() {
    assertThat(finds("bear the cost of war", "cost", "bear the cost", "the cost of", "war"))
        .containsExactly("bear the cost", "war");
  }

  @Test
  void letsCodesOverlap() {
    List<Phrase> phrases =
        List.of(
            phrase("a", "shared"), phrase("b", "shared responsibility"), phrase("a", "respon*"));
    String text = "a shared responsibility";
    assertThat(Search.run(new Lexicon(phrases, DEFAULT), TextUnits.of(text, null)))
        .extracting(f -> phrases.get(f.phrase()).code() + ":" + text.substring(f.begin(), f.end()))
        .containsExactly("a:shared", "b:shared responsibility", "a:responsibility");
  }

  @Test
  void letsCodesOfAnExclusiveLayerCompete() {
    LayerDemands exclusive = new LayerDemands(SnapUnit.WORD, true, false);
    List<Phrase> phrases =
        List.of(
            new Phrase("Actor", "body", "European Union", exclusive),
            new Phrase("Actor", "council", "Council of the European Union", exclusive),
            new Phrase("Actor", "club", "European Union", exclusive),
            new Phrase("Frame", "x", "the European", exclusive));
    String text = "The European Union and the Council of the European Union.";
    assertThat(Search.run(new Lexicon(phrases, DEFAULT), TextUnits.of(text, "en")))
        .extracting(f -> phrases.get(f.phrase()).code() + ":" + text.substring(f.begin(), f.end()))
        .containsExactly(
            "x:The European",
            "body:European Union",
            "club:European Union",
            "council:Council of the European Union",
            "x:the European");
  }

  @Test
  void staysInASentenceWhereTheLayerWantsIt() {
    LayerDemands inSentence = new LayerDemands(SnapUnit.WORD, false, true);
    List<Phrase> phrases =
        List.of(
            new Phrase("Actor", "a", "Mr. Smith", inSentence),
            new Phrase("Actor", "a", "war peace", inSentence));
    String text = "Mr. Smith wants war\npeace. War  peace.";
    assertThat(Search.run(new Lexicon(phrases, DEFAULT), TextUnits.of(text, "en")))
        .extracting(f -> text.substring(f.begin(), f.end()))
        .containsExactly("Mr. Smith", "War  peace");
  }

  @Test
  void goesOnToTheEndOfTheWordAfterAStar() {
    assertThat(finds("Securing security insecurity secure", "secur*"))
        .containsExactly("Securing", "security", "secure");
    assertThat(finds(INFLECTED, "securities", "securit*")).containsExactly("securities");
  }

  @Test
  void findsInflectedWordsWhereAsked() {
    assertThat(finds(INFLECTED, "They shared responsibilities.", "share responsibility"))
        .containsExactly("shared responsibilities");
    assertThat(found(INFLECTED, "threats threat", "threat"))
        .extracting(Find::isOtherForm)
        .containsExactly(true, false);
    assertThat(finds(INFLECTED, "共同安全", "共同")).containsExactly("共同");
    assertThat(finds(INFLECTED, "the insured naïveté", "sured")).isEmpty();
  }

  @Test
  void letsWordsStandBetweenWhereAsked() {
    LexiconOptions gap = new LexiconOptions(false, WordForms.NONE, true, 2);
    assertThat(finds(gap, "a shared, truly global responsibility", "shared responsibility"))
        .containsExactly("shared, truly global responsibility");
    assertThat(finds(gap, "shared a b c responsibility", "shared responsibility")).isEmpty();
    assertThat(finds(gap, "It is shared. Our responsibility", "shared responsibility")).isEmpty();
    assertThat(finds(gap, "shared by a shared global responsibility", "shared responsibility"))
        .containsExactly("shared global responsibility");
    assertThat(finds(gap, "shared responsibility", "shared responsibility"))
        .containsExactly("shared responsibility");
  }

  @Test
  void isLessSureOfShortAmbiguousAndOtherForms() {
    Lexicon lexicon =
        new Lexicon(
            List.of(
                phrase("a", "threat"),
                phrase("a", "transnational threat"),
                phrase("a", "burden"),
                phrase("b", "Burden")),
            DEFAULT);
    assertThat(lexicon.confidenceOf(0)).isEqualTo(0.5);
    assertThat(lexicon.confidenceOf(1)).isEqualTo(0.75);
    assertThat(lexicon.confidenceOf(2)).isEqualTo(0.25);
    assertThat(Specificity.inOtherForm(0.5)).isEqualTo(0.45);
  }

  @Test
  void passesOverWhiteSpaceOfAnyKindAtTheEndsOfAPhrase() {
    // U+0085 is white space in Unicode and none in Java: twice it folds to a blank line
    assertThat(finds("a state is", "\u0085 \u0085 \u200Fstate\u200E")).containsExactly("state");
    assertThat(finds("one of them", "of \u2028 \uFEFF\u0085")).containsExactly("of");
    assertThat(finds("one of them", "one \u0085 \u0085 of")).isEmpty();
  }

  @Test
  void passesOverPhrasesOfNothing() {
    assertThat(finds("a * b", "*", " ", "\u00AD", "")).containsExactly("*");
  }

  /** Seeds that failed once, then as many as {@code -Dglossator.rounds} says. */
  static LongStream seeds() {
    return LongStream.concat(
        LongStream.of(49, 4930983397220042056L),
        LongStream.rangeClosed(1, Integer.getInteger("glossator.rounds", 40)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsWhatANaiveSearchFinds(long seed) {
    Random random = new Random(seed);
    RandomTexts texts = new RandomTexts(random);
    List<Phrase> phrases = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      StringBuilder phrase = new StringBuilder(texts.word());
      for (int words = random.nextInt(3); words > 0; words--) {
        phrase.append(' ').append(texts.word());
      }
      if (!phrase.toString().isBlank()) {
        phrases.add(phrase("code" + random.nextInt(3), phrase.toString()));
      }
    }
    String text = texts.text(50);
    TextUnits units = TextUnits.of(text, null);
    List<String> expected = new ArrayList<>();
    naive(phrases, units)
        .forEach(
            f -> expected.add(f.begin() + "-" + f.end() + ":" + phrases.get(f.phrase()).code()));
    List<String> actual = new ArrayList<>();
    Search.run(new Lexicon(phrases, DEFAULT), units)
        .forEach(f -> actual.add(f.begin() + "-" + f.end() + ":" + phrases.get(f.phrase()).code()));
    assertThat(actual)
        .as("seed %d, phrases %s, text %s", seed, phrases, text)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Tries each pair of offsets between characters. */
  private static List<Find> naive(List<Phrase> phrases, TextUnits units) {
    String text = units.text();
    Folder folder = new Folder(false);
    List<Find> all = new ArrayList<>();
    for (int p = 0; p < phrases.size(); p++) {
      // white space at its ends, blank lines included, is no part of a phrase
      String wanted = folder.fold(phrases.get(p).text()).strip();
      if (wanted.isEmpty() || wanted.indexOf('\n') >= 0) {
        continue;
      }
      for (int begin = 0; begin < text.length(); begin++) {
        for (int end = begin + 1; end <= Math.min(text.length(), begin + 60); end++) {
          if (units.isClusterBoundary(begin)
              && units.isClusterBoundary(end)
              && isShown(text, begin)
              && isShown(text, end - 1)
              && folder.fold(text.substring(begin, end)).equals(wanted)
              && WordEdges.fitsBegin(text, begin)
              && WordEdges.fitsEnd(text, end)) {
            all.add(new Find(begin, end, p, false));
          }
        }
      }
    }
    all.sort(
        Comparator.comparingInt((Find f) -> -f.length())
            .thenComparingInt(Find::begin)
            .thenComparingInt(Find::phrase));
    List<Find> kept = new ArrayList<>();
    for (Find find : all) {
      boolean isFree =
          kept.stream()
              .noneMatch(
                  k ->
                      phrases.get(k.phrase()).code().equals(phrases.get(find.phrase()).code())
                          && k.begin() < find.end()
                          && find.begin() < k.end());
      if (isFree) {
        kept.add(find);
      }
    }
    return kept;
  }

  /** A find neither begins nor ends with white space or what shows nothing. */
  private static boolean isShown(String text, int at) {
    int type = Character.getType(text.charAt(at));
    return type != Character.FORMAT
        && !Character.isWhitespace(text.charAt(at))
        && !Character.isSpaceChar(text.charAt(at))
        && text.charAt(at) != '\u0085';
  }

  private static Phrase phrase(String code, String text) {
    return new Phrase("Frame", code, text, LayerDemands.NONE);
  }

  private static List<Find> found(LexiconOptions options, String text, String... phrases) {
    List<Phrase> list = new ArrayList<>();
    for (String phrase : phrases) {
      list.add(phrase("code", phrase));
    }
    return Search.run(new Lexicon(list, options), TextUnits.of(text, null));
  }

  private static List<String> finds(LexiconOptions options, String text, String... phrases) {
    return found(options, text, phrases).stream()
        .map(f -> text.substring(f.begin(), f.end()))
        .toList();
  }

  private static List<String> finds(String text, String... phrases) {
    return finds(DEFAULT, text, phrases);
  }
}

package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextUnitsTest {

  private static TextUnits units(String text) {
    return TextUnits.of(text, "en");
  }

  private static List<String> texts(String text, List<Fragment> fragments) {
    return fragments.stream().map(f -> text.substring(f.begin(), f.end())).toList();
  }

  private static List<String> words(String text, String language) {
    return texts(text, TextUnits.of(text, language).words(0, text.length()));
  }

  private static List<String> sentences(String text, String language) {
    return texts(text, TextUnits.of(text, language).sentences(0, text.length()));
  }

  private static String at(String text, IntFunction<Fragment> question, int offset) {
    Fragment found = question.apply(offset);
    return found == null ? null : text.substring(found.begin(), found.end());
  }

  // clusters

  private static List<String> clusters(String text) {
    TextUnits units = units(text);
    List<String> clusters = new ArrayList<>();
    for (int begin = 0; begin < text.length(); begin = units.nextCluster(begin)) {
      clusters.add(text.substring(begin, units.nextCluster(begin)));
    }
    return clusters;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b|c",
        "e\u0301|x|o\u0308\u0323",
        "👩🏽‍🚀|👨‍👩‍👧‍👦|😀",
        "🇨🇳|🇵🇰|🇪🇺|a",
        "क्षि|न|हि|न्दी",
        "\r\n|\n|\r\n|\r|a",
        "界|共|同",
        "م|سْ|ؤُ",
        "각|한|글",
        "©|\u00ad|a"
      })
  void clustersAreWhatReadersSee(String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    String text = String.join("", expected);

    assertThat(clusters(text)).isEqualTo(expected);
    TextUnits units = units(text);
    List<Integer> boundaries = new ArrayList<>(List.of(0));
    expected.forEach(cluster -> boundaries.add(boundaries.getLast() + cluster.length()));
    for (int offset = 0; offset <= text.length(); offset++) {
      int at = offset;
      assertThat(units.isClusterBoundary(at)).isEqualTo(boundaries.contains(at));
      assertThat(units.clusterBegin(at))
          .isEqualTo(boundaries.stream().filter(b -> b <= at).reduce((a, b) -> b).get());
      assertThat(units.previousCluster(at))
          .isEqualTo(boundaries.stream().filter(b -> b < at).reduce((a, b) -> b).orElse(0));
      assertThat(units.nextCluster(at))
          .isEqualTo(boundaries.stream().filter(b -> b > at).findFirst().orElse(text.length()));
    }
  }

  // words

  @Test
  void wordsOfLatinScript() {
    assertThat(words("The EU's 27 member states \u2014 and don't forget: 3.5 %!", "en"))
        .containsExactly("The", "EU's", "27", "member", "states", "and", "don't", "forget", "3.5");
  }

  @Test
  void chineseWordsComeFromTheDictionary() {
    assertThat(words("恐怖主义是全球的共同责任。", "zh")).contains("全球", "共同", "责任").hasSizeLessThan(9);
    assertThat(words("恐怖主义是全球的共同责任。", null)).contains("共同", "责任");
  }

  @Test
  void wordsOfOtherScripts() {
    assertThat(words("المسؤولية المشتركة، والأمن.", "ar"))
        .containsExactly("المسؤولية", "المشتركة", "والأمن");
    assertThat(words("यह एक साझा ज़िम्मेदारी है।", "hi"))
        .containsExactly("यह", "एक", "साझा", "ज़िम्मेदारी", "है");
    assertThat(words("ความรับผิดชอบร่วมกัน", "th")).hasSizeGreaterThan(2);
    assertThat(words("👩🏽‍🚀 🇨🇳 \u00a0 \u2014", "en")).isEmpty();
  }

  @Test
  void theWordAtAnOffsetOrThatEndsThere() {
    String text = "Shared, duty";
    TextUnits units = units(text);

    assertThat(at(text, units::wordAt, 0)).isEqualTo("Shared");
    assertThat(at(text, units::wordAt, 5)).isEqualTo("Shared");
    assertThat(at(text, units::wordAt, 6)).as("the caret after it").isEqualTo("Shared");
    assertThat(at(text, units::wordAt, 7)).isNull();
    assertThat(at(text, units::wordAt, 8)).isEqualTo("duty");
    assertThat(at(text, units::wordAt, 12)).isEqualTo("duty");
    assertThat(units("").wordAt(0)).isNull();
  }

  @Test
  void movesByWord() {
    String text = "One, two\n\n three";
    TextUnits units = units(text);

    assertThat(units.nextWord(0)).isEqualTo(5);
    assertThat(units.nextWord(5)).isEqualTo(11);
    assertThat(units.nextWord(11)).isEqualTo(16);
    assertThat(units.previousWord(16)).isEqualTo(11);
    assertThat(units.previousWord(11)).isEqualTo(5);
    assertThat(units.previousWord(3)).isZero();
    assertThat(units.previousWord(0)).isZero();
    assertThat(units.nextWordEnd(0)).isEqualTo(3);
    assertThat(units.nextWordEnd(3)).isEqualTo(8);
    assertThat(units.nextWordEnd(16)).isEqualTo(16);
    assertThat(units.previousWordEnd(11)).isEqualTo(8);
    assertThat(units.previousWordEnd(9)).isEqualTo(8);
    assertThat(units.previousWordEnd(8)).isEqualTo(3);
    assertThat(units.previousWordEnd(2)).isZero();
  }

  // sentences

  @Test
  void sentencesOfManyLanguages() {
    assertThat(sentences("We act. They wait! Why? \u201cNow.\u201d He left.", "en"))
        .containsExactly("We act.", "They wait!", "Why?", "\u201cNow.\u201d", "He left.");
    assertThat(sentences("这是责任。我们合作！为什么？", "zh")).containsExactly("这是责任。", "我们合作！", "为什么？");
    assertThat(sentences("هذا واجب. لماذا؟ نعم.", "ar"))
        .containsExactly("هذا واجب.", "لماذا؟", "نعم.");
    assertThat(sentences("یہ فرض ہے۔ ہم تیار ہیں۔", "ur"))
        .containsExactly("یہ فرض ہے۔", "ہم تیار ہیں۔");
    assertThat(sentences("यह साझा है। हम तैयार हैं।", "hi"))
        .containsExactly("यह साझा है।", "हम तैयार हैं।");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "en|Mr. Smith met Dr. Khan. They spoke.|2",
        "en|The U.S. President left the U.S. The talks went on.|2",
        "en|See Art. 5 and para. 3 of Res. 1373. It binds all.|2",
        "en|No. We will not.|2",
        "en|It failed under the Climate Act. The court agreed.|2",
        "en|J. K. Rowling wrote it. We read it.|2",
        "en|He was right, and so was I. Then we left.|2",
        "en|(e.g. Germany) is one. France is another.|2",
        "en|1. The Council met.|1",
        "en|2.1. The Council met. It spoke.|2",
        "de|Am 3. Oktober trafen sich Dr. Meier und z.B. Frau Kohl. Sie sprachen.|2",
        "de|Gem. Art. 5 Abs. 2 gilt das. Der Rat stimmte zu.|2",
        "fr|M. Macron a parl\u00e9. Mme. Le Pen aussi.|2",
        "es|El Sr. Garc\u00eda habl\u00f3. La Sra. L\u00f3pez no.|2",
        "ru|\u042d\u0442\u043e \u0441\u043a\u0430\u0437\u0430\u043b \u043f\u0440\u043e\u0444."
            + " \u0418\u0432\u0430\u043d\u043e\u0432. \u041e\u043d \u0443\u0448\u0451\u043b.|2",
        "ar|\u0642\u0627\u0644 \u062f. \u0623\u062d\u0645\u062f \u0630\u0644\u0643."
            + " \u0646\u0639\u0645.|2"
      })
  void abbreviationsDoNotEndSentences(String language, String text, int count) {
    assertThat(sentences(text, language)).as("%s", sentences(text, language)).hasSize(count);
    if (language.equals("en")) {
      assertThat(sentences(text, null)).as("English where nobody knows").hasSize(count);
    }
  }

  @Test
  void sentencesEndWithTheirParagraphAndHaveNoWhiteSpaceAtTheirEnds() {
    String text = "  A heading\r\n\r\nOne. \u00a0Two  \n\tThree";

    assertThat(sentences(text, "en")).containsExactly("A heading", "One.", "Two", "Three");
    TextUnits units = units(text);
    assertThat(at(text, units::sentenceAt, 0)).isEqualTo("A heading");
    assertThat(at(text, units::sentenceAt, 11)).as("its line end").isEqualTo("A heading");
    assertThat(at(text, units::sentenceAt, 13)).as("an empty line").isNull();
    assertThat(at(text, units::sentenceAt, 19)).as("the space after it").isEqualTo("One.");
    assertThat(at(text, units::sentenceAt, text.length())).isEqualTo("Three");
    assertThat(units("").sentenceAt(0)).isNull();
    assertThat(units(" \n ").sentenceAt(1)).isNull();
  }

  @Test
  void movesBySentence() {
    String text = "One. Two.\n\nThree.";
    TextUnits units = units(text);

    assertThat(units.nextSentence(0)).isEqualTo(5);
    assertThat(units.nextSentence(5)).isEqualTo(11);
    assertThat(units.nextSentence(11)).isEqualTo(17);
    assertThat(units.previousSentence(17)).isEqualTo(11);
    assertThat(units.previousSentence(11)).isEqualTo(5);
    assertThat(units.previousSentence(2)).isZero();
    assertThat(units.nextSentenceEnd(0)).isEqualTo(4);
    assertThat(units.nextSentenceEnd(4)).isEqualTo(9);
    assertThat(units.previousSentenceEnd(11)).isEqualTo(9);
    assertThat(units.previousSentenceEnd(9)).isEqualTo(4);
    assertThat(units.previousSentenceEnd(1)).isZero();
  }

  // paragraphs

  @Test
  void paragraphsEndAtAnyLineEnd() {
    String text = "one\ntwo\r\nthree\rfour\u2029\n\nfive";
    TextUnits units = units(text);

    assertThat(texts(text, units.paragraphs(0, text.length())))
        .containsExactly("one", "two", "three", "four", "five");
    assertThat(at(text, units::paragraphAt, 3)).as("its line end").isEqualTo("one");
    assertThat(at(text, units::paragraphAt, 8)).as("inside CR LF").isEqualTo("two");
    assertThat(at(text, units::paragraphAt, 21)).as("an empty line").isNull();
    assertThat(at(text, units::paragraphAt, text.length())).isEqualTo("five");
    assertThat(units.nextParagraph(0)).isEqualTo(4);
    assertThat(units.previousParagraph(4)).isZero();
    assertThat(units.previousParagraph(text.length())).isEqualTo(text.length() - 4);
    assertThat(units.nextParagraph(text.length() - 4)).isEqualTo(text.length());
    assertThat(units("").paragraphAt(0)).isNull();
  }

  @Test
  void unitsOfAPartOfTheTextAreWhole() {
    String text = "One two. Three four.\nFive.";
    TextUnits units = units(text);

    assertThat(texts(text, units.words(5, 10))).containsExactly("two", "Three");
    assertThat(texts(text, units.sentences(5, 10))).containsExactly("One two.", "Three four.");
    assertThat(texts(text, units.paragraphs(5, 10))).containsExactly("One two. Three four.");
    assertThat(units.words(3, 3)).isEmpty();
    assertThat(units.words(3, 4)).isEmpty();
  }

  @Test
  void offsetsOutsideTheTextAreRefused() {
    TextUnits units = units("abc");
    List<IntFunction<Object>> questions =
        List.of(
            units::isClusterBoundary,
            units::clusterBegin,
            units::nextCluster,
            units::previousCluster,
            units::wordAt,
            units::nextWord,
            units::previousWord,
            units::nextWordEnd,
            units::previousWordEnd,
            units::sentenceAt,
            units::nextSentence,
            units::previousSentence,
            units::paragraphAt,
            units::nextParagraph,
            units::previousParagraph);
    for (IntFunction<Object> question : questions) {
      question.apply(0);
      question.apply(3);
      assertThatThrownBy(() -> question.apply(-1)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> question.apply(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  // against ICU as a whole

  private static final String[] PIECES = {
    "Shared duty. ",
    "Mr. Lee said no. ",
    "共同责任，",
    "反恐怖主义合作。",
    "مسؤولية مشتركة. ",
    "क्षि है। ",
    "👩🏽‍🚀",
    "🇨🇳🇵🇰",
    "e\u0301te\u0301 ",
    "\r\n",
    "\n\n",
    " \u00a0",
    "3.5%, ",
    "don't! ",
    "ไทยแลนด์ ",
    "(i.e. x) "
  };

  private static String randomText(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfQuestionsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 15; round++) {
      String text = randomText(random, 1 + random.nextInt(200));
      List<Fragment> words = units(text).words(0, text.length());
      List<Fragment> sentences = units(text).sentences(0, text.length());
      assertThat(words).as("seed %d", seed).isEqualTo(icuWords(text));
      TextUnits asked = units(text);
      for (int i = 0; i < 300; i++) {
        int offset = random.nextInt(text.length() + 1);
        String where = "seed " + seed + " round " + round + " offset " + offset;
        assertThat(asked.nextWord(offset)).as(where).isEqualTo(nextBegin(words, offset, text));
        assertThat(asked.previousWord(offset)).as(where).isEqualTo(previousBegin(words, offset));
        assertThat(asked.nextSentence(offset))
            .as(where)
            .isEqualTo(nextBegin(sentences, offset, text));
        assertThat(asked.previousSentence(offset))
            .as(where)
            .isEqualTo(previousBegin(sentences, offset));
        int cluster = asked.clusterBegin(offset);
        assertThat(cluster).as(where).isLessThanOrEqualTo(offset);
        assertThat(asked.isClusterBoundary(cluster)).as(where).isTrue();
      }
    }
  }

  private static List<Fragment> icuWords(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ENGLISH);
    breaks.setText(text);
    List<Fragment> words = new ArrayList<>();
    int begin = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        words.add(new Fragment(begin, end));
      }
      begin = end;
    }
    return words;
  }

  private static int nextBegin(List<Fragment> units, int offset, String text) {
    return units.stream()
        .mapToInt(Fragment::begin)
        .filter(b -> b > offset)
        .findFirst()
        .orElse(text.length());
  }

  private static int previousBegin(List<Fragment> units, int offset) {
    return units.stream().mapToInt(Fragment::begin).filter(b -> b < offset).max().orElse(0);
  }

  @Test
  void aParagraphLongerThanAWindowHasTheSameWords() {
    String latin = "shared duty, ".repeat(8000);
    String chinese = "恐怖主义是全球的共同责任，我们合作。".repeat(5000);
    for (String text : List.of(latin, chinese)) {
      assertThat(units(text).words(0, text.length())).isEqualTo(icuWords(text));
      TextUnits asked = units(text);
      Random random = new Random(1);
      List<Fragment> words = icuWords(text);
      for (int i = 0; i < 200; i++) {
        Fragment word = words.get(random.nextInt(words.size()));
        assertThat(asked.wordAt(word.begin())).isEqualTo(word);
      }
    }
  }

  @Test
  void aTextWithoutAnySeamIsCutAtClusters() {
    String text = "e\u0301".repeat(20_000) + "😀".repeat(20_000);
    List<Fragment> words = units(text).words(0, text.length());

    assertThat(words).isNotEmpty();
    for (Fragment word : words) {
      assertThat(units(text).isClusterBoundary(word.begin())).isTrue();
      assertThat(units(text).isClusterBoundary(word.end())).isTrue();
    }
  }

  @Test
  void anyThreadMayAsk() throws Exception {
    String text = randomText(new Random(9), 2000);
    TextUnits shared = units(text);
    List<Fragment> words = units(text).words(0, text.length());
    List<Fragment> sentences = units(text).sentences(0, text.length());
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        Random random = new Random(t);
        tasks.add(
            () -> {
              for (int i = 0; i < 500; i++) {
                Fragment word = words.get(random.nextInt(words.size()));
                assertThat(shared.wordAt(word.begin())).isEqualTo(word);
                Fragment sentence = sentences.get(random.nextInt(sentences.size()));
                assertThat(shared.sentenceAt(sentence.begin())).isEqualTo(sentence);
                assertThat(shared.isClusterBoundary(word.begin())).isTrue();
              }
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    }
  }
}

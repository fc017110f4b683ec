package org.glossator.engines.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PhraseAutomatonTest {
  @Test
  void findsThePhrasesOfThePaper() {
    assertThat(finds(List.of("he", "she", "his", "hers"), "ushers"))
        .containsExactlyInAnyOrder("1@1-4", "0@2-4", "3@2-6");
  }

  @Test
  void isEmptyWithoutPhrases() {
    assertThat(finds(List.of(), "anything")).isEmpty();
  }

  @Test
  void tellsTheLongestFirst() {
    assertThat(finds(List.of("c", "bc", "abc"), "abc")).containsExactly("2@0-3", "1@1-3", "0@2-3");
  }

  @Test
  void findsPhrasesOfManyCharacters() {
    List<String> phrases = new ArrayList<>();
    for (int c = 0x4E00; c < 0x4E00 + 20_000; c += 2) {
      phrases.add("" + (char) c + (char) (c + 1));
    }
    StringBuilder text = new StringBuilder();
    for (int i = phrases.size() - 1; i >= 0; i -= 7) {
      text.append(phrases.get(i)).append('x');
    }
    assertThat(finds(phrases, text.toString())).hasSize((phrases.size() + 6) / 7);
  }

  @Test
  void refusesAPhraseTwiceAndAnEmptyOne() {
    assertThatThrownBy(() -> new PhraseAutomaton(List.of("a", "b", "a")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PhraseAutomaton(List.of("")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @RepeatedTest(200)
  void findsWhatANaiveSearchFinds() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int letters = 1 + random.nextInt(4);
    Set<String> phrases = new LinkedHashSet<>();
    for (int i = random.nextInt(60); i >= 0; i--) {
      phrases.add(word(random, letters, 1 + random.nextInt(6)));
    }
    List<String> list = List.copyOf(phrases);
    String text = word(random, letters + 1, random.nextInt(300));
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      for (int at = text.indexOf(list.get(i)); at >= 0; at = text.indexOf(list.get(i), at + 1)) {
        expected.add(i + "@" + at + "-" + (at + list.get(i).length()));
      }
    }
    assertThat(finds(list, text)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void holdsAHundredThousandPhrases() {
    Random random = new Random(7);
    Set<String> phrases = new LinkedHashSet<>();
    while (phrases.size() < 100_000) {
      StringBuilder phrase = new StringBuilder(word(random, 26, 2 + random.nextInt(9)));
      for (int words = random.nextInt(3); words > 0; words--) {
        phrase.append(' ').append(word(random, 26, 2 + random.nextInt(9)));
      }
      phrases.add(phrase.toString());
    }
    List<String> list = List.copyOf(phrases);
    PhraseAutomaton automaton = new PhraseAutomaton(list);
    assertThat(automaton.states()).isGreaterThan(500_000);
    // each is found where it stands, and cells are not wasted
    for (int i = 0; i < list.size(); i += 97) {
      String text = list.get(i) + '#';
      int phrase = i;
      assertThat(finds(automaton, text)).contains(phrase + "@0-" + (text.length() - 1));
    }
    assertThat(automaton.cells()).isLessThan(automaton.states() / 10 * 11);
  }

  private static String word(Random random, int letters, int length) {
    StringBuilder s = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      s.append((char) ('a' + random.nextInt(letters)));
    }
    return s.toString();
  }

  private static List<String> finds(List<String> phrases, String text) {
    return finds(new PhraseAutomaton(phrases), text);
  }

  private static List<String> finds(PhraseAutomaton automaton, String text) {
    List<String> found = new ArrayList<>();
    PhraseAutomaton.Scan scan =
        automaton
        .new Scan(
            (phrase, end) ->
                found.add(phrase + "@" + (end - automaton.length(phrase)) + "-" + end));
    text.chars().forEach(c -> scan.feed((char) c));
    return found;
  }
}

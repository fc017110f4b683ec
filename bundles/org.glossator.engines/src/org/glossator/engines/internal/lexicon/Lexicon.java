package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Phrases made ready to be looked for. Immutable; any thread, and several at once. */
final class Lexicon {
  private final List<Phrase> phrases;
  private final LexiconOptions options;
  private final Folder folder;
  private final PhraseAutomaton automaton;
  private final GapMatcher gaps;

  /** For each pattern of the automaton the phrases that have it, by their places. */
  private final List<int[]> phrasesOf = new ArrayList<>();

  /** For each phrase a small number that it shares with all phrases of its code. */
  private final int[] codeOf;

  /** For each phrase a number that it shares with all phrases that compete with it for a place. */
  private final int[] groupOf;

  private final double[] confidenceOf;
  private final int longest;

  /**
   * @param phrases phrases of which nothing is left when they are folded are passed over
   */
  Lexicon(List<Phrase> phrases, LexiconOptions options) {
    this.phrases = List.copyOf(phrases);
    this.options = options;
    this.folder = new Folder(options.caseSensitive());
    Map<String, List<Integer>> byPattern = new LinkedHashMap<>();
    for (int i = 0; i < this.phrases.size(); i++) {
      String pattern = pattern(this.phrases.get(i).wanted());
      if (!pattern.isEmpty() && pattern.indexOf(Folder.BARRIER) < 0) {
        byPattern.computeIfAbsent(pattern, p -> new ArrayList<>(1)).add(i);
      }
    }
    List<String> patterns = List.copyOf(byPattern.keySet());
    this.automaton = new PhraseAutomaton(patterns);
    this.gaps = options.gap() == 0 ? null : new GapMatcher(options.gap());
    this.codeOf = numbers(phrase -> List.of(phrase.layer(), phrase.code()));
    this.groupOf =
        numbers(
            phrase ->
                phrase.demands().isExclusive()
                    ? List.of(phrase.layer())
                    : List.of(phrase.layer(), phrase.code()));
    this.confidenceOf = new double[this.phrases.size()];
    int most = 1;
    for (String pattern : patterns) {
      most = Math.max(most, pattern.length());
      int[] same = distinct(byPattern.get(pattern));
      if (gaps != null) {
        gaps.add(pattern, phrasesOf.size());
      }
      phrasesOf.add(same);
      for (int phrase : same) {
        confidenceOf[phrase] = Specificity.of(pattern, rivals(phrase, same));
      }
    }
    this.longest = most;
  }

  /**
   * The form of a phrase that is looked for. White space at its ends is no part of it, be it a
   * blank line: {@link Phrase} cannot take off what only folding shows to be white space.
   */
  private String pattern(String phrase) {
    StringBuilder s = new StringBuilder(phrase.length());
    Folder.Sink sink = (folded, begin, end, isFirst, isLast) -> s.append(folded);
    if (options.inflected()) {
      Inflector inflector = new Inflector(sink, options.forms());
      folder.fold(phrase, inflector);
      inflector.finish();
    } else {
      folder.fold(phrase, sink);
    }
    return s.toString().strip();
  }

  /** The same number for phrases with an equal key. */
  private int[] numbers(Function<Phrase, Object> key) {
    Map<Object, Integer> numbers = new HashMap<>();
    return phrases.stream()
        .mapToInt(phrase -> numbers.computeIfAbsent(key.apply(phrase), k -> numbers.size()))
        .toArray();
  }

  /**
   * Of phrases with one pattern and one code the first is enough, unless only one of them may go
   * on.
   */
  private int[] distinct(List<Integer> same) {
    if (same.size() == 1) {
      return new int[] {same.getFirst()};
    }
    Set<Long> seen = new HashSet<>();
    return same.stream()
        .filter(i -> seen.add((long) codeOf[i] << 1 | (phrases.get(i).isPrefix() ? 1 : 0)))
        .mapToInt(i -> i)
        .toArray();
  }

  /** How many codes of its layer have the phrase's pattern. */
  private int rivals(int phrase, int[] same) {
    Set<Integer> codes = new HashSet<>();
    for (int other : same) {
      if (phrases.get(other).layer().equals(phrases.get(phrase).layer())) {
        codes.add(codeOf[other]);
      }
    }
    return codes.size();
  }

  boolean isEmpty() {
    return phrasesOf.isEmpty();
  }

  Folder folder() {
    return folder;
  }

  LexiconOptions options() {
    return options;
  }

  PhraseAutomaton automaton() {
    return automaton;
  }

  /** Null where words may not stand between the words of a phrase. */
  GapMatcher gaps() {
    return gaps;
  }

  /** Characters of the longest pattern. */
  int longest() {
    return longest;
  }

  /** The phrases that have a pattern. */
  int[] phrasesOf(int pattern) {
    return phrasesOf.get(pattern);
  }

  Phrase phrase(int index) {
    return phrases.get(index);
  }

  /** The same number for all phrases of a code. */
  int codeOf(int phrase) {
    return codeOf[phrase];
  }

  /**
   * The same number for all phrases of which only one may stand at a place: those of a code, or of
   * a layer whose spans may not overlap.
   */
  int groupOf(int phrase) {
    return groupOf[phrase];
  }

  /** How sure a find of the phrase in its own form is. */
  double confidenceOf(int phrase) {
    return confidenceOf[phrase];
  }
}

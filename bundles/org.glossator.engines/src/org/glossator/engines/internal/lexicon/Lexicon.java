package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds cue phrases in texts. Immutable; any thread.
 *
 * <p>Of occurrences on one layer that overlap, the one that begins first is taken, of those the longest: "bear
 * the cost" is one find, not also "cost". Layers do not see one another. A phrase that stands for several codes
 * of a layer gives a find for each.
 */
final class Lexicon {
  /** A blank line ends whatever a phrase could be in the middle of; no phrase has this character. */
  private static final char BREAK = '\n';

  private final Folding folding;
  private final PhraseAutomaton automaton;

  /** For each folded phrase what it stands for. */
  private final List<List<Entry>> entries;

  private final int longest;

  /**
   * A phrase of a code.
   *
   * @param layer id of the layer
   * @param code id of the code
   * @param phrase the phrase as the codebook has it
   */
  record Entry(String layer, String code, String phrase) {}

  /**
   * A phrase in a text.
   *
   * @param begin UTF-16 offset
   * @param end UTF-16 offset, exclusive
   * @param entry what it stands for
   * @param confidence 1 divided by the number of codes of the layer that the phrase stands for
   */
  record Find(int begin, int end, Entry entry, double confidence) {}

  private record Occurrence(int begin, int end, int phrase) {}

  Lexicon(List<Entry> phrases, boolean caseSensitive) {
    folding = new Folding(caseSensitive);
    Map<String, List<Entry>> byForm = new LinkedHashMap<>();
    for (Entry entry : phrases) {
      for (String form : folding.phrase(entry.phrase())) {
        List<Entry> same = byForm.computeIfAbsent(form, f -> new ArrayList<>());
        // two spellings of one code's phrase fold to one
        if (same.stream()
            .noneMatch(e -> e.layer().equals(entry.layer()) && e.code().equals(entry.code()))) {
          same.add(entry);
        }
      }
    }
    List<String> forms = List.copyOf(byForm.keySet());
    automaton = new PhraseAutomaton(forms);
    entries = List.copyOf(byForm.values());
    longest = forms.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The finds in a text, ordered by begin, then end, then the order of the codebook. */
  List<Find> find(String text) {
    if (longest == 0) {
      return List.of();
    }
    return select(occurrences(text));
  }

  private List<Occurrence> occurrences(String text) {
    List<Occurrence> found = new ArrayList<>();
    // where each of the last fed characters stands in the text: as many as the longest phrase has
    int mask = Integer.highestOneBit(Math.max(1, longest)) * 2 - 1;
    int[] places = new int[mask + 1];
    int[] end = {0};
    PhraseAutomaton.Scan scan =
        automaton.new Scan(
            (phrase, fed) -> {
              int begin = places[(int) (fed - automaton.length(phrase)) & mask];
              if (WordEdges.fit(text, begin, end[0])) {
                found.add(new Occurrence(begin, end[0], phrase));
              }
            });
    long fed = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      char folded;
      if (Folding.isSpace(c)) {
        int lines = c == '\n' ? 1 : 0;
        while (next < text.length() && Folding.isSpace(text.charAt(next))) {
          lines += text.charAt(next) == '\n' ? 1 : 0;
          next++;
        }
        folded = lines > 1 ? BREAK : ' ';
      } else {
        int f = folding.fold(c);
        if (f > 0xFFFF) {
          places[(int) fed++ & mask] = i;
          end[0] = i + 1;
          scan.feed(Character.highSurrogate(f));
          folded = Character.lowSurrogate(f);
          places[(int) fed++ & mask] = i + 1;
          end[0] = next;
          scan.feed(folded);
          i = next;
          continue;
        }
        folded = (char) f;
      }
      places[(int) fed++ & mask] = i;
      end[0] = next;
      scan.feed(folded);
      i = next;
    }
    return found;
  }

  private List<Find> select(List<Occurrence> occurrences) {
    occurrences.sort(
        Comparator.comparingInt(Occurrence::begin)
            .thenComparing(Comparator.comparingInt(Occurrence::end).reversed())
            .thenComparingInt(Occurrence::phrase));
    Map<String, Integer> doneUntil = new HashMap<>();
    List<Find> finds = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      Map<String, Integer> ofLayer = new LinkedHashMap<>();
      for (Entry entry : entries.get(occurrence.phrase())) {
        if (occurrence.begin() >= doneUntil.getOrDefault(entry.layer(), 0)) {
          ofLayer.merge(entry.layer(), 1, Integer::sum);
        }
      }
      for (Entry entry : entries.get(occurrence.phrase())) {
        Integer codes = ofLayer.get(entry.layer());
        if (codes != null) {
          finds.add(new Find(occurrence.begin(), occurrence.end(), entry, 1.0 / codes));
        }
      }
      ofLayer.keySet().forEach(layer -> doneUntil.put(layer, occurrence.end()));
    }
    return finds;
  }
}

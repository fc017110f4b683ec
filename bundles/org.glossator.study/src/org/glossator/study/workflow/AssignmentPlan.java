package org.glossator.study.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Deals documents out to annotators. Each document goes to one annotator, and a share of them to
 * several for double coding. The same documents, annotators and seed give the same plan whatever
 * the order in which they are given; strata are dealt one after the other, so that each annotator
 * gets as near the same number of each stratum, and of all, as whole documents allow.
 *
 * @param annotators ids, at least one, each once
 * @param overlap share of the documents that several annotators code, 0 to 1; rounded up within
 *     each stratum so that a small stratum is not left without double coding
 * @param coders how many annotators code a document of that share, at least 2 (capped at the number
 *     of annotators)
 * @param seed of the random order
 */
public record AssignmentPlan(List<String> annotators, double overlap, int coders, long seed) {

  public AssignmentPlan {
    annotators = List.copyOf(annotators);
    if (annotators.isEmpty() || new TreeSet<>(annotators).size() != annotators.size()) {
      throw new IllegalArgumentException("annotators: at least one, each once");
    }
    if (!(overlap >= 0 && overlap <= 1)) {
      throw new IllegalArgumentException("overlap " + overlap + " is not from 0 to 1");
    }
    if (coders < 2) {
      throw new IllegalArgumentException("coders " + coders + ": double coding needs two");
    }
  }

  /**
   * Deals.
   *
   * @param documents paths, each once
   * @param stratum the value by which documents are stratified; a constant for none
   * @return by annotator, in the order given, the paths in the order in which they are to be coded:
   *     random, so that a tired annotator does not always meet the same stratum last
   */
  public Map<String, List<String>> deal(
      Collection<String> documents, Function<String, String> stratum) {
    Map<String, List<String>> dealt = new LinkedHashMap<>();
    annotators.forEach(a -> dealt.put(a, new ArrayList<>()));
    Random random = new Random(seed);
    Map<String, List<String>> strata = new TreeMap<>();
    for (String document : new TreeSet<>(documents)) {
      strata.computeIfAbsent(stratum.apply(document), s -> new ArrayList<>()).add(document);
    }
    Deck deck = new Deck(random);
    int several = Math.min(coders, annotators.size());
    for (List<String> members : strata.values()) {
      Collections.shuffle(members, random);
      int doubled = several < 2 ? 0 : (int) Math.ceil(overlap * members.size() - 1e-9);
      for (int i = 0; i < members.size(); i++) {
        int times = i < doubled ? several : 1;
        for (String annotator : deck.draw(times)) {
          dealt.get(annotator).add(members.get(i));
        }
      }
    }
    dealt.values().forEach(list -> Collections.shuffle(list, random));
    return dealt;
  }

  /**
   * Whose turn it is: the annotators in a random order, then in another one, so that all get the
   * same number and every pair of annotators comes to code documents together.
   */
  private final class Deck {
    private final Random random;
    private final List<String> cards = new ArrayList<>();

    Deck(Random random) {
      this.random = random;
    }

    /** The next annotators, all different. */
    Set<String> draw(int count) {
      Set<String> drawn = new LinkedHashSet<>();
      while (drawn.size() < count) {
        String next = null;
        for (String card : cards) {
          if (!drawn.contains(card)) {
            next = card;
            break;
          }
        }
        if (next == null) {
          List<String> more = new ArrayList<>(annotators);
          Collections.shuffle(more, random);
          cards.addAll(more);
        } else {
          cards.remove(next);
          drawn.add(next);
        }
      }
      return drawn;
    }
  }
}

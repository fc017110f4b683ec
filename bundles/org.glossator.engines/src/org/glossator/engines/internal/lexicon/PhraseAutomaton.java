package org.glossator.engines.internal.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all occurrences of many phrases in one pass over a text: the automaton of A. V. Aho and M. J. Corasick,
 * "Efficient string matching: an aid to bibliographic search", CACM 18(6), 1975, algorithms 1 to 3. Time is
 * linear in the text and the number of occurrences, whatever the number of phrases.
 *
 * <p>Transitions are in one open-addressing table, since a state of a natural-language lexicon has hardly more
 * than one. Immutable after construction; any thread.
 */
final class PhraseAutomaton {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  /** Keys (state, character) of transitions, 0 where free; state numbers are shifted by one in keys. */
  private long[] keys = new long[1 << 10];

  private int[] targets = new int[1 << 10];
  private int transitions;

  private int states = 1;
  private int[] parent = new int[64];
  private char[] via = new char[64];

  /** Longest proper suffix of the state's text that is a state too. */
  private int[] fail;

  /** The phrase that ends at the state, or NONE. */
  private int[] phrase = filled(64);

  /** Nearest state on the chain of suffixes at which a phrase ends, or ROOT. */
  private int[] nextOutput;

  private final int[] lengths;

  /**
   * @param phrases the phrases, all different, none empty; {@link Found} tells of them by their place here
   */
  PhraseAutomaton(List<String> phrases) {
    lengths = new int[phrases.size()];
    for (int i = 0; i < phrases.size(); i++) {
      lengths[i] = phrases.get(i).length();
      add(phrases.get(i), i);
    }
    link();
  }

  /** Told of an occurrence. */
  @FunctionalInterface
  interface Found {
    /**
     * @param phraseIndex place of the phrase in the list
     * @param end number of characters fed before the occurrence's end
     */
    void accept(int phraseIndex, long end);
  }

  /** A pass over one text, fed character by character. */
  final class Scan {
    private final Found found;
    private int state = ROOT;
    private long fed;

    Scan(Found found) {
      this.found = found;
    }

    /** The next character; phrases that end here are told, the longest first. */
    void feed(char c) {
      fed++;
      int next = target(state, c);
      while (next == NONE && state != ROOT) {
        state = fail[state];
        next = target(state, c);
      }
      state = next == NONE ? ROOT : next;
      int output = phrase[state] != NONE ? state : nextOutput[state];
      while (output != ROOT) {
        found.accept(phrase[output], fed);
        output = nextOutput[output];
      }
    }
  }

  /** Characters of a phrase. */
  int length(int phraseIndex) {
    return lengths[phraseIndex];
  }

  int states() {
    return states;
  }

  private void add(String text, int index) {
    int state = ROOT;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int next = target(state, c);
      if (next == NONE) {
        next = newState(state, c);
        put(state, c, next);
      }
      state = next;
    }
    if (state == ROOT || phrase[state] != NONE) {
      throw new IllegalArgumentException("phrase " + index + " is empty or occurs twice");
    }
    phrase[state] = index;
  }

  private int newState(int from, char c) {
    if (states == parent.length) {
      int n = states * 2;
      parent = Arrays.copyOf(parent, n);
      via = Arrays.copyOf(via, n);
      int old = phrase.length;
      phrase = Arrays.copyOf(phrase, n);
      Arrays.fill(phrase, old, n, NONE);
    }
    parent[states] = from;
    via[states] = c;
    return states++;
  }

  /** Algorithm 3 of the paper: breadth first, so that the suffix of a state is linked before the state. */
  private void link() {
    fail = new int[states];
    nextOutput = new int[states];
    for (int state : byDepth()) {
      int above = parent[state];
      if (above != ROOT) {
        int suffix = fail[above];
        while (suffix != ROOT && target(suffix, via[state]) == NONE) {
          suffix = fail[suffix];
        }
        int next = target(suffix, via[state]);
        fail[state] = next == NONE ? ROOT : next;
      }
      int suffix = fail[state];
      nextOutput[state] = phrase[suffix] != NONE ? suffix : nextOutput[suffix];
    }
  }

  /** All states but the root, by the length of their texts. A parent has a smaller number than its child. */
  private int[] byDepth() {
    int[] depth = new int[states];
    int deepest = 0;
    for (int s = 1; s < states; s++) {
      depth[s] = depth[parent[s]] + 1;
      deepest = Math.max(deepest, depth[s]);
    }
    int[] starts = new int[deepest + 2];
    for (int s = 1; s < states; s++) {
      starts[depth[s] + 1]++;
    }
    for (int d = 1; d < starts.length; d++) {
      starts[d] += starts[d - 1];
    }
    int[] order = new int[states - 1];
    for (int s = 1; s < states; s++) {
      order[starts[depth[s]]++] = s;
    }
    return order;
  }

  private int target(int state, char c) {
    long key = key(state, c);
    int at = slot(key, keys.length);
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return targets[at];
      }
      at = at + 1 & keys.length - 1;
    }
    return NONE;
  }

  private void put(int state, char c, int target) {
    if (transitions * 2 >= keys.length) {
      grow();
    }
    insert(key(state, c), target);
    transitions++;
  }

  private void insert(long key, int target) {
    int at = slot(key, keys.length);
    while (keys[at] != 0) {
      at = at + 1 & keys.length - 1;
    }
    keys[at] = key;
    targets[at] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        insert(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private static long key(int state, char c) {
    return (long) (state + 1) << 16 | c;
  }

  private static int slot(long key, int size) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & size - 1;
  }

  private static int[] filled(int n) {
    int[] array = new int[n];
    Arrays.fill(array, NONE);
    return array;
  }
}

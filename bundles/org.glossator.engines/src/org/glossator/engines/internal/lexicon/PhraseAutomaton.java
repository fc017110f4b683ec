package org.glossator.engines.internal.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds all occurrences of many phrases in one pass over a text: the automaton of A. V. Aho and M.
 * J. Corasick, "Efficient string matching: an aid to bibliographic search", CACM 18(6), 1975. Time
 * is linear in the text and the number of occurrences, whatever the number of phrases.
 *
 * <p>Transitions are in a double array (J. Aoe, "An efficient digital search algorithm by using a
 * double-array structure", IEEE Transactions on Software Engineering 15(9), 1989): two array reads
 * a step, 20 bytes a state. Immutable after construction; any thread.
 */
final class PhraseAutomaton {
  private static final int ROOT = 1;
  private static final int NONE = -1;

  /** Small numbers of the characters that occur in phrases; 0 for all others. */
  private final char[] classes = new char[1 << 16];

  private int classCount;

  /** Where the targets of a state begin: the one for class c is at base + c. */
  private int[] base = new int[1 << 10];

  /** The state that a cell is a target of, or 0 for a free cell. */
  private int[] check = new int[1 << 10];

  /** Longest proper suffix of the state's text that is a state too; 0 for the root. */
  private int[] fail = new int[1 << 10];

  /** The phrase that ends at the state, or NONE. */
  private int[] phrase = new int[1 << 10];

  /** Nearest state on the chain of suffixes at which a phrase ends, or 0. */
  private int[] nextOutput = new int[1 << 10];

  private final int[] lengths;
  private int states = 1;

  /**
   * @param phrases the phrases, all different, none empty; {@link Found} tells of them by their
   *     place here
   * @throws IllegalArgumentException if two are equal or one is empty
   */
  PhraseAutomaton(List<String> phrases) {
    lengths = phrases.stream().mapToInt(String::length).toArray();
    Integer[] order = new Integer[phrases.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> phrases.get(a).compareTo(phrases.get(b)));
    String[] sorted = new String[order.length];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = phrases.get(order[i]);
      if (sorted[i].isEmpty() || i > 0 && sorted[i].equals(sorted[i - 1])) {
        throw new IllegalArgumentException("phrase " + order[i] + " is empty or occurs twice");
      }
    }
    makeClasses(sorted);
    new Builder(sorted, order).build();
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
      int s = step(state, classes[c]);
      state = s;
      int output = phrase[s] == NONE ? nextOutput[s] : s;
      while (output != 0) {
        found.accept(phrase[output], fed);
        output = nextOutput[output];
      }
    }

    /** Characters fed so far. */
    long fed() {
      return fed;
    }
  }

  /** Characters of a phrase. */
  int length(int phraseIndex) {
    return lengths[phraseIndex];
  }

  /**
   * Length of the double array: states, free cells between them, and the targets that no state has.
   */
  int cells() {
    return base.length;
  }

  /** How many states there are, the root included. */
  int states() {
    return states;
  }

  /** The state after one more character. */
  private int step(int from, int c) {
    if (c == 0) {
      return ROOT;
    }
    int s = from;
    while (true) {
      int t = base[s] + c;
      if (check[t] == s) {
        return t;
      }
      if (s == ROOT) {
        return ROOT;
      }
      s = fail[s];
    }
  }

  /** The commonest characters get the smallest numbers, which keeps the array dense. */
  private void makeClasses(String[] phrases) {
    int[] counts = new int[1 << 16];
    for (String text : phrases) {
      for (int i = 0; i < text.length(); i++) {
        counts[text.charAt(i)]++;
      }
    }
    Integer[] used =
        IntStream.range(0, counts.length)
            .filter(c -> counts[c] > 0)
            .boxed()
            .toArray(Integer[]::new);
    Arrays.sort(
        used, (a, b) -> counts[a] != counts[b] ? counts[b] - counts[a] : Integer.compare(a, b));
    for (int c : used) {
      classes[c] = (char) ++classCount;
    }
  }

  /**
   * Makes the states breadth first from sorted phrases, so that the suffix of a state is ready
   * before the state.
   */
  private final class Builder {
    /** A node with more children than this is placed like one with this many. */
    private static final int SIZES = 16;

    /** So many places are tried before the search for nodes of the same size begins further on. */
    private static final int TRIES = 32;

    private final String[] sorted;
    private final Integer[] order;
    private final BitSet used = new BitSet();
    private final int[] searchFrom = new int[SIZES + 1];

    /** All cells before it are used. */
    private int firstFree = ROOT + 1;

    /** The queue: a state, and the phrases that begin with its text. */
    private int[] queue = new int[1 << 12];

    private int queueEnd;

    Builder(String[] sorted, Integer[] order) {
      this.sorted = sorted;
      this.order = order;
      used.set(0, ROOT + 1);
      Arrays.fill(phrase, NONE);
      ensure(classCount + ROOT + 1);
    }

    void build() {
      int depth = 0;
      enqueue(ROOT, 0, sorted.length);
      for (int from = 0; from < queueEnd; depth++) {
        int endOfLevel = queueEnd;
        for (; from < endOfLevel; from += 3) {
          expand(queue[from], queue[from + 1], queue[from + 2], depth);
        }
        // the levels above are done
        queue = Arrays.copyOfRange(queue, from, from + Math.max(1 << 12, queueEnd - from));
        queueEnd -= from;
        from = 0;
      }
      int size = used.length() + classCount + 1; // base + class is always inside
      base = Arrays.copyOf(base, size);
      check = Arrays.copyOf(check, size);
      fail = Arrays.copyOf(fail, used.length());
      phrase = Arrays.copyOf(phrase, used.length());
      nextOutput = Arrays.copyOf(nextOutput, used.length());
    }

    private void expand(int state, int low, int high, int depth) {
      int begin = low;
      if (begin < high && sorted[begin].length() == depth) {
        phrase[state] = order[begin];
        begin++;
      }
      int suffix = fail[state];
      nextOutput[state] = phrase[suffix] == NONE ? nextOutput[suffix] : suffix;
      if (begin == high) {
        return;
      }
      int children = 1;
      for (int i = begin + 1; i < high; i++) {
        children += sorted[i].charAt(depth) == sorted[i - 1].charAt(depth) ? 0 : 1;
      }
      char[] via = new char[children];
      int[] firsts = new int[children + 1];
      int n = 0;
      for (int i = begin; i < high; i++) {
        if (i == begin || sorted[i].charAt(depth) != sorted[i - 1].charAt(depth)) {
          via[n] = classes[sorted[i].charAt(depth)];
          firsts[n++] = i;
        }
      }
      firsts[n] = high;
      int b = place(via);
      base[state] = b;
      for (char c : via) {
        used.set(b + c);
        check[b + c] = state;
      }
      states += children;
      for (int i = 0; i < children; i++) {
        int child = b + via[i];
        fail[child] = state == ROOT ? ROOT : step(fail[state], via[i]);
        enqueue(child, firsts[i], firsts[i + 1]);
      }
    }

    /** A base at which the cells for all classes are free. */
    private int place(char[] via) {
      int least = via[0];
      int most = via[0];
      for (char c : via) {
        least = Math.min(least, c);
        most = Math.max(most, c);
      }
      int size = Math.min(via.length, SIZES);
      firstFree = used.nextClearBit(firstFree);
      int cell = used.nextClearBit(Math.max(Math.max(searchFrom[size], firstFree), least + 1));
      int tries = 0;
      while (!isFree(cell - least, via)) {
        cell = used.nextClearBit(cell + 1);
        tries++;
      }
      if (tries > TRIES) {
        searchFrom[size] = cell;
      }
      ensure(cell - least + most + 1 + classCount);
      return cell - least;
    }

    private boolean isFree(int b, char[] via) {
      for (char c : via) {
        if (used.get(b + c)) {
          return false;
        }
      }
      return true;
    }

    private void ensure(int size) {
      if (size > base.length) {
        int n = Math.max(size, base.length + (base.length >> 1));
        int old = base.length;
        base = Arrays.copyOf(base, n);
        check = Arrays.copyOf(check, n);
        fail = Arrays.copyOf(fail, n);
        nextOutput = Arrays.copyOf(nextOutput, n);
        phrase = Arrays.copyOf(phrase, n);
        Arrays.fill(phrase, old, n, NONE);
      }
    }

    private void enqueue(int state, int low, int high) {
      if (queueEnd + 3 > queue.length) {
        queue = Arrays.copyOf(queue, queue.length * 2);
      }
      queue[queueEnd++] = state;
      queue[queueEnd++] = low;
      queue[queueEnd++] = high;
    }
  }
}

package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases of several words between whose words others stand: "shared global responsibility".
 * Words come from folded text; the end of a sentence, as its punctuation shows it, ends all that
 * has begun.
 *
 * <p>The phrases are a trie of words. Of a beginning that could be continued from two places the
 * later one counts, so that a find is as short as it can be. Time is linear in the text for a given
 * number of beginnings under way.
 */
final class GapMatcher {
  private final int gap;
  private final Map<String, Integer> vocabulary = new HashMap<>();

  /** Target of a node and a word, as one number. */
  private final Map<Long, Integer> children = new HashMap<>();

  /** The pattern that ends at a node, or -1. */
  private final List<Integer> patterns = new ArrayList<>();

  GapMatcher(int gap) {
    this.gap = gap;
    patterns.add(-1);
  }

  /** Told of a find. */
  @FunctionalInterface
  interface Found {
    void accept(int pattern, int begin, int end);
  }

  /** Adds a phrase in folded form; does nothing if it is not made of several words with spaces. */
  void add(String folded, int pattern) {
    String[] words = folded.split(" ");
    if (words.length < 2) {
      return;
    }
    for (String word : words) {
      if (!word.codePoints().allMatch(c -> WordEdges.isWordPart(c) || WordEdges.isMark(c))) {
        return;
      }
    }
    int node = 0;
    for (String word : words) {
      int id = vocabulary.computeIfAbsent(word, w -> vocabulary.size());
      int from = node;
      node =
          children.computeIfAbsent(
              key(from, id),
              k -> {
                patterns.add(-1);
                return patterns.size() - 1;
              });
    }
    patterns.set(node, pattern);
  }

  private static long key(int node, int word) {
    // an odd factor keeps keys different, and spreads them: a Long's own hash is node ^ word
    return ((long) node << 32 | word) * 0x9E3779B97F4A7C15L;
  }

  /** A pass over one text. */
  final class Scan implements Folder.Sink {
    private final Found found;
    private final StringBuilder word = new StringBuilder();
    private int wordBegin;
    private int wordEnd;

    /** Nodes reached at the last words, newest first, each with the place where it began. */
    private final List<Map<Integer, Integer>> recent = new ArrayList<>();

    Scan(Found found) {
      this.found = found;
    }

    @Override
    public void accept(char folded, int begin, int end, boolean isFirst, boolean isLast) {
      if (WordEdges.isWordPart(folded) || WordEdges.isMark(folded)) {
        if (word.isEmpty()) {
          wordBegin = begin;
        }
        wordEnd = end;
        word.append(folded);
        return;
      }
      finish();
      switch (folded) {
        case '.', '!', '?', ';', ':', '\u3002', '\u061F', '\u06D4', Folder.BARRIER ->
            recent.clear();
        default -> {
          // a comma or a quotation mark may stand in between
        }
      }
    }

    /** Takes in the last word, at the end of the text. */
    void finish() {
      if (word.isEmpty()) {
        return;
      }
      Integer id = vocabulary.get(word.toString());
      word.setLength(0);
      Map<Integer, Integer> reached = new HashMap<>();
      if (id != null) {
        reach(reached, children.get(key(0, id)), wordBegin);
        for (Map<Integer, Integer> before : recent) {
          before.forEach((node, begin) -> reach(reached, children.get(key(node, id)), begin));
        }
        reached.forEach(
            (node, begin) -> {
              if (patterns.get(node) >= 0) {
                found.accept(patterns.get(node), begin, wordEnd);
              }
            });
      }
      recent.addFirst(reached);
      if (recent.size() > gap + 1) {
        recent.removeLast();
      }
    }

    private static void reach(Map<Integer, Integer> reached, Integer node, int begin) {
      if (node != null) {
        reached.merge(node, begin, Math::max);
      }
    }
  }
}

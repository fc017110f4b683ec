package org.glossator.engines.internal.recommender;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;
import org.glossator.engines.internal.segmenter.Tokens;

/** A text as sentences of tokens. */
final class TokenText {
  private final List<Sentence> sentences = new ArrayList<>();

  /**
   * A sentence.
   *
   * @param words text of the tokens
   * @param tokens their places
   */
  record Sentence(String[] words, List<Fragment> tokens) {
    int begin() {
      return tokens.getFirst().begin();
    }

    int end() {
      return tokens.getLast().end();
    }

    /** First token that shares a code unit with [begin, end), or -1. */
    int firstIn(int begin, int end) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).end() > begin) {
          return tokens.get(i).begin() < end ? i : -1;
        }
      }
      return -1;
    }

    /** The token after the last that begins before {@code end}. */
    int afterLastBefore(int end) {
      int i = tokens.size();
      while (i > 0 && tokens.get(i - 1).begin() >= end) {
        i--;
      }
      return i;
    }
  }

  TokenText(TextUnits units) {
    String text = units.text();
    for (int at = 0; at < text.length(); at = units.nextParagraph(at)) {
      Fragment paragraph = units.paragraphAt(at);
      if (paragraph != null) {
        for (Fragment sentence : units.sentences(paragraph.begin(), paragraph.end())) {
          List<Fragment> tokens = Tokens.of(units, sentence.begin(), sentence.end());
          if (!tokens.isEmpty()) {
            String[] words =
                tokens.stream().map(t -> text.substring(t.begin(), t.end())).toArray(String[]::new);
            sentences.add(new Sentence(words, tokens));
          }
        }
      }
    }
  }

  List<Sentence> sentences() {
    return sentences;
  }
}

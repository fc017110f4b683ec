package org.glossator.formats.internal.tokens;

import java.util.BitSet;
import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;

/** Where sentences begin, as token numbers. */
public final class Sentences {
  private Sentences() {}

  /**
   * The first token of each sentence; the first of all among them if there is any token.
   *
   * @param language BCP 47 tag, or empty
   */
  public static BitSet starts(String text, Tokens tokens, String language) {
    BitSet starts = new BitSet(tokens.size() + 1);
    if (tokens.size() > 0) {
      starts.set(0);
    }
    List<Fragment> sentences = TextUnits.of(text, language).sentences(0, text.length());
    for (Fragment sentence : sentences) {
      int first = tokens.firstBeginningAt(sentence.begin());
      if (first < tokens.size()) {
        starts.set(first);
      }
    }
    return starts;
  }

  /** The first token of each line that has one, for texts with a sentence a line. */
  public static BitSet lines(String text, Tokens tokens) {
    BitSet starts = new BitSet(tokens.size() + 1);
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int line = text.indexOf('\n', end);
      starts.set(i, i == 0 || line >= 0 && line < tokens.begin(i));
      end = tokens.end(i);
    }
    return starts;
  }
}

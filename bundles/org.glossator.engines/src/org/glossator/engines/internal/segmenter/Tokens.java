package org.glossator.engines.internal.segmenter;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;

/** What is a token: each word, and between words each character that is not white space. */
public final class Tokens {
  private Tokens() {}

  /** The tokens that share a code unit with [begin, end), in order. */
  public static List<Fragment> of(TextUnits units, int begin, int end) {
    List<Fragment> tokens = new ArrayList<>();
    int at = begin;
    for (Fragment word : units.words(begin, end)) {
      addMarks(units, at, word.begin(), tokens);
      tokens.add(word);
      at = word.end();
    }
    addMarks(units, at, end, tokens);
    return tokens;
  }

  private static void addMarks(TextUnits units, int begin, int end, List<Fragment> tokens) {
    String text = units.text();
    for (int at = begin; at < end; ) {
      if (isBlank(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      } else {
        int next = Math.min(units.nextCluster(at), end);
        tokens.add(new Fragment(at, next));
        at = next;
      }
    }
  }

  /** White space, and characters that show nothing: direction marks, joiners, byte-order marks. */
  private static boolean isBlank(int c) {
    if (c < 0x80) {
      return c <= ' ';
    }
    return UCharacter.isUWhiteSpace(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL;
  }
}

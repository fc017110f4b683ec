package org.glossator.ui.editor.internal.coding;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;

/** Widens and narrows a selection: word, clause, sentence, paragraph, document. */
public final class Widening {
  /** What ends a clause within a sentence, in the scripts that have such a sign. */
  private static final String CLAUSE_ENDS = ",;:，；：、،؛—–";

  private Widening() {}

  /**
   * The smallest unit that holds the selection and is larger; the selection where there is none.
   */
  public static Fragment wider(TextUnits units, int begin, int end) {
    for (Fragment unit : units(units, begin)) {
      if (unit.begin() <= begin && unit.end() >= end && unit.length() > end - begin) {
        return unit;
      }
    }
    return new Fragment(0, Math.max(1, units.text().length()));
  }

  /**
   * The largest unit at the selection's begin that lies in it and is smaller; null if there is
   * none.
   */
  public static Fragment narrower(TextUnits units, int begin, int end) {
    Fragment found = null;
    for (Fragment unit : units(units, begin)) {
      if (unit.begin() >= begin && unit.end() <= end && unit.length() < end - begin) {
        found = unit;
      }
    }
    return found;
  }

  /** The units at an offset, from the smallest. */
  private static List<Fragment> units(TextUnits units, int offset) {
    List<Fragment> found = new ArrayList<>();
    add(found, units.wordAt(offset));
    Fragment sentence = units.sentenceAt(offset);
    if (sentence != null) {
      add(found, clause(units.text(), sentence, offset));
      add(found, sentence);
    }
    add(found, units.paragraphAt(offset));
    return found;
  }

  private static void add(List<Fragment> found, Fragment unit) {
    if (unit != null) {
      found.add(unit);
    }
  }

  /**
   * The part of a sentence between two of the signs that end clauses, without the space around it.
   */
  private static Fragment clause(String text, Fragment sentence, int offset) {
    int begin = Math.max(sentence.begin(), Math.min(offset, sentence.end() - 1));
    int end = begin;
    while (begin > sentence.begin() && !isClauseEnd(text, begin - 1)) {
      begin--;
    }
    while (end < sentence.end() && !isClauseEnd(text, end)) {
      end++;
    }
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return begin < end ? new Fragment(begin, end) : null;
  }

  /** A comma inside a number ends nothing. */
  private static boolean isClauseEnd(String text, int at) {
    if (CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    boolean inNumber =
        at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return !inNumber;
  }
}

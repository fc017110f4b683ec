package org.glossator.ui.editor.internal.coding;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;

/**
 * Where an edge goes by one step. The begin of a span goes from begin to begin of words and
 * sentences, its end from end to end: a step never leaves a space or half a word in the span.
 */
public final class EdgeSteps {
  /** How far a step goes. */
  public enum Step {
    CHARACTER,
    WORD,
    SENTENCE
  }

  private EdgeSteps() {}

  /**
   * @param begin whether the edge is the begin of its span
   * @param at where it is
   * @param length of the text
   * @param forth whether it goes towards the text's end
   */
  public static int step(
      TextUnits units, int length, boolean begin, int at, Step step, boolean forth) {
    return switch (step) {
      case CHARACTER -> forth ? units.nextCluster(at) : units.previousCluster(at);
      case WORD ->
          edge(length, begin, at, forth, units::wordAt, units::nextWord, units::previousWord);
      case SENTENCE ->
          edge(
              length,
              begin,
              at,
              forth,
              units::sentenceAt,
              units::nextSentence,
              units::previousSentence);
    };
  }

  private static int edge(
      int length,
      boolean begin,
      int at,
      boolean forth,
      IntFunction<Fragment> unitAt,
      IntUnaryOperator next,
      IntUnaryOperator previous) {
    if (begin) {
      return forth ? next.applyAsInt(at) : previous.applyAsInt(at);
    }
    return forth ? nextEnd(length, at, unitAt, next) : previousEnd(at, unitAt, previous);
  }

  private static int nextEnd(
      int length, int at, IntFunction<Fragment> unitAt, IntUnaryOperator next) {
    int probe = at;
    while (probe < length) {
      Fragment unit = unitAt.apply(probe);
      if (unit != null && unit.end() > at) {
        return unit.end();
      }
      probe = next.applyAsInt(probe);
    }
    return length;
  }

  private static int previousEnd(int at, IntFunction<Fragment> unitAt, IntUnaryOperator previous) {
    int probe = at;
    while (probe > 0) {
      probe = previous.applyAsInt(probe);
      Fragment unit = unitAt.apply(probe);
      if (unit != null && unit.end() < at) {
        return unit.end();
      }
    }
    return 0;
  }
}

package org.glossator.annotation.internal.units;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.glossator.annotation.Fragment;

/**
 * Sentences. ICU's iterator finds its way from any place in the text, so that it is laid over the
 * whole; the last sentence is kept, since callers ask for the same one again and again.
 */
final class SentenceBreaks extends Breaks {
  private final ULocale locale;
  private final SentenceRules rules;

  /** Made when it is needed; used under this object's lock. */
  private BreakIterator iterator;

  /** The segment that was asked for last, white space included. */
  private int lastBegin;

  private int lastEnd;

  SentenceBreaks(String text, ULocale locale) {
    super(text);
    this.locale = locale;
    this.rules = SentenceRules.of(locale.getLanguage());
  }

  /** The sentence that {@code offset} is in, or null. */
  synchronized Fragment at(int offset) {
    int length = text.length();
    if (length == 0) {
      return null;
    }
    find(Math.min(check(offset), length - 1));
    return Blanks.trim(text, lastBegin, lastEnd);
  }

  @Override
  synchronized Fragment firstEndingAfter(int offset) {
    for (int at = offset; at < text.length(); at = lastEnd) {
      find(at);
      Fragment sentence = Blanks.trim(text, lastBegin, lastEnd);
      if (sentence != null && sentence.end() > offset) {
        return sentence;
      }
    }
    return null;
  }

  @Override
  synchronized Fragment lastBeginningBefore(int offset) {
    for (int at = offset; at > 0; at = lastBegin) {
      find(at - 1);
      Fragment sentence = Blanks.trim(text, lastBegin, lastEnd);
      if (sentence != null && sentence.begin() < offset) {
        return sentence;
      }
    }
    return null;
  }

  /** Finds the segment that holds the code unit at {@code offset}. */
  private void find(int offset) {
    if (offset >= lastBegin && offset < lastEnd) {
      return;
    }
    if (iterator == null) {
      iterator = BreakIterator.getSentenceInstance(locale);
      iterator.setText(text);
    }
    int begin = iterator.isBoundary(offset) ? offset : iterator.preceding(offset);
    while (begin > 0 && rules.goesOn(text, begin)) {
      begin = iterator.preceding(begin);
    }
    int end = iterator.following(offset);
    while (end < text.length() && rules.goesOn(text, end)) {
      end = iterator.following(end);
    }
    lastBegin = begin;
    lastEnd = end;
  }
}

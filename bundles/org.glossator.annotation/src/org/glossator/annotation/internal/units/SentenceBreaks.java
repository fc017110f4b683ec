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
    int ink = Blanks.firstInk(text, offset, text.length());
    return ink == text.length() ? null : holding(ink);
  }

  @Override
  synchronized Fragment lastBeginningBefore(int offset) {
    int inkEnd = Blanks.lastInkEnd(text, 0, offset);
    return inkEnd == 0 ? null : holding(inkEnd - 1);
  }

  /** The sentence of a code unit that is no white space. */
  private Fragment holding(int offset) {
    find(offset);
    return Blanks.trim(text, lastBegin, lastEnd);
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

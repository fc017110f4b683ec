package org.glossator.annotation.internal.units;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Extended grapheme clusters; the same in all languages. */
final class ClusterBreaks {
  /**
   * Below it no code unit joins another one into a cluster but CR and LF
   * (GraphemeBreakProperty.txt).
   */
  private static final char FIRST_JOINING = '\u0300';

  private final String text;

  /** Made when it is needed; used under this object's lock. */
  private BreakIterator iterator;

  ClusterBreaks(String text) {
    this.text = text;
  }

  boolean isBoundary(int offset) {
    if (offset == 0 || offset == text.length()) {
      return true;
    }
    char before = text.charAt(offset - 1);
    char after = text.charAt(offset);
    if (before < FIRST_JOINING && after < FIRST_JOINING) {
      return before != '\r' || after != '\n';
    }
    synchronized (this) {
      return iterator().isBoundary(offset);
    }
  }

  int previous(int offset) {
    if (offset == 0) {
      return 0;
    }
    if (offset > 1
        && text.charAt(offset - 1) < FIRST_JOINING
        && text.charAt(offset - 2) < FIRST_JOINING
        && isBoundary(offset - 1)) {
      return offset - 1;
    }
    synchronized (this) {
      return iterator().preceding(offset);
    }
  }

  int next(int offset) {
    int length = text.length();
    if (offset >= length - 1) {
      return length;
    }
    if (text.charAt(offset) < FIRST_JOINING
        && text.charAt(offset + 1) < FIRST_JOINING
        && isBoundary(offset + 1)) {
      return offset + 1;
    }
    synchronized (this) {
      return iterator().following(offset);
    }
  }

  private BreakIterator iterator() {
    if (iterator == null) {
      iterator = BreakIterator.getCharacterInstance(ULocale.ROOT);
      iterator.setText(text);
    }
    return iterator;
  }
}

package org.glossator.ui.editor.internal.coding;

import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;

/** Where the next thing is. */
public final class Walks {
  private Walks() {}

  /**
   * The span after or before the selected one, else after or before the caret; the first after the
   * last.
   *
   * @return null where there are no spans at all
   */
  public static Span span(AnnotationSnapshot snapshot, int selected, int caret, boolean forth) {
    Span from = snapshot.span(selected);
    Span found;
    if (from != null) {
      found = forth ? snapshot.spans().after(from) : snapshot.spans().before(from);
    } else {
      found = forth ? snapshot.spans().firstFrom(caret) : snapshot.spans().lastBefore(caret);
    }
    if (found != null) {
      return found;
    }
    return forth ? snapshot.spans().first() : snapshot.spans().last();
  }

  /** The next sentence after an offset that no span touches; null where there is none. */
  public static Fragment unlabelledSentence(
      AnnotationSnapshot snapshot, TextUnits units, int offset) {
    int length = snapshot.text().length();
    int at = units.nextSentence(offset);
    while (at < length) {
      Fragment sentence = units.sentenceAt(at);
      if (sentence != null && snapshot.spansTouching(sentence.begin(), sentence.end()).isEmpty()) {
        return sentence;
      }
      int next = units.nextSentence(at);
      at = next > at ? next : length;
    }
    return null;
  }
}

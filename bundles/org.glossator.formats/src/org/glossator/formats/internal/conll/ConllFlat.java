package org.glossator.formats.internal.conll;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.glossator.annotation.Span;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.tokens.SpanTrim;

/** Chooses the spans that one column can hold: of those that overlap the longest. */
final class ConllFlat {
  private ConllFlat() {}

  /**
   * The chosen ones without white space at their ends, in the order of the text.
   *
   * @param losses gets what was taken away
   */
  static List<Span> of(List<Span> spans, String text, Losses losses) {
    List<Span> trimmed = new ArrayList<>(trimmed(spans, text));
    losses.add("spans of white space only", spans.size() - trimmed.size());
    losses.add("white space at the ends of spans", changed(spans, text));
    trimmed.sort(
        Comparator.comparingInt((Span span) -> span.begin() - span.end())
            .thenComparingInt(Span::begin)
            .thenComparingInt(Span::id));
    BitSet taken = new BitSet(text.length());
    List<Span> chosen = new ArrayList<>(trimmed.size());
    for (Span span : trimmed) {
      int first = taken.nextSetBit(span.begin());
      if (first >= 0 && first < span.end()) {
        losses.add("spans that overlap a longer one", 1);
      } else {
        taken.set(span.begin(), span.end());
        chosen.add(span);
      }
    }
    chosen.sort(Comparator.comparingInt(Span::begin));
    return chosen;
  }

  private static long changed(List<Span> spans, String text) {
    return spans.stream()
        .filter(
            span -> {
              Span inner = SpanTrim.of(span, text);
              return inner != null && !inner.equals(span);
            })
        .count();
  }

  /** The spans without white space at their ends; without those that are nothing else. */
  static List<Span> trimmed(List<Span> spans, String text) {
    return spans.stream().map(span -> SpanTrim.of(span, text)).filter(Objects::nonNull).toList();
  }
}

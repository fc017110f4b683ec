package org.glossator.annotation.internal.rules;

import java.util.List;
import java.util.Objects;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.RuleContext;
import org.glossator.annotation.Span;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.OverlapPolicy;

/**
 * Spans of one layer overlap as the layer allows: freely, one inside the other, or not at all. What
 * counts is the text that they cover, not the gaps between fragments. The first span that is in the
 * way is told.
 */
public final class OverlapRule extends NamedRule {
  private static final int QUOTE = 30;

  public OverlapRule() {
    super("overlap");
  }

  @Override
  public List<Violation> check(RuleContext context, Annotation candidate) {
    SchemeLayer layer = context.scheme().layer(candidate.layer());
    if (!(candidate instanceof Span span)
        || layer == null
        || layer.overlap() == OverlapPolicy.ANY) {
      return List.of();
    }
    Span other =
        context
            .snapshot()
            .spans()
            .findTouching(
                span.begin(), span.end(), found -> isInTheWay(context, layer, span, found));
    if (other == null) {
      return List.of();
    }
    String where = quote(context.text(), other) + " (" + codeName(layer, other) + ")";
    return List.of(
        layer.overlap() == OverlapPolicy.NONE
            ? refusal(
                span,
                "the span overlaps " + where + ", and spans of " + layer.name() + " may not",
                "change or delete one of the two")
            : refusal(
                span,
                "the span crosses " + where + ", and spans of " + layer.name() + " may only nest",
                "move an edge so that one holds the other, or neither"));
  }

  private static boolean isInTheWay(RuleContext context, SchemeLayer layer, Span span, Span other) {
    if (other.id() == span.id()
        || !other.layer().equals(span.layer())
        || !share(span, other)
        || context.onlyEarlier() && isLater(other, span)) {
      return false;
    }
    return layer.overlap() == OverlapPolicy.NONE || !holds(span, other) && !holds(other, span);
  }

  private static boolean isLater(Span other, Span span) {
    if (other.begin() != span.begin()) {
      return other.begin() > span.begin();
    }
    return other.end() != span.end() ? other.end() > span.end() : other.id() > span.id();
  }

  /** Whether a code unit is in both; fragments are in order, so that one walk over both does. */
  private static boolean share(Span a, Span b) {
    int i = 0;
    int j = 0;
    while (i < a.fragments().size() && j < b.fragments().size()) {
      Fragment x = a.fragments().get(i);
      Fragment y = b.fragments().get(j);
      if (x.touches(y)) {
        return true;
      }
      if (x.end() <= y.begin()) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** Whether all of the inner one's text is in the outer one. */
  private static boolean holds(Span outer, Span inner) {
    int i = 0;
    for (Fragment fragment : inner.fragments()) {
      while (i < outer.fragments().size() && outer.fragments().get(i).end() < fragment.end()) {
        i++;
      }
      if (i == outer.fragments().size() || !outer.fragments().get(i).contains(fragment)) {
        return false;
      }
    }
    return true;
  }

  private static String codeName(SchemeLayer layer, Span span) {
    SchemeCode code = layer.code(span.code());
    return code == null ? Objects.requireNonNullElse(span.code(), "no code") : code.name();
  }

  /** The begin of its text in quotation marks; never half a surrogate pair. */
  private static String quote(String text, Span span) {
    int end = Math.min(span.end(), text.length());
    int from = Math.min(span.begin(), end);
    int to = Math.min(end, from + QUOTE);
    if (to < end && Character.isLowSurrogate(text.charAt(to))) {
      to--;
    }
    String words = text.substring(from, to).replaceAll("\\s+", " ").strip();
    return "\u201c" + words + (to < end ? "\u2026" : "") + "\u201d";
  }
}

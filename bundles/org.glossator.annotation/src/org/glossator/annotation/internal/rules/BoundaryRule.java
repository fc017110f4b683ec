package org.glossator.annotation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.RuleContext;
import org.glossator.annotation.Span;
import org.glossator.annotation.internal.units.Blanks;

/**
 * A span lies in the text, does not cut a character (a surrogate pair, a letter and its accent, an
 * emoji of several parts) in two, and is more than white space.
 */
public final class BoundaryRule extends NamedRule {
  public BoundaryRule() {
    super("boundary");
  }

  @Override
  public List<Violation> check(RuleContext context, Annotation candidate) {
    if (!(candidate instanceof Span span)) {
      return List.of();
    }
    if (span.end() > context.text().length()) {
      return List.of(
          refusal(
              span,
              "the span reaches to %d, but the text ends at %d"
                  .formatted(span.end(), context.text().length()),
              "move its end into the text, or delete it"));
    }
    List<Violation> found = new ArrayList<>();
    for (Fragment fragment : span.fragments()) {
      if (Blanks.isBlank(context.text(), fragment.begin(), fragment.end())) {
        found.add(
            refusal(span, "the span covers nothing but white space", "select some text as well"));
        break;
      }
    }
    for (Fragment fragment : span.fragments()) {
      boolean isWhole =
          context.units().isClusterBoundary(fragment.begin())
              && context.units().isClusterBoundary(fragment.end());
      if (!isWhole) {
        found.add(
            refusal(
                span,
                "an edge of the span is inside a character",
                "move it to where the character begins or ends"));
        break;
      }
    }
    return found;
  }
}

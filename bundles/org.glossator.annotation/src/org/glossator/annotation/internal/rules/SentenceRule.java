package org.glossator.annotation.internal.rules;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.RuleContext;
import org.glossator.annotation.Span;
import org.glossator.annotation.internal.units.Blanks;
import org.glossator.codebook.SchemeLayer;

/** A span stays in one sentence, with all its fragments, where its layer says so. */
public final class SentenceRule extends NamedRule {
  public SentenceRule() {
    super("sentence");
  }

  @Override
  public List<Violation> check(RuleContext context, Annotation candidate) {
    SchemeLayer layer = context.scheme().layer(candidate.layer());
    if (!(candidate instanceof Span span)
        || layer == null
        || layer.crossesSentences()
        || span.end() > context.text().length()) {
      return List.of();
    }
    Fragment ink = Blanks.trim(context.text(), span.begin(), span.end());
    if (ink == null || ink.end() <= context.units().sentenceAt(ink.begin()).end()) {
      return List.of();
    }
    return List.of(
        refusal(
            span,
            "the span reaches over the end of a sentence, and spans of "
                + layer.name()
                + " stay in one",
            "mark the part in each sentence by itself"));
  }
}

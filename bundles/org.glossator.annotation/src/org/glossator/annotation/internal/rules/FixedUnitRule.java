package org.glossator.annotation.internal.rules;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.RuleContext;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.annotation.internal.units.Blanks;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.FixedUnit;

/**
 * Where a layer codes sentences or paragraphs as a whole, a span is one of them. A hint only:
 * another tool that the span came from may have ended the sentence elsewhere.
 */
public final class FixedUnitRule extends NamedRule {
  public FixedUnitRule() {
    super("fixed-unit");
  }

  @Override
  public List<Violation> check(RuleContext context, Annotation candidate) {
    SchemeLayer layer = context.scheme().layer(candidate.layer());
    if (!(candidate instanceof Span span)
        || layer == null
        || layer.fixedUnit() == FixedUnit.NONE
        || span.end() > context.text().length()) {
      return List.of();
    }
    Fragment ink = Blanks.trim(context.text(), span.begin(), span.end());
    if (ink == null
        || !span.isDiscontinuous() && ink.equals(unit(context.units(), layer, ink.begin()))) {
      return List.of();
    }
    String unit = layer.fixedUnit() == FixedUnit.SENTENCE ? "sentence" : "paragraph";
    return List.of(
        hint(
            span,
            "a span of " + layer.name() + " is one whole " + unit + ", and this one is not",
            "move its edges to those of the " + unit));
  }

  private static Fragment unit(TextUnits units, SchemeLayer layer, int offset) {
    if (layer.fixedUnit() == FixedUnit.SENTENCE) {
      return units.sentenceAt(offset);
    }
    Fragment paragraph = units.paragraphAt(offset);
    return Blanks.trim(units.text(), paragraph.begin(), paragraph.end());
  }
}

package org.glossator.annotation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.RuleContext;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;

/**
 * An attribute that is for some codes only has no value with the others. A hint: the value was
 * right before the code was changed, and may be again.
 */
public final class AttributeUseRule extends NamedRule {
  public AttributeUseRule() {
    super("attribute-use");
  }

  @Override
  public List<Violation> check(RuleContext context, Annotation candidate) {
    SchemeLayer layer = context.scheme().layer(candidate.layer());
    if (layer == null || candidate.attributes().isEmpty()) {
      return List.of();
    }
    List<Violation> found = new ArrayList<>();
    for (SchemeAttribute attribute : layer.attributes()) {
      if (candidate.attributes().containsKey(attribute.id())
          && !attribute.appliesTo(candidate.code())) {
        SchemeCode code = layer.code(candidate.code());
        found.add(
            hint(
                candidate,
                attribute.name()
                    + (code == null
                        ? " is not for annotations without a code"
                        : " is not for the code " + code.name()),
                "remove the value, or choose another code"));
      }
    }
    return found;
  }
}

package org.glossator.annotation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.RuleContext;
import org.glossator.annotation.Rules;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;

/**
 * Attributes that are required for the code have a value. Never blocks: the annotation comes first,
 * then its values.
 */
public final class RequiredAttributeRule extends NamedRule {
  public RequiredAttributeRule() {
    super(Rules.REQUIRED_ATTRIBUTE);
  }

  @Override
  public List<Violation> check(RuleContext context, Annotation candidate) {
    SchemeLayer layer = context.scheme().layer(candidate.layer());
    if (layer == null) {
      return List.of();
    }
    List<Violation> found = new ArrayList<>();
    for (SchemeAttribute attribute : layer.attributes()) {
      if (attribute.required()
          && attribute.appliesTo(candidate.code())
          && !candidate.attributes().containsKey(attribute.id())) {
        found.add(hint(candidate, attribute.name() + " has no value", "set it in the inspector"));
      }
    }
    return found;
  }
}

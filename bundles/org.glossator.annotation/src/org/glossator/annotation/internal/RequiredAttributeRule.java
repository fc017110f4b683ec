package org.glossator.annotation.internal;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Rule;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;

/** Attributes that are required for the code have a value. Never blocks: the span comes first. */
public final class RequiredAttributeRule implements Rule {
  @Override
  public String id() {
    return "required-attribute";
  }

  @Override
  public List<Violation> check(AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate) {
    SchemeLayer layer = scheme.layer(candidate.layer());
    if (layer == null) {
      return List.of();
    }
    List<Violation> found = new ArrayList<>();
    for (SchemeAttribute attribute : layer.attributes()) {
      if (attribute.required()
          && attribute.appliesTo(candidate.code())
          && !candidate.attributes().containsKey(attribute.id())) {
        found.add(
            new Violation(
                id(),
                candidate.id(),
                false,
                attribute.name() + " has no value",
                "set it in the inspector"));
      }
    }
    return found;
  }
}

package org.glossator.annotation;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.internal.AttributeKindRule;
import org.glossator.annotation.internal.BoundaryRule;
import org.glossator.annotation.internal.CodeRule;
import org.glossator.annotation.internal.DocumentLabelRule;
import org.glossator.annotation.internal.LayerKindRule;
import org.glossator.annotation.internal.OverlapRule;
import org.glossator.annotation.internal.RelationEndsRule;
import org.glossator.annotation.internal.RequiredAttributeRule;
import org.glossator.codebook.Scheme;

/** All rules there are. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new LayerKindRule(),
          new CodeRule(),
          new BoundaryRule(),
          new OverlapRule(),
          new RelationEndsRule(),
          new DocumentLabelRule(),
          new AttributeKindRule(),
          new RequiredAttributeRule());

  private Rules() {}

  /** In the order they are checked. */
  public static List<Rule> all() {
    return ALL;
  }

  /** What all rules say of one annotation, the blocking ones first. */
  public static List<Rule.Violation> check(
      AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate) {
    List<Rule.Violation> found = new ArrayList<>();
    for (Rule rule : ALL) {
      found.addAll(rule.check(snapshot, scheme, candidate));
    }
    found.sort((a, b) -> Boolean.compare(b.blocking(), a.blocking()));
    return found;
  }
}

package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.glossator.annotation.internal.rules.AttributeKindRule;
import org.glossator.annotation.internal.rules.AttributeUseRule;
import org.glossator.annotation.internal.rules.BoundaryRule;
import org.glossator.annotation.internal.rules.CodeRule;
import org.glossator.annotation.internal.rules.DocumentLabelRule;
import org.glossator.annotation.internal.rules.FixedUnitRule;
import org.glossator.annotation.internal.rules.LayerKindRule;
import org.glossator.annotation.internal.rules.OverlapRule;
import org.glossator.annotation.internal.rules.RelationEndsRule;
import org.glossator.annotation.internal.rules.RequiredAttributeRule;
import org.glossator.annotation.internal.rules.SentenceRule;
import org.glossator.base.Progress;
import org.glossator.codebook.Scheme;

/** All rules there are. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new LayerKindRule(),
          new CodeRule(),
          new BoundaryRule(),
          new SentenceRule(),
          new FixedUnitRule(),
          new OverlapRule(),
          new RelationEndsRule(),
          new DocumentLabelRule(),
          new AttributeKindRule(),
          new AttributeUseRule(),
          new RequiredAttributeRule());

  private static final Comparator<Rule.Violation> BLOCKING_FIRST =
      Comparator.comparing(violation -> !violation.blocking());

  /** {@link Rule#id} of the rule that asks for values which are still to be filled in. */
  public static final String REQUIRED_ATTRIBUTE = "required-attribute";

  private Rules() {}

  /** In the order they are checked. */
  public static List<Rule> all() {
    return ALL;
  }

  /**
   * What all rules say of one annotation that is to be made or changed, the blocking ones first.
   */
  public static List<Rule.Violation> check(RuleContext context, Annotation candidate) {
    List<Rule.Violation> found = new ArrayList<>();
    for (Rule rule : ALL) {
      found.addAll(rule.check(context, candidate));
    }
    found.sort(BLOCKING_FIRST);
    return found;
  }

  /** As {@link #check(RuleContext, Annotation)}, for a text whose language nobody has told. */
  public static List<Rule.Violation> check(
      AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate) {
    return check(RuleContext.of(snapshot, scheme), candidate);
  }

  /**
   * What all rules say of all annotations of a document, in the order of {@link
   * AnnotationSnapshot#annotations}; two that disturb one another are told once. The violations are
   * not collected here: a broken import may have a million.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} was cancelled
   */
  public static void checkAll(
      AnnotationSnapshot snapshot,
      Scheme scheme,
      TextUnits units,
      Progress progress,
      Consumer<? super Rule.Violation> action) {
    RuleContext context = new RuleContext(snapshot, scheme, units, true);
    for (Annotation annotation : snapshot.annotations()) {
      progress.checkCancelled();
      check(context, annotation).forEach(action);
    }
  }
}

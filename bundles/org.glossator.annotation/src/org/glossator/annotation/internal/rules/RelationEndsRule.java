package org.glossator.annotation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RuleContext;
import org.glossator.annotation.Span;
import org.glossator.codebook.SchemeLayer;

/** A relation joins spans that are there, of the layers that its layer allows. */
public final class RelationEndsRule extends NamedRule {
  public RelationEndsRule() {
    super("relation");
  }

  @Override
  public List<Violation> check(RuleContext context, Annotation candidate) {
    if (!(candidate instanceof Relation relation)) {
      return List.of();
    }
    SchemeLayer layer = context.scheme().layer(relation.layer());
    List<String> sources = layer == null ? List.of() : layer.sourceLayers();
    List<String> targets = layer == null ? List.of() : layer.targetLayers();
    List<Violation> found = new ArrayList<>();
    checkEnd(context, relation, relation.source(), sources, "starts", found);
    checkEnd(context, relation, relation.target(), targets, "ends", found);
    return found;
  }

  private void checkEnd(
      RuleContext context,
      Relation relation,
      int spanId,
      List<String> allowed,
      String verb,
      List<Violation> found) {
    Span span = context.snapshot().span(spanId);
    if (span == null) {
      found.add(
          refusal(
              relation,
              "the relation " + verb + " at span " + spanId + ", which does not exist",
              "delete the relation, or give it another end"));
    } else if (!allowed.isEmpty() && !allowed.contains(span.layer())) {
      List<String> names =
          allowed.stream().map(layer -> layerName(context.scheme(), layer)).toList();
      found.add(
          refusal(
              relation,
              "a relation of "
                  + layerName(context.scheme(), relation.layer())
                  + " cannot "
                  + verb.substring(0, verb.length() - 1)
                  + " at a span of "
                  + layerName(context.scheme(), span.layer()),
              "choose a span of " + oneOf(names)));
    }
  }
}

package org.glossator.annotation.internal;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Rule;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;

/** A relation joins spans that are there, of the layers that its layer allows. */
public final class RelationEndsRule implements Rule {
  @Override
  public String id() {
    return "relation";
  }

  @Override
  public List<Violation> check(AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate) {
    if (!(candidate instanceof Relation relation)) {
      return List.of();
    }
    List<Violation> found = new ArrayList<>();
    SchemeLayer layer = scheme.layer(relation.layer());
    List<String> sources = layer == null ? List.of() : layer.sourceLayers();
    List<String> targets = layer == null ? List.of() : layer.targetLayers();
    checkEnd(snapshot, scheme, relation, relation.source(), sources, "starts at", found);
    checkEnd(snapshot, scheme, relation, relation.target(), targets, "ends at", found);
    return found;
  }

  private void checkEnd(
      AnnotationSnapshot snapshot,
      Scheme scheme,
      Relation relation,
      int spanId,
      List<String> allowed,
      String verb,
      List<Violation> found) {
    Span span = snapshot.span(spanId);
    if (span == null) {
      found.add(
          new Violation(
              id(),
              relation.id(),
              true,
              "the relation " + verb + " a span that is not there",
              "delete the relation"));
    } else if (!allowed.isEmpty() && !allowed.contains(span.layer())) {
      found.add(
          new Violation(
              id(),
              relation.id(),
              true,
              "the relation " + verb + " a span of " + name(scheme, span.layer()),
              "it may only be one of "
                  + String.join(", ", allowed.stream().map(l -> name(scheme, l)).toList())));
    }
  }

  private static String name(Scheme scheme, String layer) {
    SchemeLayer known = scheme.layer(layer);
    return known == null ? layer : known.name();
  }
}

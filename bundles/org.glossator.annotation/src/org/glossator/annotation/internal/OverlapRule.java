package org.glossator.annotation.internal;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Rule;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.OverlapPolicy;

/** Spans of one layer overlap as the layer allows: freely, one inside the other, or not at all. */
public final class OverlapRule implements Rule {
  @Override
  public String id() {
    return "overlap";
  }

  @Override
  public List<Violation> check(AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate) {
    if (!(candidate instanceof Span span)) {
      return List.of();
    }
    SchemeLayer layer = scheme.layer(span.layer());
    if (layer == null || layer.overlap() == OverlapPolicy.ANY) {
      return List.of();
    }
    for (Span other : snapshot.spansTouching(span.begin(), span.end())) {
      if (other.id() == span.id() || !other.layer().equals(span.layer()) || !share(span, other)) {
        continue;
      }
      if (layer.overlap() == OverlapPolicy.NONE) {
        return List.of(
            new Violation(
                id(),
                span.id(),
                true,
                "spans of " + layer.name() + " may not overlap, and there is one here",
                "change or delete the other span first"));
      }
      if (!nested(span, other)) {
        return List.of(
            new Violation(
                id(),
                span.id(),
                true,
                "spans of " + layer.name() + " may lie inside one another, but not cross",
                "move an edge so that one holds the other"));
      }
    }
    return List.of();
  }

  private static boolean share(Span a, Span b) {
    for (Fragment x : a.fragments()) {
      for (Fragment y : b.fragments()) {
        if (x.begin() < y.end() && y.begin() < x.end()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean nested(Span a, Span b) {
    return a.begin() <= b.begin() && b.end() <= a.end()
        || b.begin() <= a.begin() && a.end() <= b.end();
  }
}

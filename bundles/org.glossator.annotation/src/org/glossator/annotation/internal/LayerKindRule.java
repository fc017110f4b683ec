package org.glossator.annotation.internal;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Rule;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;

/** The layer exists, and is of the annotation's kind. */
public final class LayerKindRule implements Rule {
  @Override
  public String id() {
    return "layer";
  }

  @Override
  public List<Violation> check(AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate) {
    SchemeLayer layer = scheme.layer(candidate.layer());
    if (layer == null) {
      return List.of(
          new Violation(
              id(),
              candidate.id(),
              true,
              "the codebook has no layer " + candidate.layer(),
              "add the layer to the codebook"));
    }
    LayerKind kind =
        switch (candidate) {
          case Span span -> LayerKind.SPAN;
          case Relation relation -> LayerKind.RELATION;
          case DocumentLabel label -> LayerKind.DOCUMENT;
        };
    if (layer.kind() != kind) {
      return List.of(
          new Violation(
              id(),
              candidate.id(),
              true,
              layer.name() + " is not a layer of " + plural(kind),
              "use a layer of " + plural(kind)));
    }
    return List.of();
  }

  private static String plural(LayerKind kind) {
    return switch (kind) {
      case SPAN -> "spans";
      case RELATION -> "relations";
      case DOCUMENT -> "document labels";
    };
  }
}

package org.glossator.annotation.internal.rules;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RuleContext;
import org.glossator.annotation.Span;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;

/** The layer exists, and is of the annotation's kind. */
public final class LayerKindRule extends NamedRule {
  public LayerKindRule() {
    super("layer");
  }

  @Override
  public List<Violation> check(RuleContext context, Annotation candidate) {
    SchemeLayer layer = context.scheme().layer(candidate.layer());
    if (layer == null) {
      return List.of(
          refusal(
              candidate,
              "the codebook has no layer " + candidate.layer(),
              "add the layer to the codebook, or use another one"));
    }
    LayerKind kind =
        switch (candidate) {
          case Span span -> LayerKind.SPAN;
          case Relation relation -> LayerKind.RELATION;
          case DocumentLabel label -> LayerKind.DOCUMENT;
        };
    if (layer.kind() == kind) {
      return List.of();
    }
    return List.of(
        refusal(
            candidate,
            layer.name() + " is a layer of " + plural(layer.kind()) + ", not of " + plural(kind),
            "use a layer of " + plural(kind)));
  }

  private static String plural(LayerKind kind) {
    return switch (kind) {
      case SPAN -> "spans";
      case RELATION -> "relations";
      case DOCUMENT -> "document labels";
    };
  }
}

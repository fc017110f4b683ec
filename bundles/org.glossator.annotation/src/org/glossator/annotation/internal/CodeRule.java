package org.glossator.annotation.internal;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Rule;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;

/** The code is one of the layer's, and is still in use. */
public final class CodeRule implements Rule {
  @Override
  public String id() {
    return "code";
  }

  @Override
  public List<Violation> check(AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate) {
    SchemeLayer layer = scheme.layer(candidate.layer());
    if (layer == null) {
      return List.of();
    }
    if (candidate.code() == null) {
      return layer.codeRequired() && !layer.codes().isEmpty()
          ? List.of(
              new Violation(
                  id(),
                  candidate.id(),
                  false,
                  "an annotation of " + layer.name() + " has no code",
                  "choose a code"))
          : List.of();
    }
    SchemeCode code = layer.code(candidate.code());
    if (code == null) {
      return List.of(
          new Violation(
              id(),
              candidate.id(),
              true,
              layer.name() + " has no code " + candidate.code(),
              "add it to the codebook, or choose another code"));
    }
    if (code.retired()) {
      return List.of(
          new Violation(
              id(),
              candidate.id(),
              false,
              "the code " + code.name() + " is retired",
              "choose a code that is in use"));
    }
    return List.of();
  }
}

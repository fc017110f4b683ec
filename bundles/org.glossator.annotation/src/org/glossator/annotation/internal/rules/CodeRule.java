package org.glossator.annotation.internal.rules;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.RuleContext;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;

/**
 * The code is one of the layer's. A retired one stays where it is, but is given to nothing any
 * more; a missing one is still to be chosen.
 */
public final class CodeRule extends NamedRule {
  public CodeRule() {
    super("code");
  }

  @Override
  public List<Violation> check(RuleContext context, Annotation candidate) {
    SchemeLayer layer = context.scheme().layer(candidate.layer());
    if (layer == null) {
      return List.of();
    }
    if (candidate.code() == null) {
      return layer.codeRequired() && !layer.codes().isEmpty()
          ? List.of(
              hint(candidate, "an annotation of " + layer.name() + " has no code", "choose a code"))
          : List.of();
    }
    SchemeCode code = layer.code(candidate.code());
    if (code == null) {
      return List.of(
          refusal(
              candidate,
              layer.name() + " has no code " + candidate.code(),
              "add the code to the codebook, or choose another one"));
    }
    if (!code.retired()) {
      return List.of();
    }
    String what = "the code " + code.name() + " is retired";
    Annotation before = context.snapshot().get(candidate.id());
    boolean hadIt =
        before != null
            && before.layer().equals(candidate.layer())
            && candidate.code().equals(before.code());
    return List.of(
        hadIt
            ? hint(candidate, what, "choose a code that is in use, if one fits")
            : refusal(candidate, what, "choose a code that is in use"));
  }
}

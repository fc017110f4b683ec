package org.glossator.annotation.internal.rules;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Rule;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;

/** A rule with its name and the words for it. */
abstract class NamedRule implements Rule {
  private final String id;

  NamedRule(String id) {
    this.id = id;
  }

  @Override
  public final String id() {
    return id;
  }

  /** A breach for which the editor refuses a change. */
  final Violation refusal(Annotation candidate, String what, String remedy) {
    return new Violation(id, candidate.id(), true, what, remedy);
  }

  /** A breach that is worth a hint. */
  final Violation hint(Annotation candidate, String what, String remedy) {
    return new Violation(id, candidate.id(), false, what, remedy);
  }

  /** What people call a layer. */
  static String layerName(Scheme scheme, String layerId) {
    SchemeLayer layer = scheme.layer(layerId);
    return layer == null ? layerId : layer.name();
  }

  /** {@code A}, {@code A or B}, {@code A, B or C}. */
  static String oneOf(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}

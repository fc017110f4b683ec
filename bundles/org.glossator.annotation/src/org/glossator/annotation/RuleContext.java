package org.glossator.annotation;

import java.util.Objects;
import org.glossator.codebook.Scheme;

/**
 * What annotations are checked against. Immutable; one object serves for all annotations of a
 * snapshot.
 *
 * @param snapshot the other annotations, and the text
 * @param scheme the codebook
 * @param units characters and sentences of that text
 * @param onlyEarlier whether two annotations that disturb one another are told once, with the later
 *     one, as a list of all that is wrong with a document wants it; a candidate for a change is
 *     compared with all
 */
public record RuleContext(
    AnnotationSnapshot snapshot, Scheme scheme, TextUnits units, boolean onlyEarlier) {

  /**
   * @throws IllegalArgumentException if the units are those of another text
   */
  public RuleContext {
    Objects.requireNonNull(scheme);
    if (!units.text().equals(snapshot.text())) {
      throw new IllegalArgumentException("units of another text");
    }
  }

  /** For a change in a text whose language nobody has told. */
  public static RuleContext of(AnnotationSnapshot snapshot, Scheme scheme) {
    return of(snapshot, scheme, TextUnits.of(snapshot.text(), null));
  }

  /** For a change. */
  public static RuleContext of(AnnotationSnapshot snapshot, Scheme scheme, TextUnits units) {
    return new RuleContext(snapshot, scheme, units, false);
  }

  public String text() {
    return snapshot.text();
  }
}

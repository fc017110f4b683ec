package org.glossator.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.base.Problem;
import org.glossator.base.Severity;
import org.glossator.codebook.internal.rules.CodebookRule;
import org.glossator.codebook.internal.rules.CodebookRules;
import org.glossator.codebook.model.Codebook;

/**
 * Checks codebooks against the rules that a coding scheme has to keep; each rule is a class of its
 * own.
 *
 * <p>An {@link Severity#ERROR} makes data ambiguous or unreadable (ids), a {@link Severity#WARNING}
 * is something that will not work as it is meant, an {@link Severity#INFO} is advice.
 */
public final class CodebookValidator {

  /**
   * One thing that is wrong.
   *
   * @param severity how bad it is
   * @param object the object of the codebook that it is about
   * @param feature the field of that object, or null if it is about the whole
   * @param place names from the layer down: {@code Frame > Shared responsibility}; the codebook
   *     itself has an empty place
   * @param message what is wrong, one line without a full stop
   * @param remedy what to do about it, or empty
   */
  public record Finding(
      Severity severity,
      EObject object,
      EStructuralFeature feature,
      String place,
      String message,
      String remedy) {
    public Finding {
      Objects.requireNonNull(severity);
      Objects.requireNonNull(object);
      Objects.requireNonNull(place);
      Objects.requireNonNull(message);
      Objects.requireNonNull(remedy);
    }

    /** The same as a problem of a file; line 0 where none is known. */
    public Problem toProblem(String path, int line) {
      String what = place.isEmpty() ? message : place + ": " + message;
      return new Problem(severity, path, line, what, remedy);
    }
  }

  private CodebookValidator() {}

  /** All findings, rule by rule, each in the order of the codebook. */
  public static List<Finding> validate(Codebook codebook) {
    List<Finding> findings = new ArrayList<>();
    for (CodebookRule rule : CodebookRules.all()) {
      rule.check(codebook, findings::add);
    }
    return findings;
  }
}

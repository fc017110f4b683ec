package org.glossator.codebook;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.glossator.base.Severity;
import org.glossator.codebook.model.Codebook;

/** Checks a codebook. */
public final class CodebookValidator {
  public record Finding(
      Severity severity,
      EObject object,
      EStructuralFeature feature,
      String place,
      String message,
      String remedy) {}

  private CodebookValidator() {}

  public static List<Finding> validate(Codebook codebook) {
    return List.of();
  }
}

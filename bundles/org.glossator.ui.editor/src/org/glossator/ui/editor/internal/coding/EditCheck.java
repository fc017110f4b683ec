package org.glossator.ui.editor.internal.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Rule.Violation;
import org.glossator.annotation.Rules;
import org.glossator.codebook.Scheme;

/**
 * Asks the rules about a change. A breach that was there before, say of an imported annotation,
 * does not keep anybody from changing something else about it.
 */
final class EditCheck {
  private final String refusal;
  private final String hint;

  private EditCheck(String refusal, String hint) {
    this.refusal = refusal;
    this.hint = hint;
  }

  /**
   * @param before the annotation as it is, or null for a new one
   * @param after as it is to be
   */
  static EditCheck of(
      AnnotationSnapshot snapshot, Scheme scheme, Annotation before, Annotation after) {
    List<String> known = new ArrayList<>();
    if (before != null) {
      for (Violation violation : Rules.check(snapshot, scheme, before)) {
        known.add(violation.ruleId() + violation.what());
      }
    }
    String refusal = null;
    StringBuilder hint = new StringBuilder();
    for (Violation violation : Rules.check(snapshot, scheme, after)) {
      if (violation.blocking()) {
        if (refusal == null && !known.contains(violation.ruleId() + violation.what())) {
          refusal = text(violation);
        }
      } else {
        hint.append(hint.isEmpty() ? "" : "; ").append(text(violation));
      }
    }
    return new EditCheck(refusal, hint.toString());
  }

  boolean isRefused() {
    return refusal != null;
  }

  /** Why it is refused, with what to do about it. */
  String refusal() {
    return refusal;
  }

  /** What is still to be done, or empty. */
  String hint() {
    return hint.isEmpty() ? "" : sentence(hint);
  }

  private static String text(Violation violation) {
    return violation.remedy().isEmpty()
        ? sentence(violation.what())
        : sentence(violation.what()) + ": " + violation.remedy();
  }

  private static String sentence(String text) {
    return text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
        + text.substring(text.offsetByCodePoints(0, 1));
  }
}

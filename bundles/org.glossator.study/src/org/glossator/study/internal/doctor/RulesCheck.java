package org.glossator.study.internal.doctor;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Rule.Violation;
import org.glossator.annotation.Rules;
import org.glossator.base.Problem;
import org.glossator.base.Severity;

/**
 * Annotations keep to the codebook: known layer and code, overlaps, boundaries, required
 * attributes. A required attribute without a value makes no study invalid while its document is
 * worked on: it is a note, and a warning once the document is marked as done.
 */
final class RulesCheck implements AnnotationCheck {

  @Override
  public void check(ExaminedFile file, Findings findings) {
    if (file.tree() != file.study().annotations()) {
      return; // a suggestion is no data: whoever accepts it completes it
    }
    AnnotationSnapshot snapshot = file.content().snapshot();
    List<Annotation> all = new ArrayList<>(snapshot.size());
    snapshot.spans().forEach(all::add);
    all.addAll(snapshot.relations());
    all.addAll(snapshot.labels());
    for (Annotation annotation : all) {
      for (Violation violation : Rules.check(snapshot, file.study().scheme(), annotation)) {
        findings.add(problem(file, violation));
      }
    }
  }

  /** What is still to be filled in is work to be done, as long as nobody says that it is done. */
  private static Problem problem(ExaminedFile file, Violation violation) {
    boolean isDone = file.study().workflow().lockReason(file.document(), file.owner()) != null;
    Problem problem = violation.problem(file.shown());
    return violation.ruleId().equals(Rules.REQUIRED_ATTRIBUTE) && !isDone
        ? new Problem(
            Severity.INFO, problem.path(), problem.line(), problem.what(), problem.remedy())
        : problem;
  }
}

package org.glossator.study.internal.doctor;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Rule.Violation;
import org.glossator.annotation.Rules;
import org.glossator.base.Problem;

/**
 * Annotations keep to the codebook: known layer and code, overlaps, boundaries, required
 * attributes.
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
        String what = "annotation " + annotation.id() + ": " + violation.what();
        findings.add(
            violation.blocking()
                ? Problem.error(file.shown(), what, violation.remedy())
                : Problem.warning(file.shown(), what, violation.remedy()));
      }
    }
  }
}

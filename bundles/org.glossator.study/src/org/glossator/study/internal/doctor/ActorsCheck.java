package org.glossator.study.internal.doctor;

import java.util.HashSet;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.base.Problem;
import org.glossator.study.Study;
import org.glossator.study.model.Actor;

/** Actors that annotations name are in the register. */
final class ActorsCheck implements AnnotationCheck {

  @Override
  public void check(ExaminedFile file, Findings findings) {
    Set<String> known = known(file.study());
    AnnotationSnapshot snapshot = file.content().snapshot();
    snapshot.spans().forEach(span -> check(file, span, known, findings));
    snapshot.relations().forEach(relation -> check(file, relation, known, findings));
    snapshot.labels().forEach(label -> check(file, label, known, findings));
  }

  private static void check(
      ExaminedFile file, Annotation annotation, Set<String> known, Findings findings) {
    for (AttributeValue value : annotation.attributes().values()) {
      if (value instanceof AttributeValue.Actor actor && !known.contains(actor.id())) {
        findings.add(
            Problem.warning(
                file.shown(),
                "annotation " + annotation.id() + " names the unknown actor " + actor.id(),
                "add the actor to the register"));
      }
    }
  }

  private static Set<String> known(Study study) {
    Set<String> known = new HashSet<>();
    for (Actor actor : study.settings().getActors()) {
      known.add(actor.getId());
    }
    return known;
  }
}

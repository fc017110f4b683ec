package org.glossator.ui.codebook.internal.actors;

import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.study.Study;

/**
 * How many annotations of a study name an actor.
 *
 * @param study the study
 * @param actor id of the actor
 */
record ActorUses(Study study, String actor) implements Task<Integer> {
  @Override
  public Integer run(Progress progress) throws ProblemException {
    int count = 0;
    for (String owner : study.annotations().owners()) {
      for (String document : study.annotations().documentsOf(owner)) {
        progress.checkCancelled();
        for (Annotation annotation : study.read(document, owner).annotations()) {
          count += names(annotation.attributes()) ? 1 : 0;
        }
      }
    }
    return count;
  }

  private boolean names(Map<String, AttributeValue> values) {
    return values.values().stream()
        .anyMatch(value -> value instanceof AttributeValue.Actor named && named.id().equals(actor));
  }
}

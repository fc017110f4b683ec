package org.glossator.study.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.uima.ForeignXmi;

/** Gives annotations whose ids are taken in their file other ones. */
final class FreeIds {
  private FreeIds() {}

  /**
   * @param foreign what other tools put into the file
   * @return the same snapshot where no id is taken
   */
  static AnnotationSnapshot of(AnnotationSnapshot snapshot, ForeignXmi foreign) {
    if (foreign.isEmpty()) {
      return snapshot;
    }
    Map<Integer, Integer> fresh = new HashMap<>();
    int next = IdSource.FIRST;
    for (Annotation annotation : snapshot.annotations()) {
      if (foreign.uses(annotation.id())) {
        while (foreign.uses(next) || snapshot.get(next) != null) {
          next++;
        }
        fresh.put(annotation.id(), next++);
      }
    }
    return fresh.isEmpty() ? snapshot : with(snapshot, fresh);
  }

  private static AnnotationSnapshot with(AnnotationSnapshot snapshot, Map<Integer, Integer> fresh) {
    List<Annotation> all = new ArrayList<>(snapshot.size());
    for (Annotation annotation : snapshot.annotations()) {
      int id = fresh.getOrDefault(annotation.id(), annotation.id());
      all.add(
          switch (annotation) {
            case Span span -> span.withId(id);
            case Relation relation ->
                relation
                    .withId(id)
                    .withEnds(
                        fresh.getOrDefault(relation.source(), relation.source()),
                        fresh.getOrDefault(relation.target(), relation.target()));
            case DocumentLabel label -> label.withId(id);
          });
    }
    try {
      return AnnotationSnapshot.of(snapshot.text(), all);
    } catch (EditRefusedException e) {
      throw new IllegalStateException("only ids are others, and they are free", e);
    }
  }
}

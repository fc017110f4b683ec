package org.glossator.uima;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;

/** Snapshots for tests, and as values that can be compared. */
final class Snapshots {
  private Snapshots() {}

  static AnnotationSnapshot of(String text, Annotation... annotations) {
    try {
      return AnnotationSnapshot.of(text, List.of(annotations));
    } catch (EditRefusedException e) {
      throw new AssertionError(e);
    }
  }

  /** All that it holds, in order. */
  static List<Object> content(AnnotationSnapshot snapshot) {
    List<Object> all = new ArrayList<>();
    all.add(snapshot.text());
    snapshot.spans().forEach(all::add);
    all.addAll(snapshot.relations());
    all.addAll(snapshot.labels());
    return all;
  }
}

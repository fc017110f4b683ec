package org.glossator.annotation.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.SetAttribute;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;

/** What the merge of two actors of the register does to the annotations that name the first. */
public final class ActorMigration {
  private ActorMigration() {}

  /**
   * Puts one actor in the place of another, in every layer.
   *
   * @param actor id of the actor that goes
   * @param into id of the actor that stays
   */
  public static Migration.Outcome merge(AnnotationSnapshot snapshot, String actor, String into) {
    List<Migration.Touched> touched = new ArrayList<>();
    List<AnnotationEdit> edits = new ArrayList<>();
    for (Annotation annotation : snapshot.annotations()) {
      boolean names = false;
      for (Map.Entry<String, AttributeValue> value : annotation.attributes().entrySet()) {
        if (value.getValue() instanceof AttributeValue.Actor named && named.id().equals(actor)) {
          names = true;
          edits.add(
              new SetAttribute(annotation.id(), value.getKey(), new AttributeValue.Actor(into)));
        }
      }
      if (names) {
        touched.add(new Migration.Touched(annotation, Effect.CONVERTED));
      }
    }
    return new Migration.Outcome(touched, edits);
  }
}

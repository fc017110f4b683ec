package org.glossator.ui.editor.internal.part;

import java.util.function.UnaryOperator;
import org.glossator.study.Study;
import org.glossator.study.model.Actor;

/** Names of the study's actors. UI thread only: the register is a live EMF object. */
public final class ActorNames {
  private ActorNames() {}

  /** Gives the name of an actor's id, or null for one that is not in the register. */
  public static UnaryOperator<String> of(Study study) {
    return id -> {
      for (Actor actor : study.settings().getActors()) {
        if (id.equals(actor.getId())) {
          return actor.getName();
        }
      }
      return null;
    };
  }
}

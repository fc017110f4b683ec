package org.glossator.ui.editor.internal.views;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.glossator.study.Study;
import org.glossator.study.model.Actor;

/** Names of a study's actors as they are now, for other threads: the register itself is live. */
public final class ActorTable {
  private ActorTable() {}

  /** Gives the name of an actor's id, or null for one that is not in the register. */
  public static UnaryOperator<String> of(Study study) {
    Map<String, String> names = new HashMap<>();
    for (Actor actor : study.settings().getActors()) {
      names.put(actor.getId(), actor.getName());
    }
    return names::get;
  }
}

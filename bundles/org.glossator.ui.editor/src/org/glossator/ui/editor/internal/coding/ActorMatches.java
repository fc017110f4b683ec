package org.glossator.ui.editor.internal.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.study.model.Actor;

/** Finds actors of a register by what somebody types. */
public final class ActorMatches {
  private ActorMatches() {}

  /** The actors with a name or alias that holds the text, those whose name begins with it first. */
  public static List<Actor> find(List<Actor> actors, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<Actor> first = new ArrayList<>();
    List<Actor> others = new ArrayList<>();
    for (Actor actor : actors) {
      if (lower(actor.getName()).startsWith(wanted)) {
        first.add(actor);
      } else if (lower(actor.getName()).contains(wanted)
          || actor.getAliases().stream().anyMatch(alias -> lower(alias).contains(wanted))) {
        others.add(actor);
      }
    }
    first.addAll(others);
    return first;
  }

  /** The actor with that name, else with that alias, else with that id, or null. */
  public static Actor exact(List<Actor> actors, String typed) {
    String wanted = typed.strip();
    for (Actor actor : actors) {
      if (wanted.equalsIgnoreCase(actor.getName())) {
        return actor;
      }
    }
    for (Actor actor : actors) {
      if (actor.getAliases().stream().anyMatch(wanted::equalsIgnoreCase)) {
        return actor;
      }
    }
    return byId(actors, wanted);
  }

  /** The actor with that id, or null. */
  public static Actor byId(List<Actor> actors, String id) {
    for (Actor actor : actors) {
      if (id.equals(actor.getId())) {
        return actor;
      }
    }
    return null;
  }

  private static String lower(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}

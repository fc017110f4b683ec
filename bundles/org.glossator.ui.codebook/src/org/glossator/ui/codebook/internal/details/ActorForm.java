package org.glossator.ui.codebook.internal.details;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.glossator.codebook.Slugs;
import org.glossator.study.model.Actor;
import org.glossator.study.model.ActorKind;
import org.glossator.study.model.StudyPackage.Literals;
import org.glossator.study.model.StudySettings;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.fields.ChoiceField;
import org.glossator.ui.codebook.internal.fields.FieldContext;
import org.glossator.ui.codebook.internal.fields.LinesField;
import org.glossator.ui.codebook.internal.fields.MembershipsField;
import org.glossator.ui.codebook.internal.fields.NamedValueField;
import org.glossator.ui.codebook.internal.fields.TextField;

/** An actor of the register: name, kind, aliases, parent, memberships, notes. */
final class ActorForm extends DetailsForm {
  private final TextField name;

  ActorForm(Composite parent, FieldContext shared) {
    super(parent, shared);
    Composite row = row(2);
    name =
        add(
            new TextField(context(), Messages.ActorForm_name, Literals.ACTOR__NAME, 1)
                .setBy(this::rename),
            row,
            1);
    add(
            new ChoiceField<>(
                context(),
                Messages.ActorForm_kind,
                Literals.ACTOR__KIND,
                ActorKind.VALUES,
                ActorForm::kindName),
            row,
            1)
        .narrow();
    add(new IdField(context(), Literals.ACTOR__ID), COLUMNS);
    add(new LinesField(context(), Messages.ActorForm_aliases, Literals.ACTOR__ALIASES, 3), COLUMNS);
    add(
        new NamedValueField(
            context(), Messages.ActorForm_parent, Literals.ACTOR__PARENT, this::possibleParents),
        COLUMNS);
    add(
        new MembershipsField(context(), Messages.ActorForm_memberships, this::organisations),
        COLUMNS);
    add(new TextField(context(), Messages.ActorForm_notes, Literals.ACTOR__NOTES, 5), COLUMNS);
  }

  /** What a kind is called: {@code International organisation}. */
  static String kindName(ActorKind kind) {
    String words = kind.getLiteral().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private StudySettings settings() {
    return (StudySettings) context().work().root();
  }

  /** The id follows the first name, and stays once annotations may carry it. */
  private void rename(EObject object, String typed) {
    Actor actor = (Actor) object;
    if (typed.equals(actor.getName())) {
      return;
    }
    boolean idFollows = context().work().isFresh(actor);
    context()
        .work()
        .type(
            Messages.ActorForm_rename,
            actor,
            Literals.ACTOR__NAME,
            actor,
            () -> {
              actor.setName(typed);
              if (idFollows) {
                actor.setId(Slugs.slug(typed, id -> isTaken(id, actor)));
              }
            });
  }

  private boolean isTaken(String id, Actor but) {
    return settings().getActors().stream()
        .anyMatch(actor -> actor != but && id.equals(actor.getId()));
  }

  /** All but the actor itself and those below it. */
  private Map<String, String> possibleParents(EObject object) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Actor candidate : settings().getActors()) {
      if (!isBelow(candidate, (Actor) object)) {
        names.put(candidate.getId(), CodeTree.name(candidate));
      }
    }
    return names;
  }

  private boolean isBelow(Actor actor, Actor above) {
    Actor at = actor;
    for (int steps = 0; at != null && steps <= settings().getActors().size(); steps++) {
      if (at == above) {
        return true;
      }
      at = find(at.getParent());
    }
    return false;
  }

  private Actor find(String id) {
    for (Actor actor : settings().getActors()) {
      if (id != null && id.equals(actor.getId())) {
        return actor;
      }
    }
    return null;
  }

  private Map<String, String> organisations(EObject membership) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Actor candidate : settings().getActors()) {
      if (candidate != membership.eContainer() && candidate.getKind() != ActorKind.PERSON) {
        names.put(candidate.getId(), CodeTree.name(candidate));
      }
    }
    return names;
  }

  @Override
  TextField nameField() {
    return name;
  }
}

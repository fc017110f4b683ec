package org.glossator.study.migration;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.annotation.migration.ActorMigration;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.emf.ModelCopier;
import org.glossator.study.Study;
import org.glossator.study.StudyBatch;
import org.glossator.study.StudyHistory;
import org.glossator.study.model.Actor;
import org.glossator.study.model.Membership;
import org.glossator.study.model.StudySettings;

/**
 * Makes two actors of the register one: name and aliases of the first become aliases of the second,
 * its memberships and notes go along, and everything that refers to it (annotations of all
 * annotators, parents, memberships) refers to the second. One step of the study's history.
 */
public final class ActorMerge {
  private final Study study;
  private final String from;
  private final String into;
  private final String label;
  private final StudySettings after;

  /**
   * @param settings the register as the person sees it, with changes that are not saved yet; is not
   *     changed
   * @param from id of the actor that goes
   * @param into id of the actor that stays
   * @throws ProblemException if one is not in the register, or both are the same
   */
  public ActorMerge(Study study, StudySettings settings, String from, String into)
      throws ProblemException {
    this.study = Objects.requireNonNull(study);
    this.from = from;
    this.into = into;
    after = ModelCopier.copy(settings);
    Actor gone = actor(after, from);
    Actor kept = actor(after, into);
    if (gone == kept) {
      throw new ProblemException(
          Problem.error("", "an actor cannot be merged into itself", "choose another one"));
    }
    label = "Merge " + name(gone) + " into " + name(kept);
    merge(gone, kept);
  }

  private static Actor actor(StudySettings settings, String id) throws ProblemException {
    for (Actor actor : settings.getActors()) {
      if (id.equals(actor.getId())) {
        return actor;
      }
    }
    throw new ProblemException(
        Problem.error("", "there is no actor " + id + " in the register", "choose another one"));
  }

  private static String name(Actor actor) {
    return actor.getName() == null || actor.getName().isBlank() ? actor.getId() : actor.getName();
  }

  private void merge(Actor gone, Actor kept) {
    Set<String> aliases = new LinkedHashSet<>(kept.getAliases());
    aliases.add(name(gone));
    aliases.addAll(gone.getAliases());
    aliases.remove(name(kept));
    kept.getAliases().clear();
    kept.getAliases().addAll(aliases);
    if (isEmpty(kept.getParent()) && !into.equals(gone.getParent())) {
      kept.setParent(gone.getParent());
    }
    if (!isEmpty(gone.getNotes())) {
      kept.setNotes(
          isEmpty(kept.getNotes()) ? gone.getNotes() : kept.getNotes() + "\n\n" + gone.getNotes());
    }
    for (Membership membership : EcoreUtil.copyAll(gone.getMemberships())) {
      if (kept.getMemberships().stream().noneMatch(m -> EcoreUtil.equals(m, membership))) {
        kept.getMemberships().add(membership);
      }
    }
    after.getActors().remove(gone);
    for (Actor actor : after.getActors()) {
      if (from.equals(actor.getParent())) {
        actor.setParent(actor == kept ? null : into);
      }
      for (Membership membership : actor.getMemberships()) {
        if (from.equals(membership.getOrganisation())) {
          membership.setOrganisation(into);
        }
      }
    }
    if (into.equals(kept.getParent())) {
      kept.setParent(null);
    }
    kept.getMemberships().removeIf(m -> into.equals(m.getOrganisation()));
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isEmpty();
  }

  /** What menus call the step. */
  public String label() {
    return label;
  }

  /** Settings and register afterwards. */
  public StudySettings after() {
    return after;
  }

  /**
   * Counts and lists the annotations that name the actor that goes; changes nothing.
   *
   * @throws ProblemException if the study cannot be read at all
   */
  public MigrationPreview preview(Progress progress) throws ProblemException {
    return new StudyScan(study).preview(progress, s -> ActorMigration.merge(s, from, into));
  }

  /**
   * Does it.
   *
   * @throws ProblemException if it cannot be done; nothing was changed
   */
  public StudyHistory.Outcome apply(Progress progress) throws ProblemException {
    return study
        .history()
        .perform(
            StudyBatch.withSettings(
                label,
                after,
                (place, snapshot) -> ActorMigration.merge(snapshot, from, into).edit()),
            progress);
  }
}

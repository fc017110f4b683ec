package org.glossator.study.internal.doctor;

import java.util.HashSet;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.Progress;
import org.glossator.study.DocumentPaths;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;
import org.glossator.study.model.Actor;
import org.glossator.study.model.Annotator;
import org.glossator.study.model.Membership;

/** Ids of annotators and actors: safe, unique, and those that others name exist. */
final class SettingsCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) {
    Set<String> annotators = new HashSet<>();
    for (Annotator annotator : study.settings().getAnnotators()) {
      String reason = DocumentPaths.reasonAgainstOwner(annotator.getId());
      if (reason != null) {
        add(findings, "the annotator id \"" + annotator.getId() + "\" cannot be used: " + reason);
      } else if (!annotators.add(annotator.getId())) {
        add(findings, "the annotator id " + annotator.getId() + " is given twice");
      }
    }
    Set<String> actors = new HashSet<>();
    for (Actor actor : study.settings().getActors()) {
      if (actor.getId() == null || actor.getId().isEmpty()) {
        add(findings, "the actor \"" + actor.getName() + "\" has no id");
      } else if (!actors.add(actor.getId())) {
        add(findings, "the actor id " + actor.getId() + " is given twice");
      }
    }
    for (Actor actor : study.settings().getActors()) {
      checkNamed(findings, actors, actor, actor.getParent());
      for (Membership membership : actor.getMemberships()) {
        checkNamed(findings, actors, actor, membership.getOrganisation());
      }
    }
  }

  private static void checkNamed(Findings findings, Set<String> actors, Actor by, String named) {
    if (named != null && !named.isEmpty() && !actors.contains(named)) {
      add(findings, "the actor " + by.getId() + " names the unknown actor " + named);
    }
  }

  private static void add(Findings findings, String what) {
    findings.add(Problem.error(StudyLayout.SETTINGS, what, "correct it in the register"));
  }
}

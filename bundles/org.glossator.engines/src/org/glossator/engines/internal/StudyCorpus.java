package org.glossator.engines.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;
import org.glossator.engines.BiasGuard;
import org.glossator.engines.Corpus;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.model.Actor;

/** A study as a corpus. */
public final class StudyCorpus implements Corpus {
  private final Study study;

  public StudyCorpus(Study study) {
    this.study = Objects.requireNonNull(study);
  }

  @Override
  public List<DocumentEntry> documents() {
    return study.documents().entries();
  }

  @Override
  public List<String> annotators() {
    return study.annotators();
  }

  @Override
  public boolean isBlind(String document) {
    return BiasGuard.isBlindForAnybody(study, document);
  }

  @Override
  public boolean has(String document, String annotator) {
    return study.annotations().has(document, annotator);
  }

  @Override
  public String text(String document) throws ProblemException {
    return study.text(document);
  }

  @Override
  public AnnotationSnapshot annotations(String document, String annotator) throws ProblemException {
    return study.annotations().read(document, annotator);
  }

  @Override
  public List<ActorNames> actors() {
    List<ActorNames> actors = new ArrayList<>();
    // copies: the thread that edits the register may change it while this one reads
    for (Actor actor : List.copyOf(study.settings().getActors())) {
      if (actor.getId() == null || actor.getId().isBlank()) {
        continue;
      }
      String name = actor.getName() == null ? actor.getId() : actor.getName();
      Set<String> names = new LinkedHashSet<>();
      names.add(name.strip());
      List.copyOf(actor.getAliases()).forEach(alias -> names.add(alias.strip()));
      names.remove("");
      actors.add(new ActorNames(actor.getId(), name, List.copyOf(names)));
    }
    return actors;
  }
}

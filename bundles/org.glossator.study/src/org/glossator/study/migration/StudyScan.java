package org.glossator.study.migration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.migration.Effect;
import org.glossator.annotation.migration.Migration;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.Study;

/** Looks at all annotations of a study for what a change touches. Suggestions are no data. */
final class StudyScan {
  private final Study study;

  /** Is given the annotations of one annotator on one document. */
  @FunctionalInterface
  interface Visitor {
    void visit(String document, String annotator, AnnotationSnapshot snapshot);
  }

  StudyScan(Study study) {
    this.study = study;
  }

  /** Shows all annotations to a visitor; gives the problems of files that cannot be read. */
  List<Problem> visit(String title, Progress progress, Visitor visitor) throws ProblemException {
    List<Problem> problems = new ArrayList<>();
    List<String> owners = study.annotations().owners();
    Map<String, Set<String>> documents = new TreeMap<>();
    for (String owner : owners) {
      for (String document : study.annotations().documentsOf(owner)) {
        documents.computeIfAbsent(document, d -> new HashSet<>()).add(owner);
      }
    }
    progress.begin(title, documents.size());
    for (Map.Entry<String, Set<String>> document : documents.entrySet()) {
      progress.checkCancelled();
      progress.step(document.getKey());
      visit(document.getKey(), document.getValue().stream().sorted().toList(), visitor, problems);
      progress.worked(1);
    }
    return problems;
  }

  private void visit(
      String document, List<String> owners, Visitor visitor, List<Problem> problems) {
    try {
      String text = study.text(document);
      for (String owner : owners) {
        visitor.visit(document, owner, study.annotations().read(document, owner, text));
      }
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
  }

  /** What a change touches everywhere. */
  MigrationPreview preview(
      Progress progress, Function<AnnotationSnapshot, Migration.Outcome> change)
      throws ProblemException {
    List<TouchedPlace> places = new ArrayList<>();
    Set<String> documents = new HashSet<>();
    Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
    Map<String, Integer> annotators = new TreeMap<>();
    int[] total = {0};
    Set<List<String>> done = new HashSet<>();
    List<Problem> problems =
        visit(
            "Looking for annotations",
            progress,
            (document, annotator, snapshot) -> {
              for (Migration.Touched touched : change.apply(snapshot).touched()) {
                total[0]++;
                documents.add(document);
                if (study.workflow().lockReason(document, annotator) != null) {
                  done.add(List.of(document, annotator));
                }
                effects.merge(touched.effect(), 1, Integer::sum);
                annotators.merge(annotator, 1, Integer::sum);
                if (places.size() < MigrationPreview.LISTED) {
                  places.add(
                      TouchedPlace.of(
                          document, annotator, snapshot, touched.annotation(), touched.effect()));
                }
              }
            });
    return new MigrationPreview(
        places, total[0], documents.size(), done.size(), effects, annotators, problems);
  }
}

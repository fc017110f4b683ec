package org.glossator.study.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;

/**
 * Assigns the documents of a set to annotators and saves the set.
 *
 * @param study the study; run it on the thread that edits its settings
 * @param set id of the set
 * @param plan how they are dealt out
 * @param stratifyBy the column of the table by whose values they are stratified, or empty for none
 * @param keep whether documents that are assigned already stay with whom they are, so that only the
 *     new ones of a set that has grown are dealt out
 */
public record AssignDocuments(
    Study study, String set, AssignmentPlan plan, String stratifyBy, boolean keep)
    implements Task<NamedSet> {

  public AssignDocuments {
    Objects.requireNonNull(study);
    Objects.requireNonNull(plan);
    stratifyBy = stratifyBy == null ? "" : stratifyBy;
  }

  @Override
  public NamedSet run(Progress progress) throws ProblemException {
    NamedSet before = study.workflow().sets().get(set);
    if (before == null) {
      throw new ProblemException(
          Problem.error(set, "there is no such set of documents", "save one first"));
    }
    if (!stratifyBy.isEmpty() && !study.documents().columns().contains(stratifyBy)) {
      throw new ProblemException(
          Problem.error(
              stratifyBy,
              "the table of documents has no such column",
              "choose one of: " + String.join(", ", study.documents().columns())));
    }
    NamedSet after = before.withAssignments(assignments(before));
    study.workflow().saveSet(after);
    return after;
  }

  /**
   * What would come of it; saves nothing.
   *
   * @throws IllegalStateException if there is no such set
   */
  public NamedSet preview() {
    NamedSet before = study.workflow().sets().get(set);
    if (before == null) {
      throw new IllegalStateException("no set " + set);
    }
    return before.withAssignments(assignments(before));
  }

  private Map<String, List<String>> assignments(NamedSet before) {
    Set<String> open = new TreeSet<>(before.documents());
    Map<String, List<String>> all = new LinkedHashMap<>();
    if (keep) {
      before.assignments().forEach((a, d) -> all.put(a, new ArrayList<>(d)));
      before.assignments().values().forEach(open::removeAll);
    }
    plan.deal(open, stratum())
        .forEach(
            (annotator, documents) -> {
              Set<String> his =
                  new LinkedHashSet<>(all.computeIfAbsent(annotator, a -> new ArrayList<>()));
              his.addAll(documents);
              all.put(annotator, new ArrayList<>(his));
            });
    return all;
  }

  private Function<String, String> stratum() {
    if (stratifyBy.isEmpty()) {
      return document -> "";
    }
    return document -> {
      DocumentEntry entry = study.documents().get(document);
      return entry == null ? "" : entry.get(stratifyBy);
    };
  }
}

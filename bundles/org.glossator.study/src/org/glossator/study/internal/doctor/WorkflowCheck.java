package org.glossator.study.internal.doctor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.Progress;
import org.glossator.study.DocumentTable;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;
import org.glossator.study.model.DocumentSet;
import org.glossator.study.workflow.NamedSet;
import org.glossator.study.workflow.Workflow;

/** Sets and states are about documents and annotators that there are. */
final class WorkflowCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) {
    checkIds(study, findings);
    DocumentTable documents = study.documents();
    List<String> annotators = study.annotators();
    for (NamedSet set : study.workflow().sets().all()) {
      progress.checkCancelled();
      long missing = set.documents().stream().filter(d -> !documents.contains(d)).count();
      if (missing > 0) {
        findings.add(
            Problem.warning(
                StudyLayout.SETTINGS,
                "the set " + set.name() + " names " + missing + " documents that do not exist",
                "save the set again without them"));
      }
      for (String annotator : set.assignments().keySet()) {
        if (!annotators.contains(annotator)) {
          findings.add(
              Problem.warning(
                  StudyLayout.SETTINGS,
                  "the set " + set.name() + " is assigned to " + annotator + ", who is unknown",
                  "add the annotator, or assign the set again"));
        }
      }
    }
    annotators.forEach(annotator -> checkStates(study, annotator, findings));
  }

  private static void checkIds(Study study, Findings findings) {
    Set<String> ids = new HashSet<>();
    for (DocumentSet set : study.settings().getSets()) {
      if (set.getId() == null || !ids.add(set.getId())) {
        findings.add(
            Problem.error(
                StudyLayout.SETTINGS,
                set.getId() == null
                    ? "a set of documents has no id"
                    : "two sets of documents have the id " + set.getId(),
                "give it an id of its own"));
      }
    }
  }

  private static void checkStates(Study study, String annotator, Findings findings) {
    Workflow workflow = study.workflow();
    Map<String, ?> marked = workflow.marked(annotator);
    String shown = study.layout().shown(workflow.file(annotator));
    workflow.problems().stream().filter(p -> p.path().equals(shown)).forEach(findings::add);
    for (String document : marked.keySet()) {
      if (!study.documents().contains(document)) {
        findings.add(
            Problem.warning(
                shown,
                "there is a state of " + document + ", which is no document of the study",
                "remove the row"));
      }
    }
  }
}

package org.glossator.study.internal.doctor;

import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.base.Problem;
import org.glossator.base.Progress;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;
import org.glossator.study.model.Annotator;
import org.glossator.study.model.AnnotatorRole;

/** Who has annotations is in the list of annotators. */
final class AnnotatorsCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) {
    Set<String> listed =
        study.settings().getAnnotators().stream().map(Annotator::getId).collect(Collectors.toSet());
    for (String owner : study.annotations().owners()) {
      if (!listed.contains(owner)) {
        findings.add(
            Problem.warning(
                StudyLayout.ANNOTATIONS + "/" + owner,
                "the annotator " + owner + " is not in " + StudyLayout.SETTINGS,
                "repair the study, or remove the folder"),
            "the annotator was added",
            () -> study.addAnnotator(owner, null, AnnotatorRole.CODER));
      }
    }
  }
}

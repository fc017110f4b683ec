package org.glossator.study.internal.doctor;

import java.util.ArrayList;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;

/** One visit of the doctor: all checks, then the repairs that were asked for. */
public final class Examination {
  private static final List<StudyCheck> CHECKS =
      List.of(
          new UnfinishedStepCheck(), // first: its repair changes what the others look at
          new ProjectFileCheck(),
          new GitFilesCheck(),
          new CodebookCheck(),
          new TypeSystemCheck(),
          new SettingsCheck(),
          new DocumentRowsCheck(),
          new TextFilesCheck(),
          new AnnotatorsCheck(),
          new WorkflowCheck(),
          new AnnotationFilesCheck(
              List.of(
                  new CanonicalFormCheck(),
                  new RulesCheck(),
                  new ActorsCheck(),
                  new JournalCheck())),
          new StrayFilesCheck());

  private final Study study;
  private final Progress progress;
  private final Findings findings = new Findings();

  /**
   * @param found what was found when the study was opened
   */
  public Examination(Study study, List<Problem> found, Progress progress) {
    this.study = study;
    this.progress = progress;
    // codebook and steps are read again by their checks, which tell more
    found.stream()
        .filter(problem -> !problem.path().equals(StudyLayout.CODEBOOK))
        .filter(problem -> !problem.path().startsWith(StudyLayout.LOCAL))
        .forEach(findings::add);
  }

  /** Runs all checks and returns what they and the opening found. */
  public List<Problem> examine() {
    progress.begin("Examining the study", -1);
    for (StudyCheck check : CHECKS) {
      progress.checkCancelled();
      try {
        check.check(study, findings, progress);
      } catch (ProblemException e) {
        findings.add(e.problem());
      }
    }
    return findings.problems();
  }

  /** Repairs what can be repaired; returns what was done, or why it could not be. */
  public List<Problem> repair() {
    List<Problem> repaired = new ArrayList<>();
    for (Findings.Finding finding : findings.repairable()) {
      progress.checkCancelled();
      Problem problem = finding.problem();
      try {
        finding.repair().run();
        repaired.add(Problem.info(problem.path(), problem.what() + "; " + finding.done()));
      } catch (ProblemException e) {
        repaired.add(e.problem());
      }
    }
    return repaired;
  }
}

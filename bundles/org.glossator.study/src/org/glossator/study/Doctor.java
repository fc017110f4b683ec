package org.glossator.study;

import java.nio.file.Path;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.internal.doctor.Examination;

/**
 * Examines a study and says everything that is wrong with it; each check is a small class of its
 * own. Any thread; other processes may work on the study meanwhile.
 */
public final class Doctor {
  private Doctor() {}

  /**
   * What the doctor did.
   *
   * @param remaining what is still wrong
   * @param repaired what was wrong, each with what was done about it
   */
  public record Treatment(List<Problem> remaining, List<Problem> repaired) {
    public Treatment {
      remaining = List.copyOf(remaining);
      repaired = List.copyOf(repaired);
    }
  }

  /** Everything wrong with the study in a folder. A study that cannot be opened is one problem. */
  public static List<Problem> examine(Path folder, Progress progress) {
    try {
      StudyStore.OpenResult opened = StudyStore.open(folder);
      return new Examination(opened.study(), opened.problems(), progress).examine();
    } catch (ProblemException e) {
      return List.of(e.problem());
    }
  }

  /** Everything wrong with an open study; its files are read again. */
  public static List<Problem> examine(Study study, Progress progress) {
    return examine(study.folder(), progress);
  }

  /**
   * Examines a study and repairs what can be repaired without losing anything: what is derived is
   * made again, what is not canonical is written canonically, rows are made for texts that have
   * none, left-over journals are brought into their files.
   *
   * @throws ProblemException if the study cannot be opened
   */
  public static Treatment repair(Path folder, Progress progress) throws ProblemException {
    StudyStore.OpenResult opened = StudyStore.open(folder);
    Examination examination = new Examination(opened.study(), opened.problems(), progress);
    examination.examine();
    List<Problem> repaired = examination.repair();
    return new Treatment(examine(folder, Progress.NONE), repaired);
  }
}

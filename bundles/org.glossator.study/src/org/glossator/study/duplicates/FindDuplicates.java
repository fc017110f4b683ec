package org.glossator.study.duplicates;

import java.util.ArrayList;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.duplicates.DuplicateIndex.Duplicate;

/**
 * Looks for documents of a study that are the same or nearly the same. Reads every text.
 *
 * @param study the study
 */
public record FindDuplicates(Study study) implements Task<FindDuplicates.Result> {

  /**
   * What was found.
   *
   * @param duplicates each later document with the earlier one that it is most like
   * @param problems texts that could not be read
   */
  public record Result(List<Duplicate> duplicates, List<Problem> problems) {
    public Result {
      duplicates = List.copyOf(duplicates);
      problems = List.copyOf(problems);
    }
  }

  @Override
  public Result run(Progress progress) throws ProblemException {
    DuplicateIndex index = new DuplicateIndex();
    List<Duplicate> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    progress.begin("Comparing texts", study.documents().size());
    for (DocumentEntry entry : study.documents().entries()) {
      progress.checkCancelled();
      progress.step(entry.path());
      try {
        Duplicate duplicate = index.add(entry.path(), study.text(entry.path()));
        if (duplicate != null) {
          found.add(duplicate);
        }
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
      progress.worked(1);
    }
    return new Result(found, problems);
  }
}

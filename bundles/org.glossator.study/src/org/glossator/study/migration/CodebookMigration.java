package org.glossator.study.migration;

import java.util.Objects;
import org.glossator.annotation.migration.Migration;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.change.CodebookHistory;
import org.glossator.codebook.change.CodebookHistory.Author;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.Study;
import org.glossator.study.StudyBatch;
import org.glossator.study.StudyHistory;

/**
 * An operation on the codebook of a study, with its annotations: previewed, and done as one step
 * that changes the codebook and the annotations of all annotators together, or nothing.
 *
 * <p>Reads and writes many files: not for the UI thread.
 */
public final class CodebookMigration {
  private final Study study;
  private final CodebookOperation operation;
  private final String label;
  private final Codebook after;
  private final Migration migration;

  /**
   * @param codebook the codebook as the person sees it, with changes that are not saved yet, which
   *     are saved with the operation; is not changed
   * @param operation what is to be done
   * @param author who does it
   * @throws ProblemException if the operation does not fit the codebook
   */
  public CodebookMigration(
      Study study, Codebook codebook, CodebookOperation operation, Author author)
      throws ProblemException {
    this.study = Objects.requireNonNull(study);
    this.operation = Objects.requireNonNull(operation);
    label = operation.label(codebook);
    after = CodebookFiles.copy(codebook);
    CodebookHistory.apply(operation, after, author);
    migration = new Migration(operation, Scheme.of(codebook), Scheme.of(after));
  }

  /** What menus call the step. */
  public String label() {
    return label;
  }

  /** What is to be done. */
  public CodebookOperation operation() {
    return operation;
  }

  /** The codebook afterwards. */
  public Codebook after() {
    return after;
  }

  /**
   * Counts and lists what it touches; changes nothing.
   *
   * @throws ProblemException if the study cannot be read at all
   */
  public MigrationPreview preview(Progress progress) throws ProblemException {
    return new StudyScan(study).preview(progress, migration::of);
  }

  /**
   * Does it, as one step of the study's history.
   *
   * @throws ProblemException if it cannot be done; nothing was changed
   */
  public StudyHistory.Outcome apply(Progress progress) throws ProblemException {
    return study
        .history()
        .perform(
            StudyBatch.withCodebook(
                label, after, (place, snapshot) -> migration.of(snapshot).edit()),
            progress);
  }
}

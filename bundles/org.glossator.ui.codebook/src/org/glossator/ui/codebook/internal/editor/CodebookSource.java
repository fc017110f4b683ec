package org.glossator.ui.codebook.internal.editor;

import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.Study;

/** Where the codebook of an editor comes from and goes to: a study, or a file alone. */
interface CodebookSource {

  /** The study whose codebook it is; null for a file alone. */
  default Study study() {
    return null;
  }

  /** What the file is called, for messages. */
  String name();

  /**
   * Reads the codebook; once, on a background thread.
   *
   * @throws ProblemException if there is none or it cannot be read; {@link #close} is not needed
   *     then
   */
  void open() throws ProblemException;

  /** A copy of the codebook as it is at its source, for editing. UI thread, after {@link #open}. */
  Codebook copy();

  /** What was wrong when it was read. */
  List<Problem> problems();

  /**
   * Writes a codebook. UI thread.
   *
   * @throws ProblemException if it cannot be written; the source is as it was
   */
  void save(Codebook codebook) throws ProblemException;

  /** Runs when the codebook was changed by somebody else; on any thread. */
  void onChange(Runnable listener);

  /** Reads the codebook again after a change by somebody else. UI thread. */
  void reload() throws ProblemException;

  /** Lets the source go; on a background thread. */
  void close() throws ProblemException;
}

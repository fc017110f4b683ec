package org.glossator.study;

import java.util.List;
import java.util.function.Consumer;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.UndoHistory;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * One annotator's work on one document, open for editing: the live model, its undo history, and the
 * journal to which every change goes, off the calling thread, as it is made. There is nothing to
 * save by hand.
 *
 * <p>Threads: {@link #perform}, {@link #undo} and {@link #redo} from one thread at a time (the
 * UI's); everything else from any. Listeners of the state are told on the saving thread.
 */
public final class DocumentSession implements AutoCloseable {

  /**
   * The live model. Edits applied to it directly are journalled too, but are no steps of {@link
   * #history}.
   */
  public AnnotationDocument document() {
    throw new UnsupportedOperationException();
  }

  /** Undo and redo; restored from the journal when the session was opened. */
  public UndoHistory history() {
    throw new UnsupportedOperationException();
  }

  /** Whether edits are refused. */
  public boolean isReadOnly() {
    throw new UnsupportedOperationException();
  }

  /** Why, in one sentence that names who holds the document; null if it is not read-only. */
  public String readOnlyReason() {
    throw new UnsupportedOperationException();
  }

  public Study study() {
    throw new UnsupportedOperationException();
  }

  public String documentPath() {
    throw new UnsupportedOperationException();
  }

  public String annotator() {
    throw new UnsupportedOperationException();
  }

  /** Where ids of new annotations come from; see {@link #newId}. */
  public IdSource ids() {
    throw new UnsupportedOperationException();
  }

  /** An id that no annotation of the document has. */
  public int newId() {
    throw new UnsupportedOperationException();
  }

  /**
   * Does an edit as a step of undo.
   *
   * @param label what it is called in the menu: "Code Shared responsibility"
   * @throws EditRefusedException if it does not fit or the session is read-only; nothing has
   *     changed
   */
  public void perform(String label, AnnotationEdit edit) throws EditRefusedException {
    throw new UnsupportedOperationException();
  }

  /** Takes the last step back; does nothing if there is none. */
  public void undo() throws EditRefusedException {
    throw new UnsupportedOperationException();
  }

  /** Does the step again that was taken back last; does nothing if there is none. */
  public void redo() throws EditRefusedException {
    throw new UnsupportedOperationException();
  }

  /**
   * Waits until all edits made so far are on the disk.
   *
   * @throws ProblemException if they cannot be saved
   */
  public void flush() throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /**
   * Writes the XMI file now, and waits for it. It happens by itself when nothing was edited for
   * some seconds.
   *
   * @throws ProblemException if it cannot be written
   */
  public void compact() throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /** Whether the work is safe at this moment. */
  public SaveState state() {
    throw new UnsupportedOperationException();
  }

  /** Tells a listener of each change of the state. */
  public void addStateListener(Consumer<SaveState> listener) {
    throw new UnsupportedOperationException();
  }

  public void removeStateListener(Consumer<SaveState> listener) {
    throw new UnsupportedOperationException();
  }

  /**
   * What was noticed when the session was opened and since: a damaged journal, conflicts of a merge
   * with the disk.
   */
  public List<Problem> problems() {
    throw new UnsupportedOperationException();
  }

  /**
   * Looks whether the XMI file was changed by somebody else (git, an editor), and takes the changes
   * in: as they are where nothing is unsaved, else merged by annotation id. Happens before each
   * save; call it when the window becomes active.
   *
   * @throws ProblemException if the changed file cannot be read
   */
  public void refresh() throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /**
   * Saves and lets go of the lock. Calling it again does nothing.
   *
   * @throws ProblemException if the last edits could not be saved; the session is closed all the
   *     same
   */
  @Override
  public void close() throws ProblemException {
    throw new UnsupportedOperationException();
  }
}

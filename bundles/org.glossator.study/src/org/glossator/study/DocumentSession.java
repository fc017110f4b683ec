package org.glossator.study;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.MergeConflict;
import org.glossator.annotation.UndoHistory;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.EditingSession;
import org.glossator.study.internal.journal.JournalEntry.Change;

/**
 * One annotator's work on one document, open for editing: the live model, its undo history, and the
 * journal to which every change goes, off the calling thread, as it is made. There is nothing to
 * save by hand.
 *
 * <p>Threads: edits ({@link #perform}, {@link #undo}, {@link #redo}) from one thread at a time, the
 * UI's; everything else from any. The document is also changed on the saving thread, when somebody
 * else changed the file on disk. Listeners of state and problems are told on the saving thread.
 */
public final class DocumentSession implements AutoCloseable {
  private final Study study;
  private final String documentPath;
  private final String annotator;
  private final AnnotationTree tree;
  private final EditingSession editing;
  private final IdSource ids;
  private boolean closed;

  DocumentSession(
      Study study,
      AnnotationTree tree,
      String documentPath,
      String annotator,
      EditingSession editing) {
    this.study = study;
    this.tree = tree;
    this.documentPath = documentPath;
    this.annotator = annotator;
    this.editing = editing;
    this.ids = new IdSource(new SecureRandom());
  }

  /**
   * The live model. Edits applied to it directly are journalled too, but are no steps of {@link
   * #history}.
   */
  public AnnotationDocument document() {
    return editing.document();
  }

  /**
   * Undo and redo, restored from the journal when the session was opened. Change it through {@link
   * #perform}, {@link #undo} and {@link #redo}.
   */
  public UndoHistory history() {
    return editing.history();
  }

  /** Whether edits are refused; changes when the document is marked as done or opened again. */
  public boolean isReadOnly() {
    return readOnlyReason() != null;
  }

  /**
   * Why, in one sentence that names who holds the document or who marked it as done; null if it is
   * not read-only.
   */
  public String readOnlyReason() {
    String reason = editing.readOnlyReason();
    return reason != null ? reason : study.workflow().lockReason(documentPath, annotator);
  }

  /** Why nobody can write here, not even a step of the study, to which a mark as done is no bar. */
  String heldReason() {
    return editing.readOnlyReason();
  }

  private void checkOpen() throws EditRefusedException {
    String reason = study.workflow().lockReason(documentPath, annotator);
    if (reason != null) {
      throw new EditRefusedException("the document is locked: " + reason);
    }
  }

  /** The study that it belongs to. */
  public Study study() {
    return study;
  }

  /** Whether it is on what an owner has in a tree. */
  boolean isOf(AnnotationTree otherTree, String document, String owner) {
    return tree == otherTree && documentPath.equals(document) && annotator.equals(owner);
  }

  /** Path of the document. */
  public String documentPath() {
    return documentPath;
  }

  /** Id of the annotator; in a session on suggestions, of the engine. */
  public String annotator() {
    return annotator;
  }

  /** Where ids of new annotations come from; see {@link #newId}. */
  public IdSource ids() {
    return ids;
  }

  /** An id that no annotation of the document has, and nothing else in its file. */
  public int newId() {
    synchronized (ids) {
      return ids.next(editing::isTaken);
    }
  }

  /**
   * Does an edit as a step of undo.
   *
   * @param label what it is called in the menu: "Mark as Shared responsibility"
   * @throws EditRefusedException if it does not fit, or the session is read-only or closed; nothing
   *     has changed
   */
  public void perform(String label, AnnotationEdit edit) throws EditRefusedException {
    checkOpen();
    editing.perform(label, edit);
  }

  /**
   * Does a part of a step that changes several files; {@link JointHistory} takes all parts back
   * together.
   *
   * @param time of the step, from {@link UndoHistory#newTime}
   * @throws EditRefusedException as {@link #perform(String, AnnotationEdit)}
   */
  public void perform(String label, AnnotationEdit edit, long time) throws EditRefusedException {
    editing.perform(label, edit, time);
  }

  /**
   * Makes the document what a snapshot is, as no step of undo, and saves it.
   *
   * @return false if the session takes no edits
   * @throws ProblemException if it cannot be saved; the journal has it
   */
  boolean replaceAll(AnnotationSnapshot snapshot) throws ProblemException {
    try {
      editing.replaceAll(snapshot);
    } catch (EditRefusedException e) {
      return false;
    }
    editing.save();
    return true;
  }

  /** See {@link EditingSession#applyFromStudy}. */
  List<String> applyFromStudy(Change change) throws EditRefusedException {
    return editing.applyFromStudy(change);
  }

  /**
   * Takes the last step back; does nothing if there is none.
   *
   * @throws EditRefusedException as {@link #perform}
   */
  public void undo() throws EditRefusedException {
    checkOpen();
    editing.undo();
  }

  /**
   * Does the step again that was taken back last; does nothing if there is none.
   *
   * @throws EditRefusedException as {@link #perform}
   */
  public void redo() throws EditRefusedException {
    checkOpen();
    editing.redo();
  }

  /**
   * Waits until all edits made so far are on the disk.
   *
   * @throws ProblemException if they cannot be saved
   */
  public void flush() throws ProblemException {
    editing.flush();
  }

  /**
   * Writes the XMI file now, and waits for it. It happens by itself when nothing was edited for
   * some seconds.
   *
   * @throws ProblemException if it cannot be written; the journal has the edits
   */
  public void compact() throws ProblemException {
    editing.save();
  }

  /** Whether the work is safe at this moment. */
  public SaveState state() {
    return editing.state();
  }

  /** Tells a listener of each change of the state. */
  public void addStateListener(Consumer<SaveState> listener) {
    editing.addStateListener(listener);
  }

  public void removeStateListener(Consumer<SaveState> listener) {
    editing.removeStateListener(listener);
  }

  /**
   * What was noticed when the session was opened and since: a damaged journal, conflicts of a merge
   * with the disk, an XMI file that cannot be written.
   */
  public List<Problem> problems() {
    return editing.problems();
  }

  /** Tells a listener of each further problem. */
  public void addProblemListener(Consumer<Problem> listener) {
    editing.addProblemListener(listener);
  }

  public void removeProblemListener(Consumer<Problem> listener) {
    editing.removeProblemListener(listener);
  }

  /**
   * What both sides have changed of files that were merged since the session was opened, and nobody
   * has {@linkplain #settle settled}. There when the problem that tells of it is told. {@link
   * org.glossator.annotation.ConflictChoice} makes the edit that takes a side.
   */
  public List<MergeConflict> conflicts() {
    return editing.conflicts();
  }

  /** A person has looked at a conflict: it is no problem any more. Any thread. */
  public void settle(MergeConflict conflict) {
    editing.settle(conflict);
  }

  /**
   * Looks whether the XMI file was changed by somebody else (Git, an editor), and takes the changes
   * in: as they are where nothing is unsaved, else merged by annotation id, with {@link #problems}
   * for what both sides changed. Happens before each save; call it when the window becomes active.
   * Reads the file if it was changed, so not on the UI thread.
   *
   * @throws ProblemException if the changed file cannot be read; it is left alone then, and the
   *     edits made here stay in the journal
   */
  public void refresh() throws ProblemException {
    editing.refresh();
  }

  /**
   * Saves and lets go of the lock. Calling it again does nothing.
   *
   * @throws ProblemException if the last edits could not be saved; the session is closed all the
   *     same
   */
  @Override
  public void close() throws ProblemException {
    synchronized (ids) {
      if (closed) {
        return;
      }
      closed = true;
    }
    try {
      editing.close();
    } finally {
      study.sessions().remove(this);
    }
  }
}

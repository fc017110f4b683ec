package org.glossator.study.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentChange;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.MergeConflict;
import org.glossator.annotation.SnapshotDiff;
import org.glossator.annotation.UndoHistory;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.SaveState;
import org.glossator.study.internal.journal.JournalEntry;
import org.glossator.study.internal.journal.JournalEntry.Kind;

/**
 * What stands behind a {@code DocumentSession}: document, history, lock, save thread. Edits made
 * here go to the save thread within the change itself, so that the journal has them in the order in
 * which they happened.
 */
public final class EditingSession {
  private final Object editing = new Object();
  private final AnnotationFile.Source source;
  private final AnnotationDocument document;
  private final UndoHistory history;
  private final AnnotationFile file;
  private final DocumentLock lock;
  private final String readOnlyReason;
  private final LiveFile live;
  private final SaveThread<LiveFile.Item> saver;
  private final Consumer<DocumentChange> journalling = this::changed;
  private final List<Problem> problems = new CopyOnWriteArrayList<>();
  private final OpenConflicts conflicts = new OpenConflicts();
  private final List<Consumer<Problem>> problemListeners = new CopyOnWriteArrayList<>();

  private boolean closed;

  private EditingSession(
      AnnotationFile.Source source,
      AnnotationFile file,
      DocumentLock.Attempt attempt,
      Runnable written) {
    this.source = source;
    this.file = file;
    this.document = new AnnotationDocument(file.opened());
    this.history = new UndoHistory(document);
    this.lock = attempt.lock();
    this.readOnlyReason = attempt.reason();
    this.problems.addAll(file.problems());
    this.live =
        new LiveFile(
            file,
            document,
            source.shown(),
            editing,
            history::perform,
            this::tell,
            conflicts::add,
            written);
    this.saver = new SaveThread<>(source.shown(), live, SaveThread.IDLE, SaveThread.RETRY);
    history.restore(file.undo(), file.redo());
  }

  /**
   * Opens a file for editing, or read-only where its lock cannot be had.
   *
   * @param written is called on the saving thread whenever the XMI file was written
   * @throws ProblemException if it cannot be read
   */
  public static EditingSession open(AnnotationFile.Source source, Runnable written)
      throws ProblemException {
    DocumentLock.Attempt attempt = tryLock(source);
    EditingSession session = null;
    try {
      AnnotationFile file = AnnotationFile.open(source);
      session = new EditingSession(source, file, attempt, written);
      session.start();
      return session;
    } finally {
      if (session == null && attempt.isLocked()) {
        attempt.lock().close();
      }
    }
  }

  private static DocumentLock.Attempt tryLock(AnnotationFile.Source source) {
    try {
      new SafeWriter(source.files()).createFolders(source.xmi().getParent());
    } catch (IOException e) {
      return DocumentLock.Attempt.failed(e);
    }
    return DocumentLock.tryLock(source.xmi());
  }

  private void start() {
    if (readOnlyReason == null) {
      document.addListener(journalling);
      saver.start();
    }
  }

  public AnnotationDocument document() {
    return document;
  }

  public UndoHistory history() {
    return history;
  }

  /** Whether an id cannot be given to a new annotation. */
  public boolean isTaken(int id) {
    return document.snapshot().get(id) != null || file.isForeign(id);
  }

  /** Null where edits are allowed. */
  public String readOnlyReason() {
    return readOnlyReason;
  }

  /** See {@code DocumentSession#perform}. */
  public void perform(String label, AnnotationEdit edit, long time) throws EditRefusedException {
    edit(() -> history.perform(label, edit, time));
  }

  /** See {@code DocumentSession#perform}. */
  public void perform(String label, AnnotationEdit edit) throws EditRefusedException {
    edit(() -> history.perform(label, edit));
  }

  /**
   * Applies a change of the whole study: journalled, no step of this document's own undo.
   *
   * @return what did not fit, each told in a few words
   * @throws EditRefusedException if the session is read-only or closed
   */
  public List<String> applyFromStudy(JournalEntry.Change change) throws EditRefusedException {
    List<String> conflicts = new ArrayList<>();
    edit(() -> conflicts.addAll(Rebase.apply(document, List.of(change))));
    return conflicts;
  }

  /** See {@code DocumentSession#replaceAll}. */
  public void replaceAll(AnnotationSnapshot snapshot) throws EditRefusedException {
    edit(() -> document.apply(SnapshotDiff.between(document.snapshot(), snapshot)));
  }

  /** See {@code DocumentSession#undo}. */
  public void undo() throws EditRefusedException {
    edit(history::undo);
  }

  /** See {@code DocumentSession#redo}. */
  public void redo() throws EditRefusedException {
    edit(history::redo);
  }

  @FunctionalInterface
  private interface Edit {
    void run() throws EditRefusedException;
  }

  private void edit(Edit edit) throws EditRefusedException {
    synchronized (editing) {
      if (readOnlyReason != null) {
        throw new EditRefusedException("the document is read-only: " + readOnlyReason);
      }
      if (closed) {
        throw new EditRefusedException("the document was closed");
      }
      edit.run();
    }
  }

  /** Called within each change, on the thread that makes it. */
  private void changed(DocumentChange change) {
    UndoHistory.Doing doing = history.current();
    Kind kind =
        doing == null
            ? Kind.APPLY
            : switch (doing.action()) {
              case PERFORM -> Kind.DO;
              case UNDO -> Kind.UNDO;
              case REDO -> Kind.REDO;
            };
    String label = doing == null ? "" : doing.label();
    saver.submit(live.item(change, kind, label, doing == null ? 0 : doing.time()));
  }

  /** See {@code DocumentSession#flush}. */
  public void flush() throws ProblemException {
    if (isSaving()) {
      saver.flush();
    }
  }

  /** See {@code DocumentSession#compact}. */
  public void save() throws ProblemException {
    if (isSaving()) {
      saver.save();
    }
  }

  /** See {@code DocumentSession#refresh}. */
  public void refresh() throws ProblemException {
    if (isSaving()) {
      saver.run(live::refresh);
    } else if (readOnlyReason != null) {
      reread();
    }
  }

  /** The one who holds the lock has saved, perhaps. */
  private void reread() throws ProblemException {
    try (AnnotationFile now = AnnotationFile.open(source)) {
      synchronized (editing) {
        AnnotationEdit edit = SnapshotDiff.between(document.snapshot(), now.opened());
        document.apply(edit);
      }
    } catch (EditRefusedException e) {
      throw new IllegalStateException("a difference fits what it was made from", e);
    } catch (IOException e) {
      throw IoProblems.reading(source.shown(), e);
    }
  }

  public SaveState state() {
    return saver.state();
  }

  public void addStateListener(Consumer<SaveState> listener) {
    saver.addListener(listener);
  }

  public void removeStateListener(Consumer<SaveState> listener) {
    saver.removeListener(listener);
  }

  /** What was noticed so far. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** See {@code DocumentSession#conflicts}. */
  public List<MergeConflict> conflicts() {
    return conflicts.list();
  }

  /** See {@code DocumentSession#settle}. */
  public void settle(MergeConflict conflict) {
    conflicts.remove(conflict);
    problems.remove(OpenConflicts.problem(source.shown(), conflict));
  }

  public void addProblemListener(Consumer<Problem> listener) {
    problemListeners.add(listener);
  }

  public void removeProblemListener(Consumer<Problem> listener) {
    problemListeners.remove(listener);
  }

  /** Saves, closes the files, releases the lock. Not to be called twice. */
  public void close() throws ProblemException {
    boolean saving;
    synchronized (editing) {
      saving = isSaving();
      closed = true;
    }
    try {
      if (saving) {
        saver.close(live::close);
      }
    } finally {
      document.removeListener(journalling);
      if (lock != null) {
        lock.close();
      }
    }
  }

  private boolean isSaving() {
    synchronized (editing) {
      return readOnlyReason == null && !closed;
    }
  }

  private void tell(Problem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
      problemListeners.forEach(listener -> listener.accept(problem));
    }
  }
}

package org.glossator.study.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentChange;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.MergeConflict;
import org.glossator.annotation.SnapshotDiff;
import org.glossator.annotation.SnapshotMerge;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.journal.JournalEntry.Change;
import org.glossator.study.internal.journal.JournalEntry.Kind;

/**
 * A file of annotations that is being edited: brings what happens in the live document to the disk,
 * and what happens on the disk into the live document. Everything but {@link #item} is called on
 * the save thread.
 */
final class LiveFile implements SaveThread.Work<LiveFile.Item> {
  private final AnnotationFile file;
  private final AnnotationDocument document;
  private final String shown;
  private final Object editing;
  private final Editor editor;
  private final Consumer<Problem> problems;
  private final Consumer<List<MergeConflict>> conflicts;
  private final Runnable written;

  /** Outcome of all changes that the journal was given. */
  private AnnotationSnapshot journalled;

  /** The edit by which a changed file is being taken in; see {@link #item}. */
  private volatile TakingIn takingIn;

  /**
   * A change on its way to the journal.
   *
   * @param after the document after it
   * @param accepted the file on disk that the document now equals, or null
   */
  record Item(Change change, AnnotationSnapshot after, XmiOnDisk accepted) {}

  /** Makes edits of the live document. */
  @FunctionalInterface
  interface Editor {
    void perform(String label, AnnotationEdit edit) throws EditRefusedException;
  }

  private record TakingIn(Batch edit, AnnotationSnapshot before, XmiOnDisk disk) {}

  /**
   * @param editing the lock under which the session's edits are made
   * @param editor makes edits as steps of undo, which who does not want what came from the disk can
   *     take back; called under that lock
   * @param problems where to tell what is noticed
   * @param conflicts gets what both sides of a merge have changed, before it is told as problems
   * @param written is told whenever the file was written
   */
  LiveFile(
      AnnotationFile file,
      AnnotationDocument document,
      String shown,
      Object editing,
      Editor editor,
      Consumer<Problem> problems,
      Consumer<List<MergeConflict>> conflicts,
      Runnable written) {
    this.file = file;
    this.document = document;
    this.shown = shown;
    this.editing = editing;
    this.editor = editor;
    this.problems = problems;
    this.conflicts = conflicts;
    this.written = written;
    this.journalled = document.snapshot();
  }

  /**
   * What is to be submitted for a change of the document; called within the change.
   *
   * @param time of the step, or 0
   */
  Item item(DocumentChange change, Kind kind, String label, long time) {
    TakingIn now = takingIn;
    boolean exactly = now != null && change.edit() == now.edit() && change.before() == now.before();
    return new Item(
        new Change(kind, label, change.edit(), change.inverse(), time),
        change.after(),
        exactly ? now.disk() : null);
  }

  @Override
  public void append(List<Item> items) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Item item : items) {
      changes.add(item.change());
      journalled = item.after();
      if (item.accepted() != null) {
        appendAndAccept(changes, item.accepted());
        changes.clear();
      }
    }
    // also without changes: tries again what failed before, so that success here is success of all
    file.append(changes);
  }

  private void appendAndAccept(List<Change> changes, XmiOnDisk disk) {
    try {
      file.append(changes);
      file.accept(disk);
    } catch (IOException e) {
      // the journal has them in memory; the append that follows writes them or fails for good
      file.rebaseOn(disk);
    }
  }

  @Override
  public boolean hasUnsaved() {
    return file.hasUnsaved();
  }

  @Override
  public boolean isSaveOverdue() {
    return file.isSaveOverdue();
  }

  @Override
  public boolean save() throws ProblemException {
    XmiOnDisk changed = file.changedOnDisk();
    boolean deleted = changed != null && !changed.exists() && !isClean();
    if (deleted) {
      file.rebaseOn(changed);
      problems.accept(
          Problem.warning(shown, "was deleted by another program and is written again", ""));
    } else if (changed != null && takeIn(changed)) {
      return false;
    }
    if (!deleted && !file.hasUnsaved()) {
      return true;
    }
    try {
      file.save(journalled);
      written.run();
      file.trimJournal(false);
      return true;
    } catch (IOException e) {
      throw IoProblems.writing(shown, e);
    }
  }

  /** Takes in what somebody else wrote. */
  void refresh() throws ProblemException {
    XmiOnDisk changed = file.changedOnDisk();
    if (changed != null && (changed.exists() || isClean())) {
      takeIn(changed);
    }
  }

  private boolean isClean() {
    return !file.hasUnsaved() && document.snapshot() == journalled;
  }

  @Override
  public void saveFailed(Problem problem) {
    problems.accept(problem);
  }

  /** Saves, leaves the shortest journal and lets go of the files. */
  void close() throws ProblemException {
    try (AnnotationFile closing = file) {
      closing.trimJournal(true);
    } catch (IOException e) {
      throw IoProblems.writing(shown, e);
    }
  }

  /**
   * Brings a file that somebody else changed into the document.
   *
   * @return whether that made a change, which is on its way to the journal now
   */
  private boolean takeIn(XmiOnDisk disk) throws ProblemException {
    synchronized (editing) {
      AnnotationSnapshot ours = document.snapshot();
      boolean clean = isClean();
      AnnotationSnapshot wanted = clean ? disk.snapshot() : merge(ours, disk);
      Batch edit = SnapshotDiff.between(ours, wanted);
      if (clean && edit.edits().isEmpty()) {
        accept(disk);
        return false;
      }
      if (!clean) {
        file.rebaseOn(disk);
      }
      if (edit.edits().isEmpty()) {
        return false;
      }
      takingIn = clean ? new TakingIn(edit, ours, disk) : null;
      try {
        editor.perform("Changes made on disk", edit);
      } catch (EditRefusedException e) {
        throw new ProblemException(
            Problem.error(
                shown,
                "was changed by another program while it was edited here, and cannot be taken in: "
                    + e.getMessage(),
                "close the document and open it again"),
            e);
      } finally {
        takingIn = null;
      }
      return true;
    }
  }

  private AnnotationSnapshot merge(AnnotationSnapshot ours, XmiOnDisk theirs) {
    SnapshotMerge.Merged merged = SnapshotMerge.merge(file.base(), ours, theirs.snapshot());
    conflicts.accept(merged.conflicts());
    problems.accept(Problem.info(shown, "was changed by another program; both sides were merged"));
    for (MergeConflict conflict : merged.conflicts()) {
      problems.accept(OpenConflicts.problem(shown, conflict));
    }
    return merged.snapshot();
  }

  private void accept(XmiOnDisk disk) throws ProblemException {
    try {
      file.accept(disk);
    } catch (IOException e) {
      throw IoProblems.writing(shown, e);
    }
  }
}

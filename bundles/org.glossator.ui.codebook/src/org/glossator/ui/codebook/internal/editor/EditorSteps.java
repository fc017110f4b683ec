package org.glossator.ui.codebook.internal.editor;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glossator.ui.codebook.internal.edits.CodebookWork;

/**
 * What can be taken back and done again in a codebook editor: first its own steps, then, when all
 * of those are taken back, the steps of the study that changed codebook and annotations together.
 * UI thread only.
 */
final class EditorSteps {
  private final CodebookWork work;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private StudySteps history;
  private StudyWork studyWork;

  EditorSteps(CodebookWork work) {
    this.work = work;
    work.addListener(change -> changed());
  }

  void followStudy(StudySteps newHistory, StudyWork newWork) {
    history = newHistory;
    studyWork = newWork;
  }

  void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Other steps may be possible now. */
  void changed() {
    listeners.forEach(Runnable::run);
  }

  /** What would be taken back, or null. */
  String undoLabel() {
    if (work.canUndo()) {
      return work.undoLabel();
    }
    return history == null || work.isDirty() ? null : history.undoLabel(work.codebook());
  }

  /** What would be done again, or null. */
  String redoLabel() {
    if (work.canRedo()) {
      return work.redoLabel();
    }
    return history == null || work.isDirty() || work.canUndo() ? null : history.redoLabel();
  }

  /**
   * Takes the last step back.
   *
   * @return whether that is done already; a step of the study tells it itself
   */
  boolean undo() {
    if (work.canUndo()) {
      work.undo();
      return true;
    }
    Objects.requireNonNull(studyWork).undo(work.codebook());
    return false;
  }

  /** Does the step again that was taken back last; see {@link #undo}. */
  boolean redo() {
    if (work.canRedo()) {
      work.redo();
      return true;
    }
    Objects.requireNonNull(studyWork).redo();
    return false;
  }

  void dispose() {
    if (history != null) {
      history.dispose();
    }
  }
}

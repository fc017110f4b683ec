package org.glossator.ui.codebook.internal.editor;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glossator.ui.codebook.internal.edits.ModelWork;

/**
 * What can be taken back and done again in an editor of a study's models: first its own steps,
 * then, when all of those are taken back, the steps of the study that changed the model and
 * annotations together. UI thread only.
 */
public final class EditorSteps {
  private final ModelWork work;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private StudySteps history;
  private StudyWork studyWork;

  public EditorSteps(ModelWork work) {
    this.work = work;
    work.addListener(change -> changed());
  }

  public void followStudy(StudySteps newHistory, StudyWork newWork) {
    history = newHistory;
    studyWork = newWork;
  }

  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Other steps may be possible now. */
  public void changed() {
    listeners.forEach(Runnable::run);
  }

  /** What would be taken back, or null. */
  public String undoLabel() {
    if (work.canUndo()) {
      return work.undoLabel();
    }
    return history == null || work.isDirty() ? null : history.undoLabel();
  }

  /** What would be done again, or null. */
  public String redoLabel() {
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
  public boolean undo() {
    if (work.canUndo()) {
      work.undo();
      return true;
    }
    Objects.requireNonNull(studyWork).undo();
    return false;
  }

  /** Does the step again that was taken back last; see {@link #undo}. */
  public boolean redo() {
    if (work.canRedo()) {
      work.redo();
      return true;
    }
    Objects.requireNonNull(studyWork).redo();
    return false;
  }

  public void dispose() {
    if (history != null) {
      history.dispose();
    }
  }
}

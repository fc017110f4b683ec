package org.glossator.ui.codebook.internal.editor;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Display;
import org.glossator.base.ProblemException;
import org.glossator.study.Study;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.UiLog;

/**
 * The steps of the study's history that an editor's model was changed by: when nothing is left to
 * be taken back in the editor, undo goes on with them. The disk is asked in the background. UI
 * thread only.
 */
public final class StudySteps {
  private final Study study;
  private final Latest<Labels> asking;
  private final Predicate<String> mine;
  private final Runnable changed;
  private final Set<String> takenBack = new HashSet<>();
  private Labels labels = new Labels(null, null);
  private boolean closed;

  private record Labels(String undo, String redo) {}

  /**
   * @param mine whether a step of that label is this editor's
   * @param changed runs when it is known anew what can be taken back
   */
  public StudySteps(Display display, Study study, Predicate<String> mine, Runnable changed) {
    this.study = study;
    this.mine = mine;
    this.changed = changed;
    asking = new Latest<>(display);
    refresh();
  }

  /** Asks again. */
  public void refresh() {
    Callable<Labels> ask = this::ask;
    asking.submit(
        ask,
        found -> {
          if (!closed) {
            labels = found;
            changed.run();
          }
        });
  }

  private Labels ask() {
    try {
      return new Labels(study.history().undoLabel(), study.history().redoLabel());
    } catch (ProblemException e) {
      UiLog.warning("the history of the study cannot be read", e);
      return new Labels(null, null);
    }
  }

  /**
   * What can be taken back, or null: the last step of the study, if it is one of this editor's.
   * Others are none of its business.
   */
  public String undoLabel() {
    return labels.undo != null && mine.test(labels.undo) ? labels.undo : null;
  }

  /** What can be done again, or null: what was taken back here. */
  public String redoLabel() {
    return labels.redo != null && takenBack.contains(labels.redo) ? labels.redo : null;
  }

  /** Remembers that a step was taken back here. */
  public void tookBack(String label) {
    takenBack.add(label);
  }

  public void dispose() {
    closed = true;
    asking.cancel();
  }
}

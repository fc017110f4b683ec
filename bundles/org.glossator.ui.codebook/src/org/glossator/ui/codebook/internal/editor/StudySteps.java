package org.glossator.ui.codebook.internal.editor;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.swt.widgets.Display;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.Study;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.UiLog;

/**
 * The steps of the study's history that this codebook was changed by: when nothing is left to be
 * taken back in the editor, undo goes on with them. The disk is asked in the background. UI thread
 * only.
 */
final class StudySteps {
  private final Study study;
  private final Latest<Labels> asking;
  private final Runnable changed;
  private final Set<String> takenBack = new HashSet<>();
  private Labels labels = new Labels(null, null);
  private boolean closed;

  private record Labels(String undo, String redo) {}

  /**
   * @param changed runs when it is known anew what can be taken back
   */
  StudySteps(Display display, Study study, Runnable changed) {
    this.study = study;
    this.changed = changed;
    asking = new Latest<>(display);
    refresh();
  }

  /** Asks again. */
  void refresh() {
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
   * What can be taken back, or null: the last step of the study, if it is the last that the
   * codebook has recorded. Others are none of this editor's business.
   */
  String undoLabel(Codebook codebook) {
    String last =
        codebook.getChanges().isEmpty() ? null : codebook.getChanges().getLast().getNote();
    return labels.undo != null && labels.undo.equals(last) ? labels.undo : null;
  }

  /** What can be done again, or null: what was taken back here. */
  String redoLabel() {
    return labels.redo != null && takenBack.contains(labels.redo) ? labels.redo : null;
  }

  /** Remembers that a step was taken back here. */
  void tookBack(String label) {
    takenBack.add(label);
  }

  void dispose() {
    closed = true;
    asking.cancel();
  }
}

package org.glossator.ui.editor.internal.part;

import java.util.Set;
import java.util.function.Consumer;
import org.glossator.annotation.DocumentChange;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Span;
import org.glossator.study.DocumentSession;

/** Takes steps back and does them again, and shows where they were. UI thread only. */
final class UndoTravel {
  /** How much of a long span is brought into view. */
  static final int SHOWN = 400;

  private final SpanAnnotating annotating;

  UndoTravel(SpanAnnotating annotating) {
    this.annotating = annotating;
  }

  void travel(boolean back) {
    if (!annotating.mayEdit()) {
      return;
    }
    if (annotating.edge().isActive()) {
      annotating.edge().release();
      return;
    }
    DocumentSession session = annotating.session();
    DocumentChange[] made = new DocumentChange[1];
    Consumer<DocumentChange> watch = change -> made[0] = change;
    session.document().addListener(watch);
    try {
      if (back) {
        annotating.history().undo();
      } else {
        annotating.history().redo();
      }
      if (made[0] != null) {
        show(made[0]);
      }
    } catch (EditRefusedException e) {
      annotating.refuse(e.getMessage());
    } finally {
      session.document().removeListener(watch);
    }
  }

  private void show(DocumentChange change) {
    Set<Integer> touched = change.touched();
    for (int id : touched) {
      Span span =
          change.after().span(id) != null ? change.after().span(id) : change.before().span(id);
      if (span != null) {
        annotating.surface().show(span.begin(), Math.min(span.end(), span.begin() + SHOWN));
        if (change.after().span(id) != null && touched.size() == 1) {
          annotating.select(id, false);
        }
        return;
      }
    }
  }
}

package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Lets go of what is going on: a held edge, a relation, a selection, the find bar. */
public final class Release extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    if (annotating.edge().isActive()) {
      annotating.edge().release();
    } else if (annotating.relation().isPending()) {
      annotating.relation().cancel();
    } else if (editor.findBar().isVisible()) {
      editor.findBar().close();
    } else if (annotating.selectionBegin() < annotating.selectionEnd()) {
      annotating.setSelection(annotating.caret(), annotating.caret(), false);
    } else if (annotating.selectedAnnotation() == 0 && annotating.unitMode().isActive()) {
      annotating.unitMode().end();
    } else {
      annotating.select(0, false);
      annotating.suggestions().select(0, false);
    }
    annotating.say("");
  }
}

package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Puts the document beside the others that are open: two texts side by side. */
public final class MoveBeside extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    if (!Beside.move(editor)) {
      annotating.refuse(Messages.besideAlone);
    }
  }
}

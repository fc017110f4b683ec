package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** A command of the span editor. While the document is still opening it does nothing. */
abstract class EditorHandler extends AbstractHandler {

  @Override
  public final Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof SpanEditorPart editor
        && editor.annotating() != null) {
      run(editor, editor.annotating(), event);
    }
    return null;
  }

  abstract void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event);
}

package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Goes to the sentence or paragraph before while units are coded. */
public final class PreviousUnit extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    annotating.unitMode().walk(false);
  }
}

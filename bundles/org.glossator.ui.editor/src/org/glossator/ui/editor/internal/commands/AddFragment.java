package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.ui.editor.internal.coding.EdgeEdits;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Adds the selected text to the selected span. */
public final class AddFragment extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    if (annotating.mayEdit()) {
      annotating.perform(
          EdgeEdits.addFragment(
              annotating.session().document().snapshot(),
              annotating.scheme(),
              annotating.units(),
              annotating.selectedAnnotation(),
              annotating.selectionBegin(),
              annotating.selectionEnd()));
    }
  }
}

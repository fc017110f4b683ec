package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.coding.EdgeEdits;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Takes the fragment at the caret from the span. */
public final class RemoveFragment extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    Span span = annotating.chosenSpan();
    if (annotating.mayEdit()) {
      annotating.perform(
          EdgeEdits.removeFragment(
              annotating.session().document().snapshot(),
              annotating.scheme(),
              span == null ? 0 : span.id(),
              annotating.caret()));
    }
  }
}

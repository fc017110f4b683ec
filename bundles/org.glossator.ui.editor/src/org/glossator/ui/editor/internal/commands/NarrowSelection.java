package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.annotation.Fragment;
import org.glossator.ui.editor.internal.coding.Widening;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Selects the next smaller unit, the caret in the end. */
public final class NarrowSelection extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    Fragment narrower =
        Widening.narrower(
            annotating.units(), annotating.selectionBegin(), annotating.selectionEnd());
    int begin = narrower == null ? annotating.selectionBegin() : narrower.begin();
    annotating.setSelection(begin, narrower == null ? begin : narrower.end(), false);
  }
}

package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.annotation.Fragment;
import org.glossator.ui.editor.internal.coding.Widening;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Selects the next larger unit: word, clause, sentence, paragraph. */
public final class WidenSelection extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    Fragment wider =
        Widening.wider(annotating.units(), annotating.selectionBegin(), annotating.selectionEnd());
    annotating.setSelection(wider.begin(), wider.end(), false);
  }
}

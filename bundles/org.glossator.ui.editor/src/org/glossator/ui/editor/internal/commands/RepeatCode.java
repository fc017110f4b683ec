package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.codebook.SchemeCode;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Applies the code again that was applied last. */
public final class RepeatCode extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    SchemeCode last = annotating.lastCode();
    if (last == null) {
      annotating.refuse(Messages.noLastCode);
    } else {
      annotating.applyCode(last.layer(), last.id());
    }
  }
}

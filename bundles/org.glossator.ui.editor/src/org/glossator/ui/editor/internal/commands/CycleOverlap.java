package org.glossator.ui.editor.internal.commands;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.surface.SpanPick;

/** Selects the next of the spans that lie over one another at the caret. */
public final class CycleOverlap extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    List<Span> here =
        SpanPick.atCaret(annotating.session().document().snapshot(), annotating.caret());
    if (here.isEmpty()) {
      annotating.refuse(Messages.noSpanHere);
    } else {
      annotating.select(SpanPick.next(here, annotating.selectedAnnotation()), false);
    }
  }
}

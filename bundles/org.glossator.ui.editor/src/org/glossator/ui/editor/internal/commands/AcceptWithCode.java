package org.glossator.ui.editor.internal.commands;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.annotation.Annotation;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Opens the list of codes for the suggestion that is selected or at the caret. */
public final class AcceptWithCode extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    Annotation chosen = annotating.suggestions().chosen();
    if (chosen == null) {
      annotating.refuse(Messages.acceptNeedsSuggestion);
    } else if (annotating.mayEdit()) {
      annotating.suggestions().select(chosen.id(), true);
      CodeList.open(
          editor.surface(),
          Places.of(editor, annotating),
          Messages.acceptHint,
          CodeList.items(annotating, layer -> layer.id().equals(chosen.layer())),
          code -> annotating.suggestions().accept(List.of(chosen.id()), code.id()));
    }
  }
}

package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.annotation.Annotation;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Opens the list of codes for the annotation at the caret. */
public final class ChangeCode extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    Annotation chosen = annotating.chosen();
    if (chosen == null) {
      annotating.refuse(Messages.changeNeedsAnnotation);
    } else if (annotating.mayEdit()) {
      annotating.select(chosen.id(), false);
      CodeList.open(
          editor.surface(),
          Places.of(editor, annotating),
          Messages.changeHint,
          CodeList.items(annotating, layer -> layer.id().equals(chosen.layer())),
          code ->
              annotating.perform(
                  annotating.edits().changeCode(chosen.id(), code.layer(), code.id())));
    }
  }
}

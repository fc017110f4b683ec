package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.popup.NotePopup;
import org.glossator.ui.editor.internal.scene.CodeLook;

/** Opens the note of the annotation at the caret. */
public final class EditMemo extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    Annotation chosen = annotating.chosen();
    if (chosen == null) {
      annotating.refuse(Messages.memoNeedsAnnotation);
    } else if (annotating.mayEdit()) {
      annotating.select(chosen.id(), false);
      int id = chosen.id();
      NotePopup.open(
          editor.surface(),
          Places.of(editor, annotating),
          Messages.bind(Messages.memoOf, new CodeLook(annotating.scheme()).name(chosen)),
          chosen.memo() == null ? "" : chosen.memo(),
          text ->
              annotating.perform(
                  Messages.stepMemo,
                  new AnnotationEdit.SetMemo(id, text.isBlank() ? null : text.strip())));
    }
  }
}

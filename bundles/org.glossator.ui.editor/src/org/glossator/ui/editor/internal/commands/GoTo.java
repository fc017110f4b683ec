package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.ui.editor.internal.coding.GoToTarget;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.popup.LinePopup;

/** Goes to a paragraph, an offset or a part of the document. */
public final class GoTo extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    LinePopup.open(
        editor.surface(),
        Places.atCaret(editor, annotating),
        Messages.goToHint,
        "",
        typed -> go(editor, annotating, typed));
  }

  private static void go(SpanEditorPart editor, SpanAnnotating annotating, String typed) {
    Integer offset = GoToTarget.parse(typed, editor.surface().length(), editor::paragraphBegin);
    if (offset == null) {
      annotating.refuse(Messages.bind(Messages.goToWrong, typed));
    } else {
      annotating.setSelection(offset, offset, true);
      editor.surface().jump(offset);
    }
  }
}

package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.annotation.Fragment;
import org.glossator.ui.editor.internal.coding.Walks;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Selects the next sentence that has no span: the next key codes it. */
public final class NextUnlabelled extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    Fragment sentence =
        Walks.unlabelledSentence(
            annotating.session().document().snapshot(), annotating.units(), annotating.caret());
    if (sentence == null) {
      annotating.say(Messages.allLabelled);
    } else {
      annotating.select(0, false);
      annotating.setSelection(sentence.begin(), sentence.end(), true);
    }
  }
}

package org.glossator.ui.codebook.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.ui.IEditorPart;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.codebook.internal.edits.CodebookWork;

/** Undo or redo of one editor; enabled as long as there is a step. */
abstract class StepHandler extends AbstractHandler {
  private final CodebookWork work;
  private final IEditorPart editor;

  StepHandler(CodebookWork work, IEditorPart editor) {
    this.work = work;
    this.editor = editor;
  }

  final CodebookWork work() {
    return work;
  }

  /** Says what was done: the step may lie on a part of the form that is not seen. */
  final void say(String sentence) {
    StatusLine.say(editor.getSite(), sentence);
  }

  final void changed() {
    fireHandlerChanged(new HandlerEvent(this, true, false));
  }
}

package org.glossator.ui.codebook.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.ui.IEditorPart;
import org.glossator.ui.base.StatusLine;

/** Undo or redo of one editor; enabled as long as there is a step. */
public abstract class StepHandler extends AbstractHandler {
  private final EditorSteps steps;
  private final IEditorPart editor;

  public StepHandler(EditorSteps steps, IEditorPart editor) {
    this.steps = steps;
    this.editor = editor;
  }

  final EditorSteps steps() {
    return steps;
  }

  /** Says what was done: the step may lie on a part of the form that is not seen. */
  final void say(String sentence) {
    StatusLine.say(editor.getSite(), sentence);
  }

  /** What can be done may be another now. */
  public final void changed() {
    fireHandlerChanged(new HandlerEvent(this, true, false));
  }
}

package org.glossator.ui.codebook.internal.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;

/** Takes the last step in the codebook back. */
public final class UndoHandler extends StepHandler {
  public UndoHandler(EditorSteps steps, IEditorPart editor) {
    super(steps, editor);
  }

  @Override
  public boolean isEnabled() {
    return steps().undoLabel() != null;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    String label = steps().undoLabel();
    if (label != null && steps().undo()) {
      say(NLS.bind(Messages.UndoHandler_undone, label));
    }
    return null;
  }
}

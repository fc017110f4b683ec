package org.glossator.ui.codebook.internal.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;

/** Does the step in the codebook again that was taken back last. */
public final class RedoHandler extends StepHandler {
  public RedoHandler(EditorSteps steps, IEditorPart editor) {
    super(steps, editor);
  }

  @Override
  public boolean isEnabled() {
    return steps().redoLabel() != null;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    String label = steps().redoLabel();
    if (label != null && steps().redo()) {
      say(NLS.bind(Messages.RedoHandler_redone, label));
    }
    return null;
  }
}

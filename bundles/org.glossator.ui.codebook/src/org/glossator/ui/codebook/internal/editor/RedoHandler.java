package org.glossator.ui.codebook.internal.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.glossator.ui.codebook.internal.edits.CodebookWork;

/** Does the step in the codebook again that was taken back last. */
final class RedoHandler extends StepHandler {
  RedoHandler(CodebookWork work, IEditorPart editor) {
    super(work, editor);
  }

  @Override
  public boolean isEnabled() {
    return work().canRedo();
  }

  @Override
  public Object execute(ExecutionEvent event) {
    String label = work().redoLabel();
    work().redo();
    say(NLS.bind(Messages.RedoHandler_redone, label));
    return null;
  }
}

package org.glossator.ui.codebook.internal.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.glossator.ui.codebook.internal.edits.CodebookWork;

/** Takes the last step in the codebook back. */
final class UndoHandler extends StepHandler {
  UndoHandler(CodebookWork work, IEditorPart editor) {
    super(work, editor);
  }

  @Override
  public boolean isEnabled() {
    return work().canUndo();
  }

  @Override
  public Object execute(ExecutionEvent event) {
    String label = work().undoLabel();
    work().undo();
    say(NLS.bind(Messages.UndoHandler_undone, label));
    return null;
  }
}

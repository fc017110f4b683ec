package org.glossator.ui.codebook.internal.edits;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The steps of undo of a codebook that is being edited. */
final class EditStack extends BasicCommandStack {

  /** Adds to the step that was done last: an edit of the same field goes on. */
  void extend(TypingEdit typing, ModelEdit edit) {
    typing.add(edit);
    mostRecentCommand = typing;
    notifyListeners();
  }

  /** The last step if it can still be added to: typing, nothing taken back, not saved since. */
  TypingEdit openTyping() {
    return !canRedo() && isSaveNeeded() && getUndoCommand() instanceof TypingEdit typing
        ? typing
        : null;
  }

  @Override
  protected void handleError(Exception exception) {
    // the platform's own would only print it; a failed step is a mistake of the program
    throw exception instanceof RuntimeException e ? e : new IllegalStateException(exception);
  }

  static String label(Command command) {
    return command == null ? "" : command.getLabel();
  }
}

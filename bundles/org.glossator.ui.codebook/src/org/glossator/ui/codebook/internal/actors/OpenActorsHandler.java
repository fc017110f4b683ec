package org.glossator.ui.codebook.internal.actors;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.codebook.CodebookUi;
import org.glossator.ui.codebook.internal.editor.StudyOfSelection;

/** Opens the register of actors of the study that is meant: see {@link StudyOfSelection}. */
public final class OpenActorsHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Path study = StudyOfSelection.of(event, window);
    if (study == null) {
      StatusLine.say(window, Messages.OpenActorsHandler_noStudy);
      return null;
    }
    try {
      CodebookUi.openActors(window.getActivePage(), study);
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }
}

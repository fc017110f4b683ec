package org.glossator.ui.codebook.internal.editor;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.codebook.CodebookUi;

/** Opens the codebook of the study that is meant: see {@link StudyOfSelection}. */
public final class OpenCodebookHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Path study = StudyOfSelection.of(event, window);
    if (study == null) {
      StatusLine.say(window, Messages.OpenCodebookHandler_noStudy);
      return null;
    }
    try {
      CodebookUi.open(window.getActivePage(), study);
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }
}

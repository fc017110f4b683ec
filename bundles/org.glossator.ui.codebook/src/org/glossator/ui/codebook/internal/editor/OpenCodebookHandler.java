package org.glossator.ui.codebook.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.codebook.CodebookUi;

/** Opens the codebook of the document that is annotated, else of the one study that is open. */
public final class OpenCodebookHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Study study = study(window);
    if (study == null) {
      StatusLine.say(window, Messages.OpenCodebookHandler_noStudy);
      return null;
    }
    try {
      CodebookUi.open(window.getActivePage(), study.folder());
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }

  private static Study study(IWorkbenchWindow window) {
    AnnotatingPart part = ActivePart.of(window).current();
    if (part != null) {
      return part.study();
    }
    return GlossatorPlatform.studies().open().size() == 1
        ? GlossatorPlatform.studies().open().getFirst()
        : null;
  }
}

package org.glossator.ui.codebook.internal.recode;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.codebook.CodebookInput;
import org.glossator.ui.codebook.CodebookUi;

/** Shows the recode queue of the study whose document or codebook is in front. */
public final class OpenRecodeHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    try {
      Path study = study(window.getActivePage().getActiveEditor());
      if (study == null) {
        window.getActivePage().showView(CodebookUi.RECODE);
      } else {
        RecodeView.show(window.getActivePage(), study);
      }
    } catch (PartInitException e) {
      throw new ExecutionException("the recode queue cannot be shown", e);
    }
    return null;
  }

  private static Path study(IEditorPart editor) {
    if (editor != null && editor.getEditorInput() instanceof CodebookInput input) {
      return input.study();
    }
    AnnotatingPart part = editor == null ? null : Adapters.adapt(editor, AnnotatingPart.class);
    return part == null ? null : part.study().folder();
  }
}

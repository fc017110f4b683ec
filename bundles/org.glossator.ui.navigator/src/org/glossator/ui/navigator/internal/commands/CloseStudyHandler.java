package org.glossator.ui.navigator.internal.commands;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.base.ProblemException;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.OpenEditors;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.navigator.internal.model.StudyNode;

/** Takes a study out of the workbench; its files stay as they are. */
public final class CloseStudyHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Path folder = folder(event);
    if (folder == null) {
      return null;
    }
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    if (!OpenEditors.closeAll(page, folder)) {
      return null;
    }
    try {
      GlossatorPlatform.openStudies().close(folder);
    } catch (ProblemException e) {
      ProblemsDialog.open(
          HandlerUtil.getActiveShell(event), Messages.CloseStudy_title, e.problem());
    }
    return null;
  }

  private static Path folder(ExecutionEvent event) {
    StudyNode node = StudyContext.node(event);
    if (node != null) {
      return node.folder();
    }
    Study study = StudyContext.study(event);
    return study == null ? null : study.folder();
  }
}

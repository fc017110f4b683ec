package org.glossator.ui.navigator.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.base.ProblemException;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.UiLog;
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
    if (!page.closeEditors(editorsOf(page, folder), true)) {
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

  /** The editors of a study's documents. */
  static IEditorReference[] editorsOf(IWorkbenchPage page, Path folder) {
    List<IEditorReference> editors = new ArrayList<>();
    for (IEditorReference editor : page.getEditorReferences()) {
      try {
        if (editor.getEditorInput() instanceof DocumentInput input
            && input.study().equals(folder)) {
          editors.add(editor);
        }
      } catch (PartInitException e) {
        UiLog.warning("an editor that was not restored stays open", e);
      }
    }
    return editors.toArray(IEditorReference[]::new);
  }
}

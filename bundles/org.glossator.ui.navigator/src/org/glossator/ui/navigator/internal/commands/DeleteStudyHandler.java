package org.glossator.ui.navigator.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.StudyTrash;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.OpenEditors;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.UndoableChange;
import org.glossator.ui.navigator.internal.model.StudyNode;

/** Moves the selected study into the trash, after a question that says what goes with it. */
public final class DeleteStudyHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    StudyNode node = StudyContext.node(event);
    if (node == null) {
      return null;
    }
    Path folder = node.folder();
    int documents = node.openStudy() == null ? 0 : node.openStudy().documents().size();
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            HandlerUtil.getActiveShell(event),
            Messages.DeleteStudy_title,
            CountedText.bind(
                Messages.DeleteStudy_question, new Object[] {node.title(), documents, folder}),
            0,
            Messages.DeleteStudy_ok,
            IDialogConstants.CANCEL_LABEL);
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    if (answer != 0 || !OpenEditors.closeAll(page, folder)) {
      return null;
    }
    List<StudyTrash.Trashed> trashed = new ArrayList<>();
    boolean done =
        UndoableChange.now(
            Messages.bind(Messages.DeleteStudy_step, node.title()),
            () -> {
              GlossatorPlatform.openStudies().close(folder);
              trashed.add(StudyTrash.move(folder));
            },
            () -> {
              StudyTrash.restore(trashed.removeLast());
              GlossatorPlatform.openStudies().open(folder);
            });
    if (done) {
      StatusLine.say(
          page.getWorkbenchWindow(),
          Messages.bind(Messages.DeleteStudy_done, node.title(), trashed.getLast().now()));
    }
    return null;
  }
}

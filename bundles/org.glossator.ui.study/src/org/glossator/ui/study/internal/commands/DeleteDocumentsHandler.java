package org.glossator.ui.study.internal.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.study.DeletedDocuments;
import org.glossator.study.Study;
import org.glossator.ui.base.OpenEditors;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.UndoableChange;

/** Deletes the selected documents, after a question that says what goes with them. */
public final class DeleteDocumentsHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    CommandContext context = CommandContext.of(event);
    if (context == null || context.documents().isEmpty()) {
      return null;
    }
    Study study = context.study();
    List<String> documents = context.documents();
    long annotated = documents.stream().filter(d -> !study.annotatorsOf(d).isEmpty()).count();
    String what =
        documents.size() == 1
            ? documents.getFirst()
            : NLS.bind(Messages.State_documents, documents.size());
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            HandlerUtil.getActiveShell(event),
            Messages.Delete_title,
            NLS.bind(
                annotated == 0 ? Messages.Delete_question : Messages.Delete_questionAnnotated,
                what,
                annotated),
            0,
            Messages.Delete_ok,
            IDialogConstants.CANCEL_LABEL);
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    if (answer != 0 || !OpenEditors.close(page, study, documents)) {
      return null;
    }
    List<DeletedDocuments> deleted = new ArrayList<>();
    boolean done =
        UndoableChange.now(
            NLS.bind(Messages.Delete_step, what),
            () -> deleted.add(study.deleteDocuments(documents)),
            () -> study.restoreDocuments(deleted.removeLast()));
    if (done) {
      StatusLine.say(page.getWorkbenchWindow(), NLS.bind(Messages.Delete_done, what));
    }
    return null;
  }
}

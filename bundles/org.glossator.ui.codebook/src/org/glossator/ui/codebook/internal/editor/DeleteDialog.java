package org.glossator.ui.codebook.internal.editor;

import java.util.LinkedHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.glossator.codebook.model.Code;
import org.glossator.ui.codebook.internal.edits.CodeTree;

/** Asks with a dialog; retiring a code is the answer that is suggested. */
final class DeleteDialog implements DeleteQuestion {
  private final Shell shell;

  DeleteDialog(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Answer ask(EObject object) {
    LinkedHashMap<String, Answer> answers = new LinkedHashMap<>();
    boolean code = object instanceof Code;
    if (code) {
      answers.put(Messages.DeleteDialog_retire, Answer.RETIRE);
    }
    answers.put(Messages.DeleteDialog_delete, Answer.DELETE);
    answers.put(Messages.DeleteDialog_cancel, Answer.CANCEL);
    String sentence = code ? Messages.DeleteDialog_code : Messages.DeleteDialog_other;
    int pressed =
        new MessageDialog(
                shell,
                Messages.DeleteDialog_title,
                null,
                NLS.bind(sentence, CodeTree.name(object)),
                MessageDialog.QUESTION,
                0,
                answers.keySet().toArray(String[]::new))
            .open();
    return pressed < 0 ? Answer.CANCEL : answers.values().stream().toList().get(pressed);
  }
}

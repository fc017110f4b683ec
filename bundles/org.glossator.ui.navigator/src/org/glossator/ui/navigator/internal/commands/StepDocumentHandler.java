package org.glossator.ui.navigator.internal.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.StatusLine;

/** Opens the document before or after the one in the active editor, in the order of the corpus. */
abstract class StepDocumentHandler extends AbstractHandler {
  private final int step;

  StepDocumentHandler(int step) {
    this.step = step;
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    if (editor == null || !(editor.getEditorInput() instanceof DocumentInput input)) {
      return null;
    }
    Study study = GlossatorPlatform.studies().ifOpen(input.study());
    if (study == null) {
      return null;
    }
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    String next = next(study.documents().entries(), input.document(), step);
    if (next == null) {
      StatusLine.say(window, step > 0 ? Messages.Step_last : Messages.Step_first);
    } else {
      OpenDocument.open(
          window.getActivePage(), new DocumentInput(input.study(), next, input.annotator()));
    }
    return null;
  }

  /** The path of the document so many steps away, or null past the ends. */
  static String next(List<DocumentEntry> entries, String document, int step) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).path().equals(document)) {
        int to = i + step;
        return to < 0 || to >= entries.size() ? null : entries.get(to).path();
      }
    }
    return null;
  }
}

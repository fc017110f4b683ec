package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Opens the same document a second time beside itself: its end while its begin is being coded. */
public final class OpenAgain extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    IWorkbenchPage page = editor.getSite().getPage();
    try {
      IEditorPart again =
          page.openEditor(editor.input(), SpanEditorPart.ID, true, IWorkbenchPage.MATCH_NONE);
      Beside.move(again);
    } catch (PartInitException e) {
      UiLog.error("the document cannot be opened again", e);
      annotating.refuse(e.getMessage());
    }
  }
}

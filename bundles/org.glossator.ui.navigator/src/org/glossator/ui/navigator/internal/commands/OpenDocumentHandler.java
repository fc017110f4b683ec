package org.glossator.ui.navigator.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.navigator.internal.model.DocumentNode;

/** Opens the selected documents. */
public final class OpenDocumentHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    for (Object selected : HandlerUtil.getCurrentStructuredSelection(event)) {
      if (selected instanceof DocumentNode node && node.study().openStudy() != null) {
        OpenDocument.open(page, node.study().openStudy(), node.path());
      }
    }
    return null;
  }
}

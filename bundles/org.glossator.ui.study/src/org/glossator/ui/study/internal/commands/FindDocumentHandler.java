package org.glossator.ui.study.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds a document by its title. */
public final class FindDocumentHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    new FindDocumentDialog(
            HandlerUtil.getActiveShell(event),
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage())
        .open();
    return null;
  }
}

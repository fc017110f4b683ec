package org.glossator.ui.study.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a named set of the selected documents. */
public final class SaveSetHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    CommandContext context = CommandContext.of(event);
    if (context != null && !context.documents().isEmpty()) {
      SaveSetDialog.open(HandlerUtil.getActiveShell(event), context.study(), context.documents());
    }
    return null;
  }
}

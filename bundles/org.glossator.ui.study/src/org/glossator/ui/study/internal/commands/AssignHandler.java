package org.glossator.ui.study.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Deals a set out to annotators. */
public final class AssignHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    CommandContext context = CommandContext.of(event);
    if (context != null) {
      new AssignDialog(HandlerUtil.getActiveShell(event), context.study()).open();
    }
    return null;
  }
}

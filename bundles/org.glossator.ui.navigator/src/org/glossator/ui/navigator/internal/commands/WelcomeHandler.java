package org.glossator.ui.navigator.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.navigator.WelcomePart;

/** Shows the welcome page. */
public final class WelcomeHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    WelcomePart.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
    return null;
  }
}

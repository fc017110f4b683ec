package org.glossator.ui.navigator.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.navigator.StudyActions;

/** Opens the sample study, and makes it first where it is not there. */
public final class OpenSampleHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    StudyActions.openSample(HandlerUtil.getActiveWorkbenchWindowChecked(event));
    return null;
  }
}

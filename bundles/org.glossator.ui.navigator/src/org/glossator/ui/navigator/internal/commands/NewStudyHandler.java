package org.glossator.ui.navigator.internal.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.navigator.internal.wizards.NewStudyWizard;

/** New study... */
public final class NewStudyHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    NewStudyWizard.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), List.of());
    return null;
  }
}

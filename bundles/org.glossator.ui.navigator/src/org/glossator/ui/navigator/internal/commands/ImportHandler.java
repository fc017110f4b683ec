package org.glossator.ui.navigator.internal.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.study.Study;
import org.glossator.ui.navigator.internal.wizards.ImportWizard;

/** Import documents... */
public final class ImportHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Study study = StudyContext.study(event);
    if (study != null) {
      ImportWizard.open(
          HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), study, List.of());
    }
    return null;
  }
}

package org.glossator.ui.navigator.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.study.Study;
import org.glossator.ui.navigator.internal.wizards.RunEnginesDialog;

/** Run engines... */
public final class RunEnginesHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Study study = StudyContext.study(event);
    if (study != null) {
      RunEnginesDialog.open(
          HandlerUtil.getActiveWorkbenchWindowChecked(event), study, StudyContext.documents(event));
    }
    return null;
  }
}

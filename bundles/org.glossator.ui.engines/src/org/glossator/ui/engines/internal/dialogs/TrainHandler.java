package org.glossator.ui.engines.internal.dialogs;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.study.Study;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.engines.internal.StudyOf;

/** Train recommender... */
public final class TrainHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Study study = StudyOf.event(event, window);
    if (study == null) {
      StatusLine.say(window, Messages.Train_noStudy);
    } else {
      TrainDialog.open(window, study);
    }
    return null;
  }
}
